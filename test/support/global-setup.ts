// SPDX-License-Identifier: EUPL-1.2
import { startTestServer } from './server.ts'

/** Runs once per `npm test`: the test processes find the server in their environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const { stop, ...server } = await startTestServer()
  process.env.DL_TEST_SERVER = JSON.stringify(server)
  return stop
}
