// SPDX-License-Identifier: EUPL-1.2
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { findKey, type Keyring, type MasterKey, subkey } from './keyfile.ts'

/** An Ed25519 signature and the id of the key in KEY_FILE that made it. */
export type Signature = { readonly keyId: string; readonly value: string }

const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * Signs bytes with the current key of KEY_FILE (Ed25519 under a subkey of this purpose), as for the hourly audit heads.
 * A signature and not a MAC, so that an auditor can check heads with the public key alone.
 */
export function signBytes(ring: Keyring, purpose: string, bytes: Uint8Array): Signature {
  const value = sign(null, bytes, privateKeyOf(ring.current, purpose)).toString('base64url')
  return { keyId: ring.current.id, value }
}

/** Whether a key in KEY_FILE signed exactly these bytes for this purpose. */
export function isSignedBy(ring: Keyring, purpose: string, bytes: Uint8Array, signature: Signature): boolean {
  const key = findKey(ring, signature.keyId)
  if (key === undefined) return false
  return verify(
    null,
    bytes,
    createPublicKey(privateKeyOf(key, purpose)),
    Buffer.from(signature.value, 'base64url'),
  )
}

/** The public keys (PEM by key id) with which others check signatures of this purpose. */
export function publicKeys(ring: Keyring, purpose: string): Record<string, string> {
  const pem = (key: MasterKey) =>
    createPublicKey(privateKeyOf(key, purpose)).export({ type: 'spki', format: 'pem' }).toString()
  return Object.fromEntries(ring.all.map(key => [key.id, pem(key)]))
}

function privateKeyOf(key: MasterKey, purpose: string): KeyObject {
  const der = Buffer.concat([PKCS8_ED25519, subkey(key, `sign/${purpose}`)])
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
}
