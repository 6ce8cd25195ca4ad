// SPDX-License-Identifier: EUPL-1.2
// Does a new module pass everything at once? Makes one in a copy of the tree. Run: node bin/run.mjs new-module/try
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'new-module-'))
const left = new Set(['node_modules', '.git', 'data', '.cache'])

const steps: readonly (readonly string[])[] = [
  ['bin/run.mjs', 'new-module', 'key-locker', 'sleutelkast'],
  [
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--vcs-enabled=false',
    'src/modules',
    'src/modules.ts',
    'content/help',
  ],
  ['node_modules/typescript/bin/tsc', '--noEmit'],
  ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config', '.dependency-cruiser.cjs'],
  [
    'bin/test.mjs',
    'src/modules/key-locker',
    ...['headers', 'routes', 'tenancy', 'foreign-ids', 'help', 'said'].map(
      name => `test/architecture/${name}`,
    ),
  ],
  ['bin/test.mjs', 'test/architecture/fuzz', '-t', 'every page opens'],
]

try {
  cpSync(root, copy, { recursive: true, filter: path => !left.has(relative(root, path)) })
  symlinkSync(realpathSync(join(root, 'node_modules')), join(copy, 'node_modules'))
  process.exitCode = steps.every(isFine) ? 0 : 1
} finally {
  rmSync(copy, { recursive: true })
}

function isFine(args: readonly string[]): boolean {
  return spawnSync(process.execPath, args, { cwd: copy, stdio: 'inherit' }).status === 0
}
