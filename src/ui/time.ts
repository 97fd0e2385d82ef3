import type { Workspace } from '../domain/workspace.ts'

/** A moment as the workspace's people read it: their language, their time zone. */
export const localTime = (at: string, { locale, timeZone }: Pick<Workspace, 'locale' | 'timeZone'>): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-MX' : 'en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(at))
