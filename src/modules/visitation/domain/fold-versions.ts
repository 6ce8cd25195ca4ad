// SPDX-License-Identifier: EUPL-1.2

type Kept = { readonly version: number; readonly personId: string; readonly createdAt: Date }

/** A version as the page with the history shows it: `body` is all of it in words. */
export type ShownVersion = Kept & { readonly body: string; readonly personName: string }

const minutesTogether = 10

/**
 * The versions worth showing, newest first: autosave keeps one for every pause in the typing, and of those that one
 * person made within ten minutes the last one tells enough. Nothing is lost: the others stay stored.
 */
export function foldVersions<V extends Kept>(newestFirst: readonly V[]): readonly V[] {
  const shown: V[] = []
  for (const version of newestFirst) {
    const later = shown.at(-1)
    const belongs =
      later !== undefined &&
      later.personId === version.personId &&
      later.createdAt.getTime() - version.createdAt.getTime() <= minutesTogether * 60_000
    if (!belongs) shown.push(version)
  }
  return shown
}
