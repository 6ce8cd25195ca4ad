// SPDX-License-Identifier: EUPL-1.2
// Writes docs/visit-states.md from the tables of states. Run: node bin/run.mjs draw-states
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { statesPage } from './docs/states-page.ts'

writeFileSync(join(import.meta.dirname, '../docs/visit-states.md'), statesPage())
console.log('docs/visit-states.md')
