// SPDX-License-Identifier: EUPL-1.2
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const afterStart = 2_000

/**
 * Gives back what reading the program took. Loading some hundred modules leaves more garbage than the program itself is
 * large, and on a machine with much memory V8 would keep that for hours.
 */
export function settleMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (how: { type: string; execution: string; flavor: string }) => void
  setFlagsFromString('--no-expose-gc')
  setTimeout(() => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' }), afterStart).unref()
}
