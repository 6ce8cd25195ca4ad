// SPDX-License-Identifier: EUPL-1.2
import type { FileKind } from './route.ts'

/**
 * Keeps a file from leaving by a route that does not say that it gives one: only those are held to the rules of exports
 * (test/architecture/exports.test.ts).
 * @throws Error when the route does not say so
 */
export function assertSaysFile(
  route: { readonly name: string; readonly gives?: FileKind },
  answer: Response,
): void {
  if (answer.headers.has('content-disposition') && route.gives === undefined)
    throw new Error(`${route.name} gives a file and does not say so`)
}
