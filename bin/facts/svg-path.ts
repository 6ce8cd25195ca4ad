// SPDX-License-Identifier: EUPL-1.2
import type { Point } from './simplify-line.ts'

/** Closed rings as the shortest relative path: `m`, then steps of one decimal ('m12.3 4-.5 1.2z'). Points in tenths. */
export function svgPath(rings: readonly (readonly Point[])[]): string {
  let pen: Point = [0, 0]
  return rings
    .map(ring => {
      const corners = ring.slice(0, -1)
      const steps = corners.map(point => {
        const step: Point = [point[0] - pen[0], point[1] - pen[1]]
        pen = point
        return step
      })
      pen = corners[0] ?? pen
      return `m${joined(steps.flatMap(step => step.map(decimal)))}z`
    })
    .join('')
}

/** A minus sign separates by itself. */
function joined(numbers: readonly string[]): string {
  return numbers.map((text, at) => (at === 0 || text.startsWith('-') ? text : ` ${text}`)).join('')
}

function decimal(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.')
}
