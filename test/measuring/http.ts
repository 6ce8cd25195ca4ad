// SPDX-License-Identifier: EUPL-1.2
import { Agent, request } from 'node:http'
import type { SignedInBrowser } from './sessions.ts'

export type Answer = { readonly status: number; readonly location: string | undefined; readonly body: string }

/** A browser's connections to the program: kept open, as many as asked for, every answer read to its end. */
export type HttpClient = {
  get(path: string, as?: SignedInBrowser): Promise<Answer>
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    as: SignedInBrowser,
    options?: { readonly key?: string; readonly json?: boolean },
  ): Promise<Answer>
  close(): void
}

const patience = 30_000

/** Failures of the network are thrown; any answer, whatever its status, is returned. */
export function openHttp(origin: string, connections: number): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const send = (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<Answer> =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request(`${origin}${path}`, { agent, method, headers, timeout: patience }, response => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location,
            body: Buffer.concat(pieces).toString(),
          }),
        )
      })
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${patience} ms: ${path}`)))
      sent.on('error', error => {
        // The program closed a connection that lay idle, just as we took it: a browser asks again too.
        const mayAskAgain =
          method === 'GET' && sent.reusedSocket && 'code' in error && error.code === 'ECONNRESET'
        if (mayAskAgain) resolve(send(method, path, headers))
        else reject(error)
      })
      sent.end(body)
    })
  return {
    get: (path, as) => send('GET', path, as ? { cookie: as.cookie } : {}),
    post(path, fields, as, { key = crypto.randomUUID(), json = false } = {}) {
      const body = new URLSearchParams({ _csrf: as.csrf, _key: key, ...fields }).toString()
      const headers = {
        cookie: as.cookie,
        origin,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(Buffer.byteLength(body)),
        ...(json && { accept: 'application/json' }),
      }
      return send('POST', path, headers, body)
    },
    close: () => agent.destroy(),
  }
}
