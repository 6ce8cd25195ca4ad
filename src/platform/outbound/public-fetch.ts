// SPDX-License-Identifier: EUPL-1.2
import { lookup } from 'node:dns'
import { request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

export type PublicRequest = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | undefined
  readonly signal?: AbortSignal | undefined
  /** Bytes of the answer that are taken in at most; 1 MB unless told. */
  readonly mostBytes?: number
}

/** The address leads somewhere a program of ours must not ask: not https, this machine, or our own network. */
export class NotPublic extends Error {
  override readonly name = 'NotPublic'
}

const TIMEOUT_MS = 10_000
const MOST_BYTES = 1_000_000

/**
 * Asks an https address that somebody typed in. Where the name leads is judged at the moment of connecting, on the very
 * address that is connected to, so that a name that changes its mind leads nowhere. Redirects are not followed.
 * @throws NotPublic; Error when the other side does not answer, or with too much
 */
export async function publicFetch(url: string | URL, options: PublicRequest = {}): Promise<Response> {
  const target = new URL(url)
  const host = target.hostname.replace(/^\[|\]$/g, '')
  if (target.protocol !== 'https:' || target.username !== '' || (isIP(host) !== 0 && !isPublicAddress(host)))
    throw new NotPublic(target.host)
  const { method = 'GET', headers = {}, body, mostBytes = MOST_BYTES } = options
  const signal = AbortSignal.any([
    AbortSignal.timeout(TIMEOUT_MS),
    ...(options.signal ? [options.signal] : []),
  ])
  return new Promise((resolve, reject) => {
    const asked = request(
      target,
      { method, headers: { ...headers }, signal, lookup: publicLookup, agent: false },
      answer => {
        const parts: Buffer[] = []
        let size = 0
        answer.on('data', (part: Buffer) => {
          size += part.length
          if (size > mostBytes) asked.destroy(new Error('the answer is too large'))
          else parts.push(part)
        })
        answer.on('error', reject)
        answer.on('end', () => {
          try {
            resolve(toResponse(answer.statusCode ?? 502, answer.headers, Buffer.concat(parts)))
          } catch (error) {
            // A status that is none (999), a header that may not be: thrown here it would end the program.
            reject(error)
          }
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Looks a name up and refuses it when any of its addresses is not public. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0)
    const [first] = addresses
    if (first === undefined || addresses.some(({ address }) => !isPublicAddress(address)))
      return callback(new NotPublic(hostname), '', 0)
    if (options.all) return callback(null, addresses)
    callback(null, first.address, first.family)
  })
}

function toResponse(status: number, headers: NodeJS.Dict<string | string[]>, body: Buffer): Response {
  const list = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  )
  const hasBody = ![204, 205, 304].includes(status)
  return new Response(hasBody ? new Uint8Array(body) : null, { status, headers: list })
}
