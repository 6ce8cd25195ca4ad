// SPDX-License-Identifier: EUPL-1.2
import type { Figure } from '../measuring/figure.ts'
import type { Options } from '../measuring/options.ts'

/** A long proof, outside `npm test`: it does the thing for real, many times, and counts what went wrong. */
export type Proof = {
  readonly name: string
  /** The reliability goals it proves, and what it does, for the list. */
  readonly about: string
  run(options: Options): Promise<Figure[]>
}
