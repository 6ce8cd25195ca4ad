// SPDX-License-Identifier: EUPL-1.2

type Point = readonly [x: number, y: number]

/**
 * Dots in a province, for municipalities that have no outline: as path data, spread from its middle. They say in which
 * province, nothing more; which dot is which follows from the alphabet alone.
 * @param outline of the province, as path data of lines
 */
export function dotsIn(outline: string, count: number): string[] {
  const ring = largestRing(outline)
  if (ring.length < 3) return []
  const middle: Point = [average(ring, 0), average(ring, 1)]
  const found: Point[] = []
  for (let n = 0; n < 4_000 && found.length < count; n += 1) {
    // Sunflower order: each next one where there is most room.
    const angle = n * 2.399963
    const far = 13 * Math.sqrt(n)
    const point: Point = [middle[0] + far * Math.cos(angle), middle[1] + far * Math.sin(angle)]
    if (isInside(ring, point)) found.push(point)
  }
  return found.map(dot)
}

const dot = ([x, y]: Point): string => `M${(x - 5).toFixed(1)} ${y.toFixed(1)}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z`

const average = (ring: readonly Point[], axis: 0 | 1): number =>
  ring.reduce((sum, point) => sum + point[axis], 0) / ring.length

/** Whether a line from the point crosses the outline an odd number of times. */
function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false
  for (const [n, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(n + 1) % ring.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

/** The outline with most corners: islands and lakes are smaller than the land. */
function largestRing(outline: string): Point[] {
  const rings: Point[][] = []
  let at: [number, number] = [0, 0]
  for (const [, letter = '', numbers = ''] of outline.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
    const values = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    for (let n = 0; n + 1 < values.length; n += 2) {
      const [dx = 0, dy = 0] = [values[n], values[n + 1]]
      const isStart = n === 0 && /[Mm]/.test(letter)
      at = letter === 'M' && isStart ? [dx, dy] : [at[0] + dx, at[1] + dy]
      if (isStart) rings.push([])
      rings.at(-1)?.push(at)
    }
    const start = rings.at(-1)?.[0]
    if (letter === 'z' && start) at = [start[0], start[1]]
  }
  return rings.toSorted((a, b) => b.length - a.length)[0] ?? []
}
