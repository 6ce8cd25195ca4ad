// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'

/** The file cannot be opened, or is not what was written. The message is meant for the administrator. */
export class BackupFault extends Error {
  override name = 'BackupFault'
}

const magic = 'durven-leren-backup'
const header = z.object({ format: z.literal(magic), version: z.literal(1), salt: z.string().nullable() })
export type Header = z.infer<typeof header>

/** Kinds of frames: the rows of a table, and the manifest that ends the file. */
export type Frame =
  | { readonly kind: 'rows'; readonly table: string; readonly text: Buffer }
  | { readonly kind: 'manifest'; readonly text: Buffer }

const tagLength = 16
const ivLength = 12

/** Turns frames into bytes and back, sealed under a passphrase, or with a digest only. */
export type Codec = { readonly header: Header; encode(frame: Frame): Buffer; decode(sealed: Buffer): Frame }

/** @param passphrase undefined: readable by whoever has the file */
export function newCodec(passphrase: string | undefined): Codec {
  const salt = passphrase === undefined ? null : randomBytes(16).toString('base64')
  return makeCodec({ format: magic, version: 1, salt }, passphrase)
}

/**
 * The codec that opens a file with this first line.
 * @throws BackupFault when the line is not ours, or asks for a passphrase that is not given
 */
export function codecFor(firstLine: string, passphrase: string | undefined): Codec {
  const parsed = header.safeParse(parseJson(firstLine))
  if (!parsed.success) throw new BackupFault('Dit is geen reservekopie van Durven Leren.')
  if (parsed.data.salt !== null && passphrase === undefined)
    throw new BackupFault('Deze reservekopie is versleuteld. Geef de wachtzin in BACKUP_PASSPHRASE.')
  return makeCodec(parsed.data, parsed.data.salt === null ? undefined : passphrase)
}

function makeCodec(head: Header, passphrase: string | undefined): Codec {
  const key =
    passphrase === undefined
      ? undefined
      : scryptSync(passphrase, Buffer.from(head.salt ?? '', 'base64'), 32, {
          N: 2 ** 15,
          r: 8,
          maxmem: 2 ** 26,
        })
  let written = 0
  let read = 0
  return {
    header: head,
    encode(frame) {
      const plain = gzipSync(pack(frame), { level: 6 })
      return key ? seal(key, written++, plain) : digestOf(written++, plain)
    },
    decode(sealed) {
      const plain = key ? open(key, read++, sealed) : checked(read++, sealed)
      return unpack(gunzipSync(plain))
    },
  }
}

/** The frame's place in the file is part of what is sealed. */
const place = (number: number): Buffer => Buffer.from(`${magic}:${number}`)

function seal(key: Buffer, number: number, plain: Buffer): Buffer {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(place(number))
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function open(key: Buffer, number: number, sealed: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivLength)).setAAD(place(number))
    decipher.setAuthTag(sealed.subarray(-tagLength))
    return Buffer.concat([decipher.update(sealed.subarray(ivLength, -tagLength)), decipher.final()])
  } catch {
    throw new BackupFault(
      number === 0
        ? 'De wachtzin past niet bij deze reservekopie, of het bestand is veranderd.'
        : `Het bestand is veranderd (deel ${number + 1}).`,
    )
  }
}

const digest = (number: number, plain: Buffer): Buffer =>
  createHash('sha256').update(place(number)).update(plain).digest()
const digestOf = (number: number, plain: Buffer): Buffer => Buffer.concat([digest(number, plain), plain])

function checked(number: number, sealed: Buffer): Buffer {
  const plain = sealed.subarray(32)
  if (!digest(number, plain).equals(sealed.subarray(0, 32)))
    throw new BackupFault(`Het bestand is veranderd (deel ${number + 1}).`)
  return plain
}

function pack(frame: Frame): Buffer {
  const name = Buffer.from(frame.kind === 'rows' ? frame.table : '')
  return Buffer.concat([Buffer.from([name.length]), name, frame.text])
}

function unpack(plain: Buffer): Frame {
  const end = 1 + (plain[0] ?? 0)
  const text = plain.subarray(end)
  return end === 1
    ? { kind: 'manifest', text }
    : { kind: 'rows', table: plain.subarray(1, end).toString(), text }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
