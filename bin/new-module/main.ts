// SPDX-License-Identifier: EUPL-1.2
// Makes a module in the shape of the house, with a table, two pages, two actions and their tests.
// Run: node bin/run.mjs new-module NAME DUTCH-WORD
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nameProblem, nextMigration, skeletonFiles, withModule, withSampler } from './skeleton.ts'

const root = join(import.meta.dirname, '../..')
const [name = '', dutch = name] = process.argv.slice(2)
const problem =
  nameProblem({ name, dutch }) ??
  (existsSync(join(root, 'src/modules', name)) ? `src/modules/${name} is there already` : undefined)
if (problem) {
  console.error(`node bin/run.mjs new-module NAME DUTCH-WORD: ${problem}.`)
  process.exit(1)
}

const files = skeletonFiles({ name, dutch }, nextMigration(readdirSync(join(root, 'db/migrations'))))
for (const { path, text } of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
change('src/modules.ts', text => withModule(text, { name, dutch }))
change('test/support/samples.ts', text => withSampler(text, { name, dutch }))

run([
  'node_modules/@biomejs/biome/bin/biome',
  'check',
  '--write',
  '--log-level=warn',
  `src/modules/${name}`,
  `content/help/${name}.ts`,
  'src/modules.ts',
  'test/support/samples.ts',
])
run(['bin/run.mjs', 'schema'])
run(['bin/run.mjs', 'routes'])
console.log(`${files.length} files, in src/modules.ts, with its table. Next: npm test src/modules/${name}`)

function change(path: string, to: (text: string) => string): void {
  writeFileSync(join(root, path), to(readFileSync(join(root, path), 'utf8')))
}

function run(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
