// SPDX-License-Identifier: EUPL-1.2
import type { Figure } from '../measuring/figure.ts'
import type { Options } from '../measuring/options.ts'

/** A set of figures about speed or size. Never a test: another machine gives other figures. */
export type Suite = {
  readonly name: string
  readonly about: string
  run(options: Options): Promise<Figure[]>
}
