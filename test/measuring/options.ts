// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util'

/** What may be asked for on the command line: how much of the work, for a short try. */
export type Options = {
  /** `--rounds N`: rounds, races, keys, triples or requests, whatever the proof or suite counts. */
  readonly rounds: number | undefined
  /** `--only NAME`: the pages whose route begins so; other suites do not look at it. */
  readonly only: string | undefined
}

/** `NAME… [--rounds N] [--only NAME]`. @throws Error when the number is none */
export function readArguments(args: readonly string[]): { names: readonly string[]; options: Options } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rounds: { type: 'string' }, only: { type: 'string' } },
  })
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds)
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))
    throw new Error('--rounds asks for a whole number above 0')
  return { names: positionals, options: { rounds, only: values.only } }
}
