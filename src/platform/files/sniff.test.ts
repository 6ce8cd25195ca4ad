// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderCsv } from '../documents/csv.ts'
import { renderOds } from '../documents/ods.ts'
import { renderOdt } from '../documents/odt.ts'
import { BARS, hostileMarkup, sampleDocument, workbookWith } from '../documents/testing.ts'
import { renderXlsx } from '../documents/xlsx.ts'
import { zip } from '../documents/zip.ts'
import { checkUpload, MAX_FILE_BYTES } from './check-upload.ts'
import { FILE_KINDS, type FileKind } from './file-kinds.ts'
import { sniff } from './sniff.ts'

const odt = Buffer.from(renderOdt(sampleDocument))
const xlsx = Buffer.from(renderXlsx(workbookWith('x')))
const part = (name: string) => ({ name, data: 'x' })
const types = part('[Content_Types].xml')
const hostile = hostileMarkup()
const ALL = Object.keys(FILE_KINDS) as FileKind[]

/** The header of a PNG of this size, without any picture in it. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(33)
  header.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  return header
}

/** A JPEG's start: an APP0 segment, then the frame with this size. */
function jpeg(width: number, height: number): Buffer {
  const start = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0001108', 'hex')
  const size = Buffer.alloc(4)
  size.writeUInt16BE(height, 0)
  size.writeUInt16BE(width, 2)
  return Buffer.concat([start, size, Buffer.alloc(12)])
}

describe('a file is recognised by its content:', () => {
  test.each<[string, Buffer, FileKind]>([
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['a PNG', png(10, 10), 'png'],
    ['a JPEG', jpeg(10, 10), 'jpeg'],
    ['an ODT', odt, 'odt'],
    ['an ODS', Buffer.from(renderOds(workbookWith('x'))), 'ods'],
    ['an XLSX', xlsx, 'xlsx'],
    ['a DOCX', Buffer.from(zip([types, part('word/document.xml')])), 'docx'],
    [
      'a Word file with macros',
      Buffer.from(zip([types, part('word/document.xml'), part('word/vbaProject.bin')])),
      'macros',
    ],
    ['an ODT with macros', Buffer.from(zip([part('mimetype'), part('Basic/script-lc.xml')])), 'macros'],
    ['another zip', Buffer.from(zip([part('a.txt')])), 'zip'],
    ['a zip that is cut off', xlsx.subarray(0, xlsx.length - 30), 'unknown'],
    ['our CSV', Buffer.from(renderCsv({ name: 'x', header: ['a', 'b'], rows: [['x;y', 1]] })), 'csv'],
    [
      'a CSV from a Dutch spreadsheet program',
      Buffer.from('naam;plaats\nAnn\xe9;Den Bosch\n', 'latin1'),
      'csv',
    ],
    ['a CSV in UTF-16', Buffer.from('\ufeffa;b\n1;2\n', 'utf16le'), 'csv'],
    ['JSON', Buffer.from(' {"a": [1, 2]}\n'), 'json'],
    ['a text', Buffer.from('Beste lezer,\n\nDit is een brief; kort, maar goed.\n'), 'text'],
    ['a drawing', Buffer.from(BARS), 'svg'],
    [
      'a drawing that hides its kind',
      Buffer.from('\ufeff<?xml version="1.0"?><!-- <p> -->\n<svg:svg onload="x()">'),
      'svg',
    ],
    ['a page', Buffer.from('\n  <!DOCTYPE html><html><script>x()</script>'), 'html'],
    ['a piece of a page', Buffer.from('<script>x()</script>'), 'html'],
    [
      'a page in XML',
      Buffer.from('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'),
      'html',
    ],
    ['XML', Buffer.from('<?xml version="1.0"?><x:rdf/>'), 'xml'],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'unknown'],
    ['nothing', Buffer.alloc(0), 'text'],
  ])('%s', (_, bytes, kind) => {
    expect(sniff(bytes)).toBe(kind)
  })

  test('what a browser would run has no type of its own', () => {
    for (const kind of ['svg', 'html', 'xml', 'macros', 'unknown'] as const)
      expect(FILE_KINDS[kind].mediaType).toBe('application/octet-stream')
  })

  test.skipIf(hostile.length === 0)('hostile drawings and pages are known as markup', () => {
    for (const file of hostile) expect(['svg', 'html', 'xml']).toContain(sniff(file))
  })

  test('broken files of every kind give an answer', () => {
    const whole = [odt, xlsx, jpeg(9, 9), png(9, 9), Buffer.from(BARS)]
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        (file, at, cut, value) => {
          const broken = Buffer.from(file)
          broken[broken.length - 1 - (at % Math.min(broken.length, 400))] = value
          const { length } = checkUploadOf(broken.subarray(0, broken.length - (cut % 60)))
          return length > 0
        },
      ),
      { numRuns: 2000 },
    )
  })
})

const checkUploadOf = (file: Buffer, allowed: readonly FileKind[] = ALL): string => {
  const checked = checkUpload(file, 'file', allowed)
  return 'kind' in checked ? checked.kind : (checked.problems[0]?.code ?? '')
}

describe('an upload is refused', () => {
  test.each<[string, Buffer, string]>([
    ['when it is empty', Buffer.alloc(0), 'file-empty'],
    ['when it is larger than 10 MB', Buffer.alloc(MAX_FILE_BYTES + 1, 'a'), 'file-too-large'],
    ['when it is of another kind than asked, whatever its name', Buffer.from('<svg/>'), 'file-kind'],
    [
      'when it is a picture that fills the memory of who opens it',
      png(60_000, 60_000),
      'file-too-many-pixels',
    ],
    ['the same as a JPEG', jpeg(60_000, 60_000), 'file-too-many-pixels'],
    ['when a picture does not say how large it is', Buffer.from('ffd8ffe0', 'hex'), 'file-too-many-pixels'],
  ])('%s', (_, bytes, code) => {
    expect(checkUploadOf(bytes, ['pdf', 'png', 'jpeg'])).toBe(code)
  })

  test('and else its kind is told', () => {
    expect(checkUploadOf(png(4000, 3000), ['png'])).toBe('png')
    expect(checkUploadOf(jpeg(4000, 3000), ['jpeg'])).toBe('jpeg')
  })
})
