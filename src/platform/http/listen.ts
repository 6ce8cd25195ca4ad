// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import { listenAt, type Place } from './port.ts'

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
