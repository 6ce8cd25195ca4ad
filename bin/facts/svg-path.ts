// SPDX-License-Identifier: EUPL-1.2
import type { Point } from './simplify-line.ts'

/**
 * Closed rings as a short path of one-decimal steps: `M12.3 4l-.5 1.2…z`, and `m` for each further ring. It begins
 * with an absolute point, so that paths may be joined into one. Points in tenths.
 */
export function svgPath(rings: readonly (readonly Point[])[]): string {
  let pen: Point = [0, 0]
  return rings
    .map((ring, at) => {
      const [start = pen, ...corners] = ring.slice(0, -1)
      const moved = stepsFrom(pen, [start])
      pen = start
      return `${at === 0 ? 'M' : 'm'}${moved}l${stepsFrom(start, corners)}z`
    })
    .join('')
}

function stepsFrom(start: Point, points: readonly Point[]): string {
  const before = [start, ...points]
  const steps = points.map(([x, y], at) => [x - (before[at]?.[0] ?? 0), y - (before[at]?.[1] ?? 0)])
  return joined(steps.flatMap(step => step.map(decimal)))
}

/** A minus sign separates by itself. */
function joined(numbers: readonly string[]): string {
  return numbers.map((text, at) => (at === 0 || text.startsWith('-') ? text : ` ${text}`)).join('')
}

function decimal(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.')
}
