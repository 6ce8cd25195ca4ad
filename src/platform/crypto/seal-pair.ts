// SPDX-License-Identifier: EUPL-1.2
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import { SealError } from './seal.ts'

/** A key pair for one purpose (one survey, one confidant): anybody can seal to it, only the private half opens. */
export type SealPair = { readonly publicKey: Buffer; readonly privateKey: Buffer }

const SPKI_X25519 = Buffer.from('302a300506032b656e032100', 'hex')
const PKCS8_X25519 = Buffer.from('302e020100300506032b656e04220420', 'hex')
const VERSION = 1
const RAW = 32
const TAG = 16
const LENGTH = 4
const PAD_TO = 1024

/** Makes an X25519 pair, raw 32 bytes each. Keep the private half sealed with KEY_FILE, and destroy it after opening. */
export function generateSealPair(): SealPair {
  const pair = generateKeyPairSync('x25519')
  return {
    publicKey: pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-RAW),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(-RAW),
  }
}

/**
 * Seals bytes so that only the private half opens them: X25519 with a one-time key, HKDF-SHA-256, AES-256-GCM.
 * The plain text is padded to whole kilobytes: the size tells no one answer from another.
 * Layout: version (1), one-time public key (32), ciphertext, tag (16).
 */
export function sealTo(publicKey: Uint8Array, plain: Uint8Array): Buffer {
  const once = generateSealPair()
  const { key, iv } = shared(privateKeyOf(once.privateKey), publicKeyOf(publicKey), once.publicKey, publicKey)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  return Buffer.concat([
    Buffer.of(VERSION),
    once.publicKey,
    cipher.update(pad(plain)),
    cipher.final(),
    cipher.getAuthTag(),
  ])
}

/** Opens what `sealTo` made for this pair. @throws SealError for other bytes or another pair. */
export function openSealed(pair: SealPair, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed)
  if (bytes.length < 1 + RAW + TAG || bytes[0] !== VERSION)
    throw new SealError('These bytes were not sealed.')
  const once = bytes.subarray(1, 1 + RAW)
  try {
    const { key, iv } = shared(privateKeyOf(pair.privateKey), publicKeyOf(once), once, pair.publicKey)
    const decipher = createDecipheriv('aes-256-gcm', key, iv)
    decipher.setAuthTag(bytes.subarray(-TAG))
    return unpad(Buffer.concat([decipher.update(bytes.subarray(1 + RAW, -TAG)), decipher.final()]))
  } catch {
    throw new SealError('The sealed bytes were changed, or were sealed to another key.')
  }
}

function shared(own: KeyObject, other: KeyObject, oncePublic: Uint8Array, toPublic: Uint8Array) {
  const secret = diffieHellman({ privateKey: own, publicKey: other })
  const salt = Buffer.concat([oncePublic, toPublic])
  const bytes = Buffer.from(hkdfSync('sha256', secret, salt, 'durven-leren/seal-pair/1', 44))
  return { key: bytes.subarray(0, 32), iv: bytes.subarray(32) }
}

function publicKeyOf(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI_X25519, raw]), format: 'der', type: 'spki' })
}

function privateKeyOf(raw: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8_X25519, raw]), format: 'der', type: 'pkcs8' })
}

function pad(plain: Uint8Array): Buffer {
  const padded = Buffer.alloc(Math.ceil((plain.length + LENGTH) / PAD_TO) * PAD_TO)
  padded.writeUInt32BE(plain.length)
  padded.set(plain, LENGTH)
  return padded
}

function unpad(padded: Buffer): Buffer {
  const length = padded.readUInt32BE()
  if (length > padded.length - LENGTH) throw new SealError('The sealed bytes name an impossible length.')
  return padded.subarray(LENGTH, LENGTH + length)
}
