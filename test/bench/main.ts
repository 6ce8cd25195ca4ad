// SPDX-License-Identifier: EUPL-1.2
// `npm run bench -- SUITE [--rounds N] [--only NAME]`: one line of JSON per figure, with the calibration of the machine before them.
import { calibrate } from '../measuring/calibrate.ts'
import { readArguments } from '../measuring/options.ts'
import { report } from '../measuring/report.ts'
import { suites } from './suites.ts'

const { names, options } = readArguments(process.argv.slice(2))
const chosen = names.includes('all') ? suites : suites.filter(suite => names.includes(suite.name))
if (chosen.length === 0) {
  console.log('npm run bench -- SUITE… [--rounds N] [--only NAME], or all\n')
  for (const { name, about } of suites) console.log(`  ${name.padEnd(10)}${about}`)
  process.exit(1)
}
// A goal that was missed is told, and is no failure: only figures of one machine can be compared.
for (const suite of chosen) {
  report({ suite: suite.name }, calibrate())
  report({ suite: suite.name }, await suite.run(options))
}
process.exit(0)
