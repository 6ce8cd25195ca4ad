// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { StartRefused } from '../config/start-refused.ts'

type Place = { readonly host: string; readonly port: number }

/** Says so (StartRefused) when the port is taken, before anything has been started. */
export async function assertPortFree(place: Place): Promise<void> {
  const server = createServer()
  await listenAt(server, place)
  server.close()
  await once(server, 'close')
}

/** Serves until `close`, which lets running requests finish, for at most five seconds. */
export async function listen(
  place: Place,
  fetch: (request: Request) => Response | Promise<Response>,
): Promise<{ close(): Promise<void> }> {
  const server = createAdaptorServer({ fetch }) as import('node:http').Server
  await listenAt(server, place)
  return {
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 5_000).unref()
      await closed
    },
  }
}

async function listenAt(server: Server, { host, port }: Place): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw describe(error as NodeJS.ErrnoException, host, port)
  }
}

function describe(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Poort ${port} op ${host} is al in gebruik. Stop wat daar draait, of kies een andere poort: PORT=3001 npm start`,
    EACCES: `Poort ${port} mag alleen door een beheerder worden geopend. Kies een poort vanaf 1024: PORT=3000 npm start`,
    EADDRNOTAVAIL: `Dit systeem heeft het adres ${host} niet. Kies met HOST een ander adres.`,
  }
  const reason = reasons[error.code ?? '']
  return reason === undefined ? error : new StartRefused(`${reason}\nEr is niets gewijzigd.`)
}
