// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { StartRefused } from '../config/start-refused.ts'

export type Place = { readonly host: string; readonly port: number }

/** Says so (StartRefused) when the port is taken, before anything has been started. */
export async function assertPortFree(place: Place): Promise<void> {
  const server = createServer()
  await listenAt(server, place)
  server.close()
  await once(server, 'close')
}

/** Opens the port. @throws StartRefused when it is taken, or not ours to open */
export async function listenAt(server: Server, { host, port }: Place): Promise<void> {
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
