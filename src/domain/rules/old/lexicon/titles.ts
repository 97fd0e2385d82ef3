import type { Labels } from '../../../labels.ts'

/**
 * Ladders of job titles in es, en and pt, most senior first; the first that matches counts. After the
 * examples of judgement.md §1, widened with usual Latin American titles.
 */
export const LADDER: readonly (readonly [Labels['seniority'], RegExp])[] = [
  // Titles that contain a senior word without being one.
  [
    'USER',
    /\b(asistente|assistant|secretari[oa]|auxiliar|assistente|becari[oa]|intern|trainee|practicante|estagiari[oa])\b/,
  ],
  [
    'C_LEVEL',
    /\b(c[etifomsd]o|cdo|ciso|chief [\w ]+ officer|presidente?|presidenta|president|owner|duen[oa]|propietari[oa]|fundador\w*|founder|co-?founder|soci[oa]( (director|fundador)a?)?|partner|managing director|director(a)? general|gerente general|gerenta general|general manager|diretor(a)? geral|dono|dona|administrador unico|titular)\b/,
  ],
  [
    'DIRECTOR',
    /\b(subdirector\w*|director\w*|diretor\w*|vp|svp|evp|vicepresident\w*|vice president\w*|head of|head|superintendent[ea]?)\b/,
  ],
  [
    'TECHNICAL',
    /\b(ingenier[oa]|engineer|engenheir[oa]|ing|sysadmin|administrador(a)? de (sistemas|servidores|redes|bases?)|system administrator|developer|desarrollador\w*|programador\w*|arquitect[oa]|architect|arquitet[oa]|especialista|specialist|consultor\w*|consultant|tecnic[oa]|technician|dba|devops|desenvolvedor\w*)\b(?! (manager|lead|director))/,
  ],
  [
    'MANAGER',
    /\b(gerente|gerenta|subgerent[ea]|jef[ea]|jefatura|coordinador\w*|coordinator|coordenador\w*|manager|mgr|lead|lider|supervisor\w*|encargad[oa]|responsable|contralor\w*|controller|contador\w* general|foreman|administrador\w*|administrator|team leader|chefe)\b/,
  ],
  [
    'USER',
    /\b(analista|analyst|ejecutiv[oa]|executive|clerk|comprador\w*|buyer|operador\w*|operator|vendedor\w*|contador\w*|accountant|cajer[oa]|recepcionist\w*|capturista|representative|docente|profesor\w*|teacher|agente)\b/,
  ],
]

/** Areas whose head decides on technical purchases. */
export const TECH_AREA =
  /\b(c[ti]o|ciso|sistemas|systems|ti|it|tic|tics|tecnologi\w*|technolog\w*|infra\w*|informatic\w*|computo|redes|network\w*|seguridad (informatica|de la informacion)|security|cyber\w*|datos|data|software|ingenieria|engineering|engenharia|mantenimiento|maintenance|manutencao|reliability|automatizacion|automation|automacao|controls?|digital|servidores|soporte|devops|processos|process|plant engineer\w*|innovacion|transformacion digital)\b/
