import type { Sealer } from '../domain/ports.ts'

const NONCE_BYTES = 12

/**
 * AES-256-GCM under MASTER_KEY (base64, 32 bytes). `context` is authenticated with the ciphertext, so a
 * sealed secret copied to another workspace, connection or endpoint does not open. @see NIST SP 800-38D
 */
export function sealer(masterKey: string): Sealer {
  const key = crypto.subtle.importKey('raw', fromBase64(masterKey), 'AES-GCM', false, ['encrypt', 'decrypt'])
  const bound = (iv: Uint8Array<ArrayBuffer>, context: string) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(context),
  })
  return {
    async seal(plain, context) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
      const sealed = await crypto.subtle.encrypt(
        bound(nonce, context),
        await key,
        new TextEncoder().encode(plain),
      )
      return `v1.${toBase64(nonce)}.${toBase64(new Uint8Array(sealed))}`
    },
    async open(sealed, context) {
      const [version, nonce, text] = sealed.split('.')
      if (version !== 'v1' || !nonce || !text) throw new Error('not a sealed secret')
      const plain = await crypto.subtle.decrypt(
        bound(fromBase64(nonce), context),
        await key,
        fromBase64(text),
      )
      return new TextDecoder().decode(plain)
    },
  }
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
