// SPDX-License-Identifier: EUPL-1.2
import { geoStereographic } from 'd3-geo'
import { feature, mergeArcs } from 'topojson-client'
import { type Point, simplifyLine } from './simplify-line.ts'
import { svgPath } from './svg-path.ts'

const WIDTH = 560
/** Both in square pixels at that width. */
const SMALLEST_BEND = 0.4
const SMALLEST_ISLAND = 1.5

export type Topology = Parameters<typeof mergeArcs>[0]
export type Shape = Extract<Parameters<typeof mergeArcs>[1], readonly unknown[]>[number]
/** An outline to draw, and the group whose outer line it is part of. */
export type Member = { readonly code: string; readonly group: string; readonly shape: Shape }
type Outline =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Point[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Point[])[])[] }

export type Drawing = {
  readonly width: number
  readonly height: number
  readonly groups: Readonly<Record<string, string>>
  readonly members: Readonly<Record<string, string>>
}

/**
 * SVG paths of members and groups. Projection: stereographic around Amersfoort, as the Dutch national grid (RD), so
 * the country looks as people know it. Lines are simplified per shared border, so that neighbours still fit; groups
 * are merged from the same borders, so that both lie on each other exactly.
 */
export function drawMap(packed: Topology, members: readonly Member[]): Drawing {
  const topology = unpacked(packed)
  const { arcs, height } = projected(topology.arcs as unknown as Point[][])
  const drawn = { ...topology, arcs: arcs.map(arc => simplifyLine(arc, SMALLEST_BEND).map(inTenths)) }
  const groups = [...new Set(members.map(member => member.group))].sort()
  const inOrder = members.toSorted((a, b) => a.code.localeCompare(b.code))
  return {
    width: WIDTH,
    height: Math.ceil(height),
    groups: Object.fromEntries(
      groups.map(group => {
        const within = members.filter(member => member.group === group).map(member => member.shape)
        return [group, pathOf(drawn, mergeArcs(drawn, within))]
      }),
    ),
    members: Object.fromEntries(inOrder.map(({ code, shape }) => [code, pathOf(drawn, shape)])),
  }
}

/** Quantised differences back to degrees. */
function unpacked(packed: Topology): Topology {
  const { scale, translate } = packed.transform ?? { scale: [1, 1], translate: [0, 0] }
  const arcs = packed.arcs.map(arc => {
    let [x, y] = [0, 0]
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
  const { transform: _, ...rest } = packed
  return { ...rest, arcs }
}

function projected(arcs: readonly (readonly Point[])[]): { arcs: Point[][]; height: number } {
  const toPlane = geoStereographic().rotate([-5.387639, -52.156161]).scale(10_000).translate([0, 0])
  const plane = arcs.map(arc => arc.map(point => toPlane([point[0], point[1]]) as unknown as Point))
  const all = plane.flat()
  const [xs, ys] = [all.map(point => point[0]), all.map(point => point[1])]
  const [left, right] = extent(xs)
  const [top, bottom] = extent(ys)
  const factor = (WIDTH - 2) / (right - left)
  return {
    arcs: plane.map(arc => arc.map(([x, y]): Point => [(x - left) * factor + 1, (y - top) * factor + 1])),
    height: (bottom - top) * factor + 2,
  }
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  )
}

function inTenths([x, y]: Point): [number, number] {
  return [Math.round(x * 10), Math.round(y * 10)]
}

/** The shape's rings without repeated points and specks; the largest ring always stays. */
function pathOf(drawn: Topology, shape: Shape): string {
  const { geometry } = feature(drawn, shape) as unknown as { readonly geometry: Outline }
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates]
  const rings = polygons.flat().map(withoutRepeats)
  const largest = Math.max(...rings.map(area))
  return svgPath(rings.filter(ring => area(ring) >= Math.min(largest, SMALLEST_ISLAND * 100)))
}

function withoutRepeats(ring: readonly Point[]): readonly Point[] {
  return ring.filter(
    (point, at) => at === 0 || point[0] !== ring[at - 1]?.[0] || point[1] !== ring[at - 1]?.[1],
  )
}

/** In square tenths. */
function area(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}
