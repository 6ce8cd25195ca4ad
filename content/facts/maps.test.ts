// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { map2017 } from './map-2017.ts'
import { map2023 } from './map-2023.ts'
import { municipalities } from './municipalities.ts'
import { provinceCodes, provinces } from './provinces.ts'
import { round2015To2017 } from './round-2015-2017.ts'

describe.each([
  ['2017', map2017, 388],
  ['2023', map2023, 342],
])('the map of %s', (year, map, count) => {
  const existing = municipalities.filter(
    ({ validFrom, validTo }) => (validFrom ?? '') <= `${year}-01-01` && (validTo ?? '9999') > `${year}-01-01`,
  )
  const paths = [...Object.values(map.provinces), ...Object.values(map.municipalities)]

  it(`has an outline for each of the ${count} municipalities of that year and the 12 provinces, by code`, () => {
    expect(Object.keys(map.municipalities)).toEqual(existing.map(({ code }) => code))
    expect(Object.keys(map.municipalities)).toHaveLength(count)
    expect(Object.keys(map.provinces).sort()).toEqual([...provinceCodes].sort())
  })

  it('writes every outline from an absolute point, so that outlines may be joined, in closed steps of one decimal', () => {
    const number = '-?(?:\\d+(?:\\.\\d)?|\\.\\d)'
    const ring = `${number} ?${number}l${number}(?: ?${number})+z`
    const outline = new RegExp(`^M${ring}(?:m${ring})*$`)
    expect(paths.filter(path => !outline.test(path))).toEqual([])
  })

  it('keeps every outline within the picture and none without a surface', () => {
    for (const path of paths) {
      const rings = ringsOf(path)
      const points = rings.flat()
      const isOutside = ([x, y]: Point) => x < 0 || x > map.width || y < 0 || y > map.height
      expect(points.filter(isOutside)).toEqual([])
      expect(Math.max(...rings.map(areaOf))).toBeGreaterThan(1)
    }
  })

  it('gives a province the surface of its municipalities together', () => {
    const total = (group: readonly string[]) =>
      group.flatMap(ringsOf).reduce((sum, ring) => sum + signedArea(ring), 0)
    for (const province of provinceCodes) {
      const members = existing.filter(({ provinceCode }) => provinceCode === province)
      const parts = total(members.map(({ code }) => map.municipalities[code] ?? ''))
      const whole = total([map.provinces[province]])
      expect(Math.abs(whole - parts) / Math.abs(whole), province).toBeLessThan(0.005)
    }
  })

  it('puts Groningen in the north-east, Maastricht in the south and Middelburg in the south-west', () => {
    const [groningen, maastricht, middelburg] = ['gm0014', 'gm0935', 'gm0687'].map(
      code => ringsOf(map.municipalities[code] ?? '')[0]?.[0],
    )
    expect(groningen?.[0]).toBeGreaterThan(map.width / 2)
    expect(groningen?.[1]).toBeLessThan(map.height / 4)
    expect(maastricht?.[1]).toBeGreaterThan(map.height * 0.9)
    expect(middelburg?.[0]).toBeLessThan(map.width / 5)
  })

  it('names where the borders come from', () => {
    expect(map.attribution).toContain('CBS / Kadaster')
  })
})

describe('a map on a page', () => {
  it('weighs at most 110 kB: provinces and visited municipalities with their names, border lines on top', () => {
    const visited = round2015To2017.visited.map(({ code }) => map2017.municipalities[code] ?? '')
    const lines = `<path d="${Object.values(map2017.provinces).join('')}"></path>`
    const names = [
      ...provinceCodes.map(code => provinces[code]),
      ...round2015To2017.visited.map(({ printedName }) => printedName),
    ]
    const shapes = [...Object.values(map2017.provinces), ...visited]
    const drawn = shapes.map(
      (path, at) => `<path class="map__marked" d="${path}"><title>${names[at]}</title></path>`,
    )
    expect(Buffer.byteLength([...drawn, lines].join(''))).toBeLessThan(110_000)
  })
})

type Point = readonly [number, number]

function ringsOf(path: string): Point[][] {
  let pen: Point = [0, 0]
  return path
    .split('z')
    .filter(Boolean)
    .map(ring => {
      const numbers = [...ring.matchAll(/-?(?:\d+(?:\.\d)?|\.\d)/g)].map(Number)
      const points: Point[] = []
      for (let at = 0; at < numbers.length; at += 2) {
        pen = [pen[0] + (numbers[at] ?? 0), pen[1] + (numbers[at + 1] ?? 0)]
        points.push(pen)
      }
      pen = points[0] ?? pen
      return points
    })
}

function signedArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

function areaOf(ring: readonly Point[]): number {
  return Math.abs(signedArea(ring))
}
