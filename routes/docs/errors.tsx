import type { Locale } from '../../src/domain/labels.ts'
import type { Bilingual } from '../../src/domain/sentences/bilingual.ts'
import { ERRORS, type ErrorCode } from '../../src/errors.ts'

/** What to do about each failure. The titles of `errors.ts` say what it is. */
const REMEDIES: Record<ErrorCode, Bilingual> = {
  malformed_body: {
    es: 'El cuerpo no se pudo leer: JSON mal escrito, bytes que no son UTF-8, más de 64 niveles o un cuerpo vacío. Corríjalo y vuelva a enviarlo.',
    en: 'The body could not be read: broken JSON, bytes that are not UTF-8, more than 64 levels, or an empty body. Correct it and send it again.',
  },
  unauthorized: {
    es: 'Falta la llave o la firma, o es de otro. Un espacio o una conexión que no existe responde lo mismo.',
    en: 'The key or the signature is missing, or belongs to another. A workspace or connection that does not exist answers the same.',
  },
  forbidden: {
    es: 'Quien lo pide está identificado, pero no puede hacer esto.',
    en: 'Criba knows who asks, but this is not theirs to do.',
  },
  not_found: {
    es: 'No existe, fue borrado o es de otro espacio de trabajo.',
    en: 'It does not exist, was erased, or belongs to another workspace.',
  },
  method_not_allowed: {
    es: 'La dirección existe, pero no con ese método. El encabezado Allow dice cuáles acepta.',
    en: 'The address exists, but not with that method. The Allow header says which it takes.',
  },
  idempotency_conflict: {
    es: 'La misma llave de idempotencia, o el mismo identificador de entrega, llegó antes con otro contenido. No se guardó nada: use una llave nueva.',
    en: 'The same idempotency key, or delivery id, came before with another content. Nothing was kept: use a new key.',
  },
  payload_too_large: {
    es: 'Un cuerpo puede medir hasta 256 KiB.',
    en: 'A body may measure up to 256 KiB.',
  },
  unsupported_media_type: {
    es: 'Envíe el cuerpo como application/json.',
    en: 'Send the body as application/json.',
  },
  invalid_request: {
    es: 'issues nombra cada campo con un puntero JSON y dice qué le falta. Los campos desconocidos se rechazan.',
    en: 'issues names each field by JSON pointer and says what is wrong with it. Unknown fields are refused.',
  },
  unsafe_url: {
    es: 'La dirección no es HTTPS, lleva usuario, o apunta a una red privada.',
    en: 'The address is not HTTPS, carries a user name, or points into a private network.',
  },
  rate_limited: {
    es: 'Espere lo que dice Retry-After y repita.',
    en: 'Wait as long as Retry-After says and repeat.',
  },
  internal: {
    es: 'Falló algo nuestro. Repita con la misma Idempotency-Key; si persiste, díganos el requestId.',
    en: 'Something of ours failed. Repeat with the same Idempotency-Key; if it stays, tell us the requestId.',
  },
  store_unavailable: {
    es: 'Ahora no se puede guardar. Nada quedó a medias: repita tras Retry-After con la misma Idempotency-Key.',
    en: 'Nothing can be kept right now. Nothing is half done: repeat after Retry-After with the same Idempotency-Key.',
  },
  model_unavailable: {
    es: 'El modelo de lenguaje no responde o no está configurado aquí.',
    en: 'The language model does not answer, or is not set up here.',
  },
  model_nonsense: {
    es: 'El modelo de lenguaje respondió algo que no se puede usar. Repita.',
    en: 'The language model answered what cannot be used. Repeat.',
  },
  vendor_unavailable: {
    es: 'El proveedor del que viene el lead no responde. Criba lo intenta de nuevo sola.',
    en: 'The provider that the lead comes from does not answer. Criba tries again by itself.',
  },
  callback_refused: {
    es: 'Su receptor rechazó el aviso. Criba lo reintenta según su calendario.',
    en: 'Your receiver refused the callback. Criba tries again on its schedule.',
  },
}

const WORDS = {
  retryHelps: { es: 'Repetir puede servir.', en: 'A retry may help.' },
  retryIsIdle: { es: 'Repetir lo mismo no sirve.', en: 'Repeating the same does not help.' },
} as const satisfies Record<string, Bilingual>

interface Props {
  readonly locale: Locale
  /** The level under the heading that the catalogue stands below. */
  readonly heading: 'h2' | 'h3'
}

/** The error catalogue. Each code is an anchor: the `type` of a problem points here. */
export const ErrorCatalogue = ({ locale, heading: Heading }: Props) => (
  <>
    {Object.entries(REMEDIES).map(([code, remedy]) => {
      const { status, isRetryable, title } = catalogued(code)
      return (
        <section id={code}>
          <Heading>
            <code>{code}</code> · {status}
          </Heading>
          <p>
            <q lang="en">{title}</q> {remedy[locale]}
          </p>
          <p class="soft">{isRetryable ? WORDS.retryHelps[locale] : WORDS.retryIsIdle[locale]}</p>
        </section>
      )
    })}
  </>
)

// Object.entries forgets that the keys of REMEDIES are exactly those of ERRORS.
const catalogued = (code: string) => ERRORS[code as ErrorCode]
