// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../kernel/ids.ts'
import { mustHaveProgram, unzip, xmlProblem } from '../../platform/documents/testing.ts'
import type { HandoverFile } from '../../platform/handover/handover.ts'
import { stopHeavy } from '../../platform/heavy/index.ts'
import type { ReportDocument } from './domain/handover-documents.ts'
import { downloadName, makeReaderCopy, makeReportFiles } from './reports/report-files.ts'

const report: ReportDocument = {
  municipality: { id: 'gm9001' as OrganisationId, name: 'Heidebrink' },
  round: 'ronde 2026-2027',
  committee: 'Visitatiecommissie',
  visitOn: localDate('2026-11-10'),
  revision: 12,
  summary: 'In drie zinnen.\n\nEn nog een alinea.',
  paragraphs: [
    { id: 'a', section: 'heard', body: 'Het college sprak er drie keer over.' },
    { id: 'b', section: 'heard', body: 'De CISO heeft 24 uur; #read("x") *vet* <label>.' },
    { id: 'c', section: 'strong', body: 'Medewerkers melden snel.' },
  ],
  perspectives: [{ id: 'p', topic: 't14', title: 'Wijs een vervanger aan', body: 'Begin met meelopen.' }],
  releasedBy: [
    {
      person: 'x' as PersonId,
      name: 'M. de Graaf',
      role: 'lid van de commissie',
      on: localDate('2027-01-04'),
    },
    {
      person: 'y' as PersonId,
      name: 'P. Smit',
      role: 'secretaris van de commissie',
      on: localDate('2027-01-05'),
    },
  ],
  reactBy: null,
  reactions: [
    { paragraph: 'a', kind: 'agreed', body: '', verdict: null, answer: '' },
    {
      paragraph: 'b',
      kind: 'fact',
      body: 'Sinds september 28 uur.',
      verdict: 'notTakenOver',
      answer: 'dit was na het gesprek.',
    },
  ],
}

const folder = mkdtempSync(join(tmpdir(), 'report-'))
let files: readonly HandoverFile[]
beforeAll(async () => {
  files = await makeReportFiles(report, localDate('2027-01-05'), 1)
})
afterAll(async () => {
  await stopHeavy()
  rmSync(folder, { recursive: true })
})

const bytesOf = (name: string) => files.find(one => one.name === name)?.bytes ?? Buffer.alloc(0)

function textOf(bytes: Buffer): string[] {
  const path = join(folder, 'a.pdf')
  writeFileSync(path, bytes)
  const { stdout } = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  return stdout.split('\f').filter(page => page.trim() !== '')
}

/** What must stand in every copy of a final report, whatever its form. */
const needed = [
  'Dit verslag is geen oordeel en geen cijfer.',
  'Deel dit verslag met uw raad',
  'Wat wij hoorden',
  'Wat sterk is',
  'Handelingsperspectieven',
  'Wijs een vervanger aan',
  'Gemeente: feit klopt niet',
  'niet overgenomen, want dit was na het gesprek.',
  'De gemeente reageerde op 2 van de 3 alinea’s.',
  'Dat is geen instemming.',
  'M. de Graaf',
  '#read("x") *vet* <label>',
]
const flat = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('the files of a final report', () => {
  test('are PDF/UA to read, PDF/A for the archive, and ODT to work in', () => {
    expect(files.map(one => one.name)).toEqual(['verslag.pdf', 'archief.pdf', 'verslag.odt'])
    expect(bytesOf('verslag.pdf').toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(bytesOf('archief.pdf').toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>')
  })

  test('are downloaded under a name with place, version and label', () => {
    expect(downloadName(report, 'pdf', '1.0')).toBe('visitatieverslag-heidebrink-v1.0-TLP-AMBER-STRICT.pdf')
  })

  test('the ODT is well-formed, holds everything, and carries label, version, date and reader on each page', () => {
    const parts = unzip(bytesOf('verslag.odt'))
    const part = (name: string) => parts.get(name)?.toString() ?? ''
    for (const name of ['content.xml', 'styles.xml'])
      expect([name, xmlProblem(part(name))]).toEqual([name, undefined])
    const text = part('content.xml')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
    for (const words of needed) expect(flat(text)).toContain(words)
    expect(part('styles.xml')).toContain('TLP:AMBER+STRICT')
    expect(part('styles.xml')).toContain('versie 1.0 · 5 januari 2027 · lezer Gemeente Heidebrink')
  })
})

describe.skipIf(!mustHaveProgram('pdftotext', '-v'))('as another program reads them', () => {
  test('both PDFs hold everything, and label, version, date and reader stand on each page', () => {
    for (const name of ['verslag.pdf', 'archief.pdf']) {
      const pages = textOf(bytesOf(name))
      const text = flat(pages.join(' '))
      for (const words of needed) expect(text, name).toContain(words)
      for (const page of pages) {
        expect(page).toContain('TLP:AMBER+STRICT')
        expect(flat(page)).toContain('versie 1.0 · 5 januari 2027 · lezer Gemeente Heidebrink')
      }
    }
  })

  test('a copy for one reader has that name on each page', async () => {
    const copy = { date: localDate('2027-01-05'), version: '1.0', reader: 'R. Raadslid' }
    const pages = textOf(await makeReaderCopy(report, copy))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(flat(page)).toContain('lezer R. Raadslid')
  })
})
