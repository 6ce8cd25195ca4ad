// SPDX-License-Identifier: EUPL-1.2
import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

/** How an authenticator of the tests may differ from an honest one. */
export type Deviation = {
  readonly origin?: string
  readonly rpId?: string
  readonly type?: string
  readonly isVerified?: boolean
  readonly crossOrigin?: boolean
  readonly counter?: number
}

type Options = { readonly challenge: string }

const present = 0x01
const verified = 0x04
const attested = 0x40

/** An authenticator in software: makes one ES256 passkey and answers challenges with it, honestly or not. */
export function softAuthenticator(origin: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let counter = 0

  const authData = (deviation: Deviation, extra: Buffer = Buffer.alloc(0)) => {
    const flags =
      present | (deviation.isVerified === false ? 0 : verified) | (extra.length > 0 ? attested : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(deviation.counter ?? ++counter)
    return Buffer.concat([
      sha256(Buffer.from(deviation.rpId ?? new URL(origin).hostname)),
      Buffer.of(flags),
      count,
      extra,
    ])
  }
  const clientDataJSON = (type: string, { challenge }: Options, deviation: Deviation) =>
    Buffer.from(
      JSON.stringify({
        type: deviation.type ?? type,
        challenge,
        origin: deviation.origin ?? origin,
        crossOrigin: deviation.crossOrigin ?? false,
      }),
    )

  return {
    id: id.toString('base64url'),

    /** The answer to registration options, as the form carries it. */
    register(options: Options, deviation: Deviation = {}): string {
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.of(0, id.length), id, coseKey(publicKey)])
      const data = clientDataJSON('webauthn.create', options, deviation)
      return answer(id, data, {
        attestationObject: b64(attestation(authData(deviation, credential))),
        transports: ['internal'],
      })
    },

    /** The answer to authentication options, as the form carries it. */
    authenticate(options: Options, deviation: Deviation = {}): string {
      const data = clientDataJSON('webauthn.get', options, deviation)
      const authenticatorData = authData(deviation)
      const signature = createSign('sha256').update(authenticatorData).update(sha256(data)).sign(privateKey)
      return answer(id, data, { authenticatorData: b64(authenticatorData), signature: b64(signature) })
    },
  }
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
const b64 = (bytes: Buffer): string => bytes.toString('base64url')

function answer(id: Buffer, clientData: Buffer, response: Record<string, unknown>): string {
  return JSON.stringify({
    id: b64(id),
    rawId: b64(id),
    type: 'public-key',
    clientExtensionResults: {},
    response: { clientDataJSON: b64(clientData), ...response },
  })
}

/** CBOR of {fmt: 'none', attStmt: {}, authData}. */
function attestation(authData: Buffer): Buffer {
  const head = Buffer.concat([
    Buffer.of(0xa3),
    cborText('fmt'),
    cborText('none'),
    cborText('attStmt'),
    Buffer.of(0xa0),
  ])
  return Buffer.concat([
    head,
    cborText('authData'),
    Buffer.of(0x59, authData.length >> 8, authData.length & 255),
    authData,
  ])
}

/** CBOR of a COSE key {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const bytes = (text: string) => Buffer.concat([Buffer.of(0x58, 32), Buffer.from(text, 'base64url')])
  return Buffer.concat([Buffer.of(0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21), bytes(x), Buffer.of(0x22), bytes(y)])
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.of(0x60 | text.length), Buffer.from(text)])
}
