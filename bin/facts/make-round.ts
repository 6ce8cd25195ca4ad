// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes content/facts/round-2015-2017.json: name as the final report prints it and code, in its order. Run once:
 *   npx tsx bin/facts/make-round.ts <folder with gemeenten/>
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from './read-csv.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('which folder?')

const visited = readCsv(join(folder, 'gemeenten/seed-visited-123.csv'))
  .toSorted((a, b) => Number(a.nr) - Number(b.nr))
  .map(row => [row.seed_name, row.cbs_code?.toLowerCase()])

writeFileSync(
  'content/facts/round-2015-2017.json',
  `[\n${visited.map(row => JSON.stringify(row)).join(',\n')}\n]\n`,
)
console.log(`${visited.length} visited`)
