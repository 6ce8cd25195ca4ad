// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { DocumentInvalid, type DocumentModel } from './model.ts'
import { renderOdt } from './odt.ts'
import { hasOffice, openedInOffice, sampleDocument, unzip, xmlProblem } from './testing.ts'

const part = (name: string, model: DocumentModel = sampleDocument) =>
  unzip(renderOdt(model)).get(name)?.toString() ?? ''

describe('an ODT document', () => {
  test('is the same bytes each time, with the mimetype first and stored', () => {
    const file = renderOdt(sampleDocument)
    expect(file).toEqual(renderOdt(sampleDocument))
    expect(Buffer.from(file).toString('latin1', 30, 77)).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.text',
    )
  })

  test('is well-formed in every part, and its manifest names every part', () => {
    const parts = unzip(renderOdt(sampleDocument))
    const manifest = parts.get('META-INF/manifest.xml')?.toString() ?? ''
    for (const [name, data] of parts) {
      if (name === 'mimetype') continue
      expect([name, xmlProblem(data.toString())]).toEqual([name, undefined])
      if (!name.startsWith('META-INF')) expect(manifest).toContain(`manifest:full-path="${name}"`)
    }
  })

  test('has real headings, lists, header rows, captions and alt text', () => {
    const content = part('content.xml')
    expect([...content.matchAll(/text:outline-level="(\d)">/g)].map(match => match[1])).toEqual([
      '1',
      '2',
      '3',
      '2',
    ])
    expect(content.match(/<text:list /g)).toHaveLength(4)
    expect(content).toContain('<text:list-item text:start-value="3">')
    expect(content).toContain('<table:table-header-rows>')
    expect(content).toContain('<svg:desc>Staafdiagram: 24 romans')
    expect(content).toContain('<text:span text:style-name="Strong">meer boeken</text:span> uit dan')
    expect(content).toContain('boek<text:line-break/>en blijf')
  })

  test('names only styles that it defines', () => {
    const files = part('content.xml') + part('styles.xml')
    const defined = new Set([...files.matchAll(/style:name="([^"]+)"/g)].map(match => match[1]))
    const used = [...files.matchAll(/(?:text|table|parent|next)(?::|-)style-name="([^"]+)"/g)].map(
      match => match[1],
    )
    expect(used.filter(name => !defined.has(name))).toEqual([])
  })

  test('carries label, version, date, reader and page number on each page, in Dutch', () => {
    const styles = part('styles.xml')
    expect(styles.match(/TLP:AMBER\+STRICT/g)).toHaveLength(2)
    expect(styles).toContain('versie 0.4 · 20 november 2026 · lezer S. Vermeer')
    expect(styles).toContain('<text:page-number')
    expect(styles).toContain('fo:language="nl" fo:country="NL"')
    expect(part('meta.xml')).toContain('<dc:title>Een jaar in de bibliotheek</dc:title>')
  })

  test('numbers tables and figures by their captions', () => {
    const content = part('content.xml')
    expect(content).toContain(
      'Tabel <text:sequence text:name="Table" text:formula="ooow:Table+1" style:num-format="1">1<',
    )
    expect(content).toContain('Figuur <text:sequence text:name="Figure"')
  })

  test('keeps several spaces, as ODF asks', () => {
    const model: DocumentModel = { ...sampleDocument, blocks: [{ type: 'paragraph', text: 'a   b' }] }
    expect(part('content.xml', model)).toContain('a<text:s text:c="3"/>b')
  })

  test('refuses what a reader could not follow', () => {
    const figure = { type: 'figure', svg: '<svg viewBox="0 0 1 1"></svg>', alt: ' \u200b' } as const
    const skipped = { type: 'heading', level: 3, text: 'x' } as const
    const wide = { type: 'table', caption: 'x', header: ['a'], rows: [['1', '2']] } as const
    for (const block of [figure, skipped, wide])
      expect(() => renderOdt({ ...sampleDocument, blocks: [block] })).toThrow(DocumentInvalid)
  })

  test.skipIf(!hasOffice())(
    'opens in a word processor with all its text',
    () => {
      const text = openedInOffice('a.odt', renderOdt(sampleDocument), 'txt:Text (encoded):UTF8').replace(
        /\s+/g,
        ' ',
      )
      for (const words of [
        'Een jaar in de bibliotheek',
        'Overgenomen.',
        'bladmuziek',
        'Probeer één avond',
        'een lezer',
      ])
        expect(text).toContain(words)
    },
    60_000,
  )
})
