// SPDX-License-Identifier: EUPL-1.2
import type { FileKind } from './file-kinds.ts'
import { textOf } from './text-of.ts'
import { zipNames } from './zip-names.ts'

const SIGNATURES: readonly (readonly [FileKind, Buffer])[] = [
  ['pdf', Buffer.from('%PDF-')],
  ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['jpeg', Buffer.from([0xff, 0xd8, 0xff])],
]
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
/** Enough to tell what a text is. */
const LOOKED_AT = 4096
/** What may stand before the first element: comments, instructions, a document type. */
const PROLOGUE = /<!--.*?-->|<\?.*?\?>|<!doctype[^>[]*(?:\[.*?\])?\s*>/gis
const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^(Basic|Scripts)\//i

/** What the file is by its content; name and type that the browser sends are never believed. */
export function sniff(file: Buffer): FileKind {
  const signed = SIGNATURES.find(([, signature]) => file.subarray(0, signature.length).equals(signature))
  if (signed) return signed[0]
  if (file.subarray(0, 4).equals(ZIP)) return sniffZip(file)
  const text = textOf(file)
  return text === undefined ? 'unknown' : sniffText(text)
}

function sniffZip(file: Buffer): FileKind {
  const names = zipNames(file)
  if (names === undefined) return 'unknown'
  if (names.some(name => MACROS.test(name))) return 'macros'
  // ODF: the first entry is "mimetype", not compressed, so that its text stands at a fixed place.
  if (names[0] === 'mimetype') {
    const written = file.toString('latin1', 30, 30 + 100)
    if (written.startsWith('mimetypeapplication/vnd.oasis.opendocument.textPK')) return 'odt'
    if (written.startsWith('mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK')) return 'ods'
    return 'zip'
  }
  if (names.includes('[Content_Types].xml')) {
    if (names.includes('word/document.xml')) return 'docx'
    if (names.includes('xl/workbook.xml')) return 'xlsx'
  }
  return 'zip'
}

function sniffText(text: string): FileKind {
  const start = text.slice(0, LOOKED_AT).trimStart()
  if (start.startsWith('<')) return sniffMarkup(start)
  if (/^\{[\s"}]|^\[[\s\S]/.test(start) && /[}\]]\s*$/.test(text.slice(-LOOKED_AT))) return 'json'
  return looksLikeCsv(start, text.length > LOOKED_AT) ? 'csv' : 'text'
}

function sniffMarkup(start: string): FileKind {
  const element = /^\s*<([\w:-]+)/.exec(start.replace(PROLOGUE, ''))?.[1]?.toLowerCase().replace(/^.*:/, '')
  if (element === 'svg') return 'svg'
  return start.startsWith('<?xml') && element !== 'html' ? 'xml' : 'html'
}

/** The same separator equally often on the first lines, quoted parts aside; in prose a space follows it. */
function looksLikeCsv(start: string, isCut: boolean): boolean {
  const lines = start.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n?|\n/)
  const whole = (isCut ? lines.slice(0, -1) : lines).filter(line => line !== '').slice(0, 5)
  const [first, ...others] = whole
  if (first === undefined) return false
  return [';', ',', '\t'].some(separator => {
    const columnsOf = (line: string) => line.replaceAll(`${separator} `, '').split(separator).length
    return columnsOf(first) > 1 && others.every(line => columnsOf(line) === columnsOf(first))
  })
}
