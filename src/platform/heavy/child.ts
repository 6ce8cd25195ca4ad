// SPDX-License-Identifier: EUPL-1.2
// Entry of the child process. It knows no task: the parent names the module of each run.
import type { Reply, Request } from './run.ts'

process.once('disconnect', () => process.exit(0))

process.on('message', async ({ module, input }: Request) => {
  try {
    const task = (await import(module)) as { run(input: unknown): unknown }
    reply({ output: await task.run(input) })
  } catch (error) {
    reply({ error: String(error).slice(0, 2000) })
  }
})

function reply(message: Reply): void {
  process.send?.(message)
}
