// SPDX-License-Identifier: EUPL-1.2
// `npm run prove -- NAME [--rounds N]`: runs a proof and prints its figures; ends with 1 when a goal is missed.
import { readArguments } from '../measuring/options.ts'
import { report } from '../measuring/report.ts'
import { proofs } from './proofs.ts'

const { names, options } = readArguments(process.argv.slice(2))
const chosen = names.includes('all') ? proofs : proofs.filter(proof => names.includes(proof.name))
if (chosen.length === 0) {
  console.log('npm run prove -- NAME… [--rounds N], or all\n')
  for (const { name, about } of proofs) console.log(`  ${name.padEnd(14)}${about}`)
  process.exit(1)
}
let isProved = true
for (const proof of chosen) if (!report({ proof: proof.name }, await proof.run(options))) isProved = false
process.exit(isProved ? 0 : 1)
