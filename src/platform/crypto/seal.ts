// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { findKey, type Keyring, subkey } from './keyfile.ts'

/** What was sealed cannot be opened: another purpose or owner, changed bytes, or a key that is no longer in KEY_FILE. */
export class SealError extends Error {
  override readonly name = 'SealError'
}

const VERSION = 1
const HEAD = 5
const IV = 12
const TAG = 16

/**
 * Seals bytes with the current key of KEY_FILE, AES-256-GCM under a subkey of this purpose.
 * `belongsTo` (a row's id) is bound in, so that sealed bytes moved to another row do not open.
 * Layout: version (1), key id (4), IV (12), ciphertext, tag (16).
 */
export function seal(ring: Keyring, purpose: string, belongsTo: string, plain: Uint8Array): Buffer {
  const head = Buffer.concat([Buffer.of(VERSION), Buffer.from(ring.current.id, 'hex')])
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', subkey(ring.current, `seal/${purpose}`), iv)
  cipher.setAAD(boundTo(head, belongsTo))
  return Buffer.concat([head, iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `seal` made with any key in the file. @throws SealError */
export function open(ring: Keyring, purpose: string, belongsTo: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed)
  if (bytes.length < HEAD + IV + TAG || bytes[0] !== VERSION)
    throw new SealError('These bytes were not sealed.')
  const key = findKey(ring, sealedWith(bytes))
  if (key === undefined) throw new SealError(`Key ${sealedWith(bytes)} is not in KEY_FILE.`)
  const decipher = createDecipheriv(
    'aes-256-gcm',
    subkey(key, `seal/${purpose}`),
    bytes.subarray(HEAD, HEAD + IV),
  )
  decipher.setAAD(boundTo(bytes.subarray(0, HEAD), belongsTo))
  decipher.setAuthTag(bytes.subarray(-TAG))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(HEAD + IV, -TAG)), decipher.final()])
  } catch {
    throw new SealError('The sealed bytes were changed, or belong to another purpose or row.')
  }
}

/** The id of the key these bytes were sealed with; other than the current one means: seal again when convenient. */
export function sealedWith(sealed: Uint8Array): string {
  return Buffer.from(sealed.subarray(1, HEAD)).toString('hex')
}

function boundTo(head: Uint8Array, belongsTo: string): Buffer {
  return Buffer.concat([head, Buffer.from(belongsTo, 'utf8')])
}
