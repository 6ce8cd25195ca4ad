// SPDX-License-Identifier: EUPL-1.2
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { refuse } from './refuse.ts'

const tooLarge = () => {
  throw refuse('tooLarge')
}
const formLimit = bodyLimit({ maxSize: 1_000_000, onError: tooLarge })
const fileLimit = bodyLimit({ maxSize: 11_000_000, onError: tooLarge })

/** A form is at most 1 MB, the form of a route that takes files 10 MB and what surrounds them. */
export const limitBody = (takesFiles: boolean): MiddlewareHandler => (takesFiles ? fileLimit : formLimit)
