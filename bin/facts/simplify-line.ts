// SPDX-License-Identifier: EUPL-1.2

export type Point = readonly [x: number, y: number]

/**
 * The line without its least visible bends (Visvalingam and Whyatt): the point that spans the smallest triangle
 * with its neighbours goes first, until every triangle is at least `smallest` large. Both ends stay, and a closed
 * line keeps at least four points.
 */
export function simplifyLine(line: readonly Point[], smallest: number): readonly Point[] {
  const points = [...line]
  const fewest = isClosed(line) ? 4 : 2
  while (points.length > fewest) {
    const [at, area] = flattest(points)
    if (area >= smallest) break
    points.splice(at, 1)
  }
  return points
}

function flattest(points: readonly Point[]): [at: number, area: number] {
  let found: [number, number] = [0, Number.POSITIVE_INFINITY]
  for (let at = 1; at < points.length - 1; at += 1) {
    const area = triangle(points[at - 1] as Point, points[at] as Point, points[at + 1] as Point)
    if (area < found[1]) found = [at, area]
  }
  return found
}

function triangle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
}

function isClosed(line: readonly Point[]): boolean {
  const [first, last] = [line[0], line.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}
