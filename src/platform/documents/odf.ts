// SPDX-License-Identifier: EUPL-1.2
import { cleanLine } from './clean-text.ts'
import type { Marking } from './model.ts'
import { titleOf, versionLine } from './words.ts'
import { element, together, type Xml, xmlFile } from './xml.ts'
import { type ZipEntry, zip } from './zip.ts'

/** What ODT and ODS share (OpenDocument 1.3, ISO/IEC 26300). */
const NAMESPACES = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:number': 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'office:version': '1.3',
} as const
const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'

export const odfRoot = (name: string, ...children: readonly Xml[]): string =>
  xmlFile(element(name, NAMESPACES, ...children))

/** A whole ODF file: mimetype first and stored, then the parts and their manifest. */
export function odfPackage(
  mediaType: string,
  marking: Marking,
  parts: readonly (ZipEntry & { mediaType: string })[],
): Uint8Array<ArrayBuffer> {
  const meta = { name: 'meta.xml', mediaType: 'text/xml', data: metaFile(marking) }
  const listed = [{ name: '/', mediaType }, ...parts, meta].map(part =>
    element('manifest:file-entry', {
      'manifest:full-path': part.name,
      'manifest:media-type': part.mediaType,
      'manifest:version': part.name === '/' ? '1.3' : undefined,
    }),
  )
  const manifest = element(
    'manifest:manifest',
    { 'xmlns:manifest': MANIFEST, 'manifest:version': '1.3' },
    ...listed,
  )
  return zip([
    { name: 'mimetype', data: mediaType, isStored: true },
    ...parts,
    meta,
    { name: 'META-INF/manifest.xml', data: xmlFile(manifest) },
  ])
}

function metaFile(marking: Marking): string {
  const midnight = `${marking.date}T00:00:00`
  return odfRoot(
    'office:document-meta',
    element(
      'office:meta',
      {},
      element('meta:generator', {}, 'Durven Leren'),
      element('dc:title', {}, titleOf(marking)),
      element('dc:subject', {}, `${marking.tlp} · ${versionLine(marking)}`),
      element('meta:keyword', {}, marking.tlp),
      element('dc:creator', {}, cleanLine(marking.organisation)),
      element('dc:date', {}, midnight),
      element('meta:creation-date', {}, midnight),
      element('dc:language', {}, 'nl-NL'),
    ),
  )
}

/** One named style with its properties. */
export function style(
  family: string,
  name: string,
  attributes: Record<string, string>,
  ...properties: readonly Xml[]
): Xml {
  return element('style:style', { 'style:name': name, 'style:family': family, ...attributes }, ...properties)
}

/** Page number and number of pages, filled in by the reader's own program. */
export const pageNumbers = (page: string, of: string): Xml =>
  together([
    element('text:span', {}, ` · ${page} `),
    element('text:page-number', { 'text:select-page': 'current' }, '1'),
    element('text:span', {}, ` ${of} `),
    element('text:page-count', {}, '1'),
  ])
