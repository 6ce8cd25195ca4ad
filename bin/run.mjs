// SPDX-License-Identifier: EUPL-1.2
// `node bin/run.mjs NAME …`: runs test/NAME/main.ts, bin/NAME.ts or bin/NAME/main.ts with the right Node.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root, runProgram, stop } from './runtime.mjs'

const [name = '', ...args] = process.argv.slice(2)
const places = [`test/${name}/main.ts`, `bin/${name}.ts`, `bin/${name}/main.ts`]
const place = /^[a-z][a-z/-]*$/.test(name) ? places.find(path => existsSync(join(root, path))) : undefined
if (place === undefined) stop(`Er is geen opdracht "${name}" (gezocht: ${places.join(', ')}).`)
ensureInstalled({ withDevelopment: true })
runProgram([join(root, place), ...args])
