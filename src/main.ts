// SPDX-License-Identifier: EUPL-1.2
// `npm start`: first what may stand in the way, then the program itself. It is loaded only when port and folder are free,
// so that somebody who starts it a second time hears so at once.
import { readConfig } from './platform/config/config.ts'
import { assertFolderFree } from './platform/db/embedded-owner.ts'
import { assertPortFree } from './platform/http/port.ts'
import { runUntilStopped } from './platform/lifecycle/run.ts'

await runUntilStopped(async (onStop, end) => {
  const config = readConfig(process.env)
  await assertPortFree(config)
  if (config.database === undefined) assertFolderFree(config.dataDir)
  const { startProgram } = await import('./program.ts')
  await startProgram(config, onStop, end)
})
