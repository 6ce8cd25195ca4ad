// SPDX-License-Identifier: EUPL-1.2

type KindFacts = { readonly extension: string; readonly mediaType: string }

/** A browser must not take it for a page, whatever it is. */
const UNNAMED = 'application/octet-stream'

/**
 * What a file is by its content. Markup and files with macros are kept as they are, but are served without a type
 * of their own; every kind is only ever served as an attachment.
 */
export const FILE_KINDS = {
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
  odt: { extension: 'odt', mediaType: 'application/vnd.oasis.opendocument.text' },
  ods: { extension: 'ods', mediaType: 'application/vnd.oasis.opendocument.spreadsheet' },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  png: { extension: 'png', mediaType: 'image/png' },
  jpeg: { extension: 'jpg', mediaType: 'image/jpeg' },
  json: { extension: 'json', mediaType: 'application/json' },
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  text: { extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
  zip: { extension: 'zip', mediaType: 'application/zip' },
  svg: { extension: 'svg', mediaType: UNNAMED },
  html: { extension: 'html', mediaType: UNNAMED },
  xml: { extension: 'xml', mediaType: UNNAMED },
  /** An office file that brings macros. */
  macros: { extension: 'bin', mediaType: UNNAMED },
  unknown: { extension: 'bin', mediaType: UNNAMED },
} as const satisfies Readonly<Record<string, KindFacts>>

export type FileKind = keyof typeof FILE_KINDS

export const isFileKind = (text: string): text is FileKind => Object.hasOwn(FILE_KINDS, text)
