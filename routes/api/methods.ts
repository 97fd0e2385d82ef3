import type { createApiApp } from './openapi-app.ts'

/** The methods that the API takes at a path, from the very routes that it was built of. */
export function methodsOf(api: ReturnType<typeof createApiApp>, path: string): string[] {
  const given = path.split('/')
  const methods = api.openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === 'route' && isAt(definition.route.path.split('/'), given)
      ? [definition.route.method.toUpperCase()]
      : [],
  )
  return [...new Set(methods)]
}

const isAt = (template: readonly string[], given: readonly string[]): boolean =>
  template.length === given.length &&
  template.every((part, index) => part.startsWith('{') || part === given[index])
