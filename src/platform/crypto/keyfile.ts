// SPDX-License-Identifier: EUPL-1.2
import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'

/** One secret of 32 bytes and the short, public id by which sealed bytes name it. */
export type MasterKey = { readonly id: string; readonly secret: Buffer }

/** The first key seals; all of them open. A key leaves the file when nothing names its id any more. */
export type Keyring = { readonly current: MasterKey; readonly all: readonly MasterKey[] }

/** The KEY_FILE is missing, readable by others, or malformed. The message is meant for the administrator. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError'
}

const KEY_BYTES = 32
const NOTHING_FOR_OTHERS = 0o037

/**
 * Reads a KEY_FILE: one key of 32 bytes in base64 on a line, the current one first, `#` starts a comment.
 * @throws KeyFileError when the file is absent, others than owner and group can read it, or a line is no key.
 */
export function readKeyFile(path: string): Keyring {
  if (!existsSync(path)) throw new KeyFileError(`KEY_FILE ${path} does not exist.`)
  const mode = statSync(path).mode & 0o777
  if ((mode & NOTHING_FOR_OTHERS) !== 0) {
    throw new KeyFileError(`KEY_FILE ${path} has mode ${mode.toString(8)}; make it 600.`)
  }
  return parseKeys(readFileSync(path, 'utf8'))
}

/** Makes a KEY_FILE with one fresh key, mode 0600, unless it is there already; then reads it. For demo and tests. */
export function readOrMakeKeyFile(path: string): Keyring {
  if (!existsSync(path)) writeNewKeyFile(path, `${newKeyLine()}\n`)
  return readKeyFile(path)
}

/** A fresh line for the top of a KEY_FILE (key rotation: put it first, keep the old lines below it). */
export function newKeyLine(): string {
  return randomBytes(KEY_BYTES).toString('base64')
}

/** Parses the text of a KEY_FILE. @throws KeyFileError */
export function parseKeys(text: string): Keyring {
  const lines = text.split(/\r?\n/).map(line => line.replace(/#.*$/, '').trim())
  const all = lines.filter(line => line !== '').map(toKey)
  const [current] = all
  if (current === undefined) throw new KeyFileError('KEY_FILE holds no key.')
  if (new Set(all.map(key => key.id)).size !== all.length)
    throw new KeyFileError('KEY_FILE holds a key twice.')
  return { current, all }
}

/** The key with this id, or undefined when it is not in the file. */
export function findKey(ring: Keyring, id: string): MasterKey | undefined {
  return ring.all.find(key => key.id === id)
}

/** A key of 32 bytes for one purpose, by HKDF-SHA-256; keys of two purposes say nothing about each other. */
export function subkey(key: MasterKey, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key.secret, Buffer.alloc(0), `durven-leren/${purpose}/1`, KEY_BYTES))
}

function toKey(line: string): MasterKey {
  const secret = Buffer.from(line, 'base64')
  if (
    secret.length !== KEY_BYTES ||
    secret.toString('base64').replace(/=+$/, '') !== line.replace(/=+$/, '')
  ) {
    throw new KeyFileError('A line of KEY_FILE is not 32 bytes in base64.')
  }
  const id = createHash('sha256').update('durven-leren/key-id/1').update(secret).digest('hex').slice(0, 8)
  return { id, secret }
}

function writeNewKeyFile(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
