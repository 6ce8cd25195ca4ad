// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HeavyFailed, stopHeavy } from '../heavy/index.ts'
import { EXTRA_SIGNS } from './drawable.ts'
import type { DocumentModel } from './model.ts'
import { renderPdf } from './pdf.ts'
import { mustHaveProgram, sampleDocument } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
afterAll(async () => {
  await stopHeavy()
  rmSync(folder, { recursive: true })
})

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const withText = (text: string): DocumentModel => ({
  ...sampleDocument,
  blocks: [{ type: 'paragraph', text: [text, { text, isBold: true }, { text, isItalic: true }] }],
})

function poppler(program: string, options: readonly string[], pdf: Uint8Array): string {
  const path = join(folder, 'a.pdf')
  writeFileSync(path, pdf)
  return spawnSync(program, [...options, path, ...(program === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
  }).stdout
}

describe('a PDF document', () => {
  test('is the same bytes each time, for readers and for the archive', async () => {
    for (const standard of ['ua-1', 'a-2a'] as const) {
      const [first, second] = [
        await renderPdf(sampleDocument, standard),
        await renderPdf(sampleDocument, standard),
      ]
      expect(sha256(first)).toBe(sha256(second))
      expect(Buffer.from(first).toString('latin1', 0, 8)).toBe('%PDF-1.7')
    }
  })

  test('says in its metadata to which standard it was checked', async () => {
    const metadata = async (standard: 'ua-1' | 'a-2a') =>
      Buffer.from(await renderPdf(sampleDocument, standard)).toString('latin1')
    expect(await metadata('ua-1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const archive = await metadata('a-2a')
    expect(archive).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(archive).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })

  test('carries no script, no link and no other file', async () => {
    const pdf = Buffer.from(await renderPdf(withText('https://example.org/x javascript:alert(1)'))).toString(
      'latin1',
    )
    for (const key of ['/JavaScript', '/JS', '/Launch', '/EmbeddedFile', '/URI', '/AA'])
      expect(pdf).not.toContain(`${key} `)
  })

  test('never reads what people write as markup', async () => {
    const markup =
      '#read("/etc/passwd") = Kop *vet* $x$ @ref <label> https://example.org \\ #import "@preview/x:1.0.0"'
    await expect(renderPdf(withText(markup))).resolves.toBeInstanceOf(Uint8Array)
  })

  test('shows a sign of its own for a character that it cannot draw, and draws the common signs', async () => {
    await expect(renderPdf(withText('漢字 العربية 😀👍🏽 \ue000'))).resolves.toBeInstanceOf(Uint8Array)
    await expect(renderPdf(withText(`${EXTRA_SIGNS}☐☑☒✓✔✗✘`), 'a-2a')).resolves.toBeInstanceOf(Uint8Array)
  })

  test('with a table header that fills a page takes no more memory than another', async () => {
    const table = {
      type: 'table',
      caption: 'x',
      header: ['woord '.repeat(600), 'b'],
      rows: [['1', '2'], ['3']],
    } as const
    await expect(renderPdf({ ...sampleDocument, blocks: [table] })).resolves.toBeInstanceOf(Uint8Array)
  })

  test('fails with a typed error for a document that a reader could not follow', async () => {
    const blocks = [{ type: 'figure', svg: '<svg viewBox="0 0 1 1"></svg>', alt: '' }] as const
    const failed = await renderPdf({ ...sampleDocument, blocks }).catch(error => error)
    expect(failed).toBeInstanceOf(HeavyFailed)
    expect(failed).toMatchObject({ reason: 'error', detail: 'DocumentInvalid: figure: no alt text' })
  })
})

describe.skipIf(!mustHaveProgram('pdfinfo', '-v'))('as another program reads it, a PDF document', () => {
  let pdf: Uint8Array
  beforeAll(async () => {
    pdf = await renderPdf(sampleDocument)
  })

  test('is tagged, has a title, a date and its label', () => {
    const info = poppler('pdfinfo', [], pdf)
    for (const line of [/^Tagged: +yes$/m, /^Title: +Een jaar in de bibliotheek$/m, /^Page size: .*A4/m])
      expect(info).toMatch(line)
    expect(info).toMatch(/^CreationDate: +Fri Nov 20 /m)
    expect(info).toMatch(/^Keywords: +TLP:AMBER\+STRICT$/m)
    expect(info).toMatch(/^JavaScript: +no$/m)
  })

  test('says that it is in Dutch', () => {
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Lang ?\(nl-NL\)/)
  })

  test('has its headings, lists, table headers, captions and paragraphs in the structure', () => {
    const structure = poppler('pdfinfo', ['-struct-text'], pdf)
    expect([...structure.matchAll(/^ *(H\d) "([^"]+)"/gm)].map(match => `${match[1]} ${match[2]}`)).toEqual([
      'H1 Een jaar in de bibliotheek',
      'H2 Inhoud',
      'H2 Wat wij zagen',
      'H3 In cijfers',
      'H2 Wat nu kan',
    ])
    for (const element of [
      'TOCI',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'THead',
      'TH',
      'Caption',
      'Figure',
      'BlockQuote',
      'P',
    ])
      expect(structure).toMatch(new RegExp(`^ *${element}[ :"(<]|^ *${element}$`, 'm'))
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Alt (Staafdiagram: 24 romans,')
  })

  test('shows label, version, date, reader and page number on each page', () => {
    const pages = poppler('pdftotext', ['-layout'], pdf)
      .split('\f')
      .filter(page => page.trim() !== '')
    expect(pages).toHaveLength(3)
    for (const [index, page] of pages.entries()) {
      expect(page.match(/TLP:AMBER\+STRICT/g)?.length).toBeGreaterThanOrEqual(2)
      expect(page).toContain('versie 0.4 · 20 november 2026 · lezer S. Vermeer')
      expect(page).toContain(`bladzijde ${index + 1} van 3`)
    }
  })

  test('brings its fonts, and only its own', () => {
    const fonts = poppler('pdffonts', [], pdf).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+NotoSans.* yes +yes +yes /)
  })
})
