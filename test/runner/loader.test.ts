// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
let folder: string
let kept: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dl-loader-'))
  kept = join(folder, `durven-leren-${process.getuid?.()}`)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs this source from a file of its own, as the program is run. */
function run(name: string, source: string): string {
  const path = join(folder, name)
  writeFileSync(path, source)
  const args = ['--import', join(root, 'bin/loader.mjs'), path]
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    env: { TMPDIR: folder },
    encoding: 'utf8',
  })
  return stdout + stderr
}

test('types and JSX are read, and what was translated is kept until the file changes', () => {
  const page = (word: string) =>
    `type Props = { word: string }\nconst Page = ({ word }: Props) => <p>{word}</p>\nconsole.log(String(<Page word="${word}" />))`
  expect(run('page.tsx', page('een'))).toBe('<p>een</p>\n')
  const before = readdirSync(kept)
  expect(before.map(name => name.replace(/^[0-9a-f]{32}/, '')).sort()).toEqual(['.js', '.js.map'])
  expect(run('page.tsx', page('een'))).toBe('<p>een</p>\n')
  expect(run('page.tsx', page('twee'))).toBe('<p>twee</p>\n')
  expect(readdirSync(kept)).toEqual(before)
})

test('what was changed in the folder does not run for another source', () => {
  run('one.ts', 'console.log("one")')
  const [name] = readdirSync(kept).filter(one => one.endsWith('.js'))
  writeFileSync(join(kept, name ?? ''), 'console.log("other")')
  expect(run('one.ts', 'console.log("one")')).toBe('one\n')
})

const failing = 'type A = { x: string }\n\n// comment\ninterface B {\n  y: number\n}\nthrow new Error("boom")'

test('a stack trace names the lines of the source', () => {
  expect(run('fails.ts', failing)).toContain('fails.ts:7')
})

test('a folder in which others can write is not used', () => {
  mkdirSync(kept)
  chmodSync(kept, 0o777)
  expect(run('fails.ts', failing)).toContain('fails.ts:7')
  expect(readdirSync(kept)).toEqual([])
})
