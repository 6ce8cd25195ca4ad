// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hasProgram, unzip } from './testing.ts'
import { zip } from './zip.ts'

const entries = [
  { name: 'mimetype', data: 'application/x', isStored: true },
  { name: 'map/tekst.xml', data: 'é'.repeat(5000) },
  { name: 'leeg', data: '' },
] as const

test('a zip gives back what went in, the stored entry readable at its fixed place', () => {
  const file = zip(entries)
  const back = unzip(file)
  expect([...back.keys()]).toEqual(['mimetype', 'map/tekst.xml', 'leeg'])
  expect(back.get('map/tekst.xml')?.toString()).toBe('é'.repeat(5000))
  expect(Buffer.from(file).toString('latin1', 30, 51)).toBe('mimetypeapplication/x')
})

test('the same entries give the same bytes', () => {
  expect(zip(entries)).toEqual(zip(entries))
})

test.skipIf(!hasProgram('unzip', '-v'))('another program finds no fault in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'))
  writeFileSync(join(folder, 'a.zip'), zip(entries))
  const checked = spawnSync('unzip', ['-t', join(folder, 'a.zip')], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(checked.stdout).toContain('No errors detected')
})
