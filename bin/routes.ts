// SPDX-License-Identifier: EUPL-1.2
// Writes the list of routes that is reviewed like code. Run: node bin/run.mjs routes
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allRoutes } from '../test/support/routes.ts'

const lines = allRoutes.map(route => `${route.method} ${route.path}  ${route.name}  ${route.access}`).sort()
writeFileSync(join(import.meta.dirname, '../test/architecture/routes.txt'), `${lines.join('\n')}\n`)
console.log(`${lines.length} routes`)
