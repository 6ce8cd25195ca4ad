// SPDX-License-Identifier: EUPL-1.2

/** Times of the requests in milliseconds, and how long all of them took together. */
export type Load = { readonly times: readonly number[]; readonly seconds: number }

/**
 * Asks `total` times, `connections` at once: each asks again as soon as it has its answer, as an impatient person would.
 * @param ask one request; throws when the answer was not the expected one
 */
export async function load(
  connections: number,
  total: number,
  ask: (n: number, connection: number) => Promise<void>,
): Promise<Load> {
  const times: number[] = []
  let next = 0
  const start = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      while (next < total) {
        const n = next++
        const before = performance.now()
        await ask(n, connection)
        times.push(performance.now() - before)
      }
    }),
  )
  return { times, seconds: (performance.now() - start) / 1000 }
}
