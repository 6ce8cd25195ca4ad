// SPDX-License-Identifier: EUPL-1.2
import { StartRefused } from '../config/start-refused.ts'

/** Registers how to stop what was started; what started last stops first. */
export type OnStop = (stop: () => Promise<unknown> | unknown) => void

/**
 * Runs the program until it ends itself, or Ctrl+C, SIGTERM, or the death of the process that started it. Ends with 0 after a clean
 * stop; with 1 when it could not start (a StartRefused is told without a stack) or could not stop.
 */
export async function runUntilStopped(
  start: (onStop: OnStop, end: (code: number) => void) => Promise<void>,
): Promise<void> {
  const stops: (() => Promise<unknown> | unknown)[] = []
  let ending: Promise<void> | undefined

  async function end(code: number): Promise<void> {
    for (const stop of stops.reverse()) {
      await Promise.resolve()
        .then(stop)
        .catch(error => {
          code = 1
          console.error(error)
        })
    }
    process.exit(code)
  }
  const endOnce = (code: number) => {
    ending ??= end(code)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => endOnce(0))
  process.on('disconnect', () => endOnce(0))
  try {
    await start(stop => stops.push(stop), endOnce)
  } catch (error) {
    // What fails because we are already stopping is no news.
    if (ending === undefined) console.error(isForPeople(error) ? `\n${error.message}` : error)
    endOnce(1)
  }
}

function isForPeople(error: unknown): error is Error {
  return (
    error instanceof StartRefused ||
    (error instanceof Error && ['KeyFileError', 'BackupFault'].includes(error.name))
  )
}
