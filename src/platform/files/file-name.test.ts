// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TLP_LABELS } from '../../kernel/tlp.ts'
import { attachmentHeaders } from './attachment.ts'
import { FILE_KINDS, type FileKind } from './file-kinds.ts'
import { fileName, titleOfUpload } from './file-name.ts'

describe('the name of a download', () => {
  test('says what it is, which version, its label, and the extension that fits its content', () => {
    const named = fileName({
      title: 'Verslag van Súdwest-Fryslân',
      kind: 'pdf',
      tlp: 'TLP:AMBER+STRICT',
      version: '0.4',
    })
    expect(named).toBe('verslag-van-sudwest-fryslan-v0.4-TLP-AMBER-STRICT.pdf')
    expect(fileName({ title: '漢字', kind: 'svg', tlp: 'TLP:RED' })).toBe('bestand-TLP-RED.svg')
  })

  test('is safe on every system, whatever the title', () => {
    const kinds = Object.keys(FILE_KINDS) as FileKind[]
    fc.assert(
      fc.property(
        fc.record({
          title: fc.string({ unit: 'binary' }),
          version: fc.string({ unit: 'binary' }),
          kind: fc.constantFrom(...kinds),
          tlp: fc.constantFrom(...TLP_LABELS),
        }),
        file => /^[a-z0-9][a-z0-9-]{0,79}(-v[a-z0-9.-]+)?-TLP-[A-Z-]+\.[a-z]+$/.test(fileName(file)),
      ),
    )
    for (const title of ['../../etc/passwd', 'CON', 'a.pdf.exe', '.htaccess', '-rf *', 'x\0.php'])
      expect(fileName({ title, kind: 'text', tlp: 'TLP:CLEAR' })).toMatch(/^[a-z0-9-]+-TLP-CLEAR\.txt$/)
  })

  test('comes from the upload without its path and extension', () => {
    expect(titleOfUpload('C:\\Users\\a\\Nota ICT.final.docx')).toBe('Nota ICT.final')
    expect(titleOfUpload('../../.htaccess')).toBe('.htaccess')
    expect(titleOfUpload('')).toBe('bestand')
    expect(titleOfUpload('a\ud800.pdf')).toBe('a\ufffd')
  })
})

describe('the headers of a download', () => {
  test('make every browser keep it and run nothing in it', () => {
    const headers = attachmentHeaders('a.svg', 'application/octet-stream')
    expect(headers['content-disposition']).toMatch(/^attachment; /)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'; /)
    expect(headers['cache-control']).toBe('no-store')
  })

  test('carry any name without breaking out of the header', () => {
    expect(attachmentHeaders("verslag 'één'.pdf", 'application/pdf')['content-disposition']).toBe(
      "attachment; filename=\"verslag '__n'.pdf\"; filename*=UTF-8''verslag%20%27%C3%A9%C3%A9n%27.pdf",
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => {
        const value = attachmentHeaders(name, 'text/plain')['content-disposition'] ?? ''
        return (
          /^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*$/.test(value) &&
          new Headers({ a: value }).has('a')
        )
      }),
    )
  })
})
