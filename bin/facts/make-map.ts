// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes content/facts/map-2017.json and map-2023.json: the outlines of all municipalities of that year and of the
 * twelve provinces as SVG paths. Run once:
 *   npx tsx bin/facts/make-map.ts <folder with geo/>
 * Which province a municipality lies in comes from the register, not from the boundaries.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { municipalities } from '../../content/facts/municipalities.ts'
import { drawMap, type Shape, type Topology } from './draw-map.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('which folder?')

const provinceOf = new Map<string, string>(
  municipalities.map(({ code, provinceCode }) => [code, provinceCode]),
)

make('map-2017.json', 'gemeenten-2017.topo.json', 'gemeenten')
make('map-2023.json', 'gemeenten-veiligheidsregios-2023.topo.json', 'gm_features')

function make(file: string, source: string, object: string): void {
  const topology = JSON.parse(readFileSync(join(folder as string, 'geo', source), 'utf8')) as Topology
  const { geometries } = topology.objects[object] as unknown as { readonly geometries: readonly Shape[] }
  const members = geometries.map(shape => {
    const code = (shape.properties as { readonly code: string }).code.toLowerCase()
    return { code, group: provinceOf.get(code) ?? '', shape }
  })
  const { width, height, groups, members: outlines } = drawMap(topology, members)
  const drawing = { width, height, provinces: groups, municipalities: outlines }
  writeFileSync(`content/facts/${file}`, `${JSON.stringify(drawing, null, 1)}\n`)
  const sizes = [groups, outlines].map(group => Object.values(group).join('').length)
  console.log(`${file}: ${members.length} municipalities, ${sizes[0]} B and ${sizes[1]} B`)
}
