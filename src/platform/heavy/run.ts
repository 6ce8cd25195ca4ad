// SPDX-License-Identifier: EUPL-1.2
import type { ChildProcess } from 'node:child_process'
import { residentBytes } from './child-process.ts'
import { HeavyFailed, type HeavyReason, type HeavyTask } from './task.ts'

export type Request = { readonly module: string; readonly input: unknown }
export type Reply = { readonly output: unknown } | { readonly error: string }

const LOOK_EVERY_MS = 50
const LAST_WORDS = 2000

/**
 * One run of a task in a child that serves nothing else meanwhile.
 * @returns the output, and the highest resident memory seen, in bytes
 * @throws HeavyFailed; the child is then not to be used again
 */
export async function runIn(
  child: ChildProcess,
  task: HeavyTask<never, unknown>,
  input: unknown,
): Promise<{ output: unknown; peakBytes: number }> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const fail = (reason: HeavyReason, detail: string) => reject(new HeavyFailed(task.name, reason, detail))
  let peakBytes = 0
  let lastWords = ''

  const onWords = (words: Buffer) => {
    lastWords = (lastWords + words).slice(-LAST_WORDS)
  }
  const onExit = (code: number | null, signal: string | null) =>
    fail('crash', `ended by ${signal ?? code}: ${lastWords}`)
  const onError = (error: Error) => fail('crash', error.message)
  const onMessage = (reply: Reply) => ('error' in reply ? fail('error', reply.error) : resolve(reply.output))
  const look = async () => {
    const bytes = await residentBytes(child.pid ?? 0)
    peakBytes = Math.max(peakBytes, bytes)
    if (bytes > task.megabytes * 1e6) fail('memory', `more than ${task.megabytes} MB`)
  }

  const timer = setTimeout(() => fail('timeout', `longer than ${task.seconds} s`), task.seconds * 1000)
  const looking = setInterval(look, LOOK_EVERY_MS)
  child.once('exit', onExit).once('error', onError).once('message', onMessage)
  child.stderr?.on('data', onWords)
  child.send({ module: task.module, input } satisfies Request, error => error && onError(error))
  try {
    const output = await promise
    await look()
    return { output, peakBytes }
  } finally {
    clearTimeout(timer)
    clearInterval(looking)
    child.off('exit', onExit).off('error', onError).off('message', onMessage)
    child.stderr?.off('data', onWords)
  }
}
