// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflateRawSync } from 'node:zlib'
import { localDate } from '../../kernel/dates.ts'
import type { Block, DocumentModel } from './model.ts'
import type { Workbook } from './workbook.ts'

/** A drawing with words in it. */
export const BARS = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 96" font-family="Noto Sans" font-size="11">
<g fill="#0b5a5e"><rect x="120" y="8" width="240" height="20" rx="2"/><rect x="120" y="38" width="130" height="20" rx="2"/><rect x="120" y="68" width="60" height="20" rx="2"/></g>
<g fill="#1a2526" text-anchor="end"><text x="112" y="22">romans</text><text x="112" y="52">kinderboeken</text><text x="112" y="82">bladmuziek</text></g>
<g fill="#1a2526"><text x="366" y="22">24</text><text x="256" y="52">13</text><text x="186" y="82">6</text></g></svg>`

const blocks: readonly Block[] = [
  { type: 'heading', level: 2, text: 'Wat wij zagen' },
  {
    type: 'paragraph',
    text: [
      'De bibliotheek leende dit jaar ',
      { text: 'meer boeken', isBold: true },
      ' uit dan het jaar ervoor, en dat met ',
      { text: 'dezelfde', isItalic: true },
      ' collectie. Wij spraken met lezers, met de vrijwilligers aan de balie en met de school.',
    ],
  },
  { type: 'notice', title: 'Wat dit is', text: 'Dit verslag is geen oordeel en geen cijfer.' },
  {
    type: 'cards',
    cards: [
      { text: 'De balie is drie middagen open. Lezers die werken, komen dan niet.' },
      {
        text: 'De collectie bladmuziek is klein, maar wordt goed gebruikt.',
        notes: [
          { label: 'Bibliotheek: aanvulling', text: 'In mei kwamen er twintig stukken bij.' },
          { label: 'Commissie', text: 'Overgenomen.' },
        ],
      },
    ],
  },
  { type: 'heading', level: 3, text: 'In cijfers' },
  {
    type: 'table',
    caption: 'Uitleningen per soort',
    header: ['Soort', 'Uitgeleend', 'Opmerking'],
    align: ['start', 'end', 'start'],
    rows: [
      ['romans', '24', 'vooral in de zomer'],
      ['kinderboeken', '13', [{ text: 'nieuw', isBold: true }, ' dit jaar']],
      ['bladmuziek', '6'],
    ],
  },
  {
    type: 'figure',
    svg: BARS,
    alt: 'Staafdiagram: 24 romans, 13 kinderboeken en 6 stukken bladmuziek uitgeleend.',
    caption: 'Romans worden het meest uitgeleend',
    width: 80,
  },
  { type: 'pageBreak' },
  { type: 'heading', level: 2, text: 'Wat nu kan' },
  { type: 'list', items: ['Open een avond per week.', 'Vraag lezers wat zij missen.'] },
  { type: 'list', isNumbered: true, items: ['Kies een avond.', 'Zeg het op school.'] },
  {
    type: 'cards',
    startAt: 3,
    cards: [{ title: 'Probeer één avond', text: 'Begin klein en kijk na drie maanden wat het bracht.' }],
  },
  {
    type: 'definitions',
    items: [{ term: 'uitlening', text: 'Eén boek, één lezer, ten hoogste drie weken.' }],
  },
  { type: 'quote', text: 'Ik kom voor het boek\nen blijf voor het praatje.', source: 'een lezer' },
]

/** A document with every kind of block. */
export const sampleDocument: DocumentModel = {
  title: 'Een jaar in de bibliotheek',
  subtitle: 'Verslag van een bezoek',
  organisation: 'Bibliotheek Lindervaart',
  date: localDate('2026-11-20'),
  version: '0.4',
  tlp: 'TLP:AMBER+STRICT',
  reader: 'S. Vermeer',
  language: 'nl',
  hasCover: true,
  hasContents: true,
  blocks,
}

/** A document in which this text stands in every place that takes text. */
export function documentWith(text: string): DocumentModel {
  const rich = [text, { text, isBold: true }, { text, isItalic: true }] as const
  return {
    title: text,
    subtitle: text,
    organisation: text,
    date: localDate('2026-11-20'),
    version: text,
    tlp: 'TLP:RED',
    reader: text,
    language: 'nl',
    hasContents: true,
    blocks: [
      { type: 'heading', level: 2, text: `1 ${text}` },
      { type: 'heading', level: 3, text },
      { type: 'paragraph', text: rich },
      { type: 'notice', title: text, text: rich },
      { type: 'list', items: [text, rich] },
      { type: 'list', isNumbered: true, items: [text, rich] },
      { type: 'cards', cards: [{ title: text, text: rich, notes: [{ label: text, text: rich }] }, { text }] },
      { type: 'table', caption: text, header: [text, text], rows: [[text, rich], [text]] },
      { type: 'definitions', items: [{ term: text, text: rich }] },
      { type: 'quote', text: rich, source: text },
      { type: 'figure', svg: svgWith(text), alt: `a ${text}`, caption: text },
    ],
  }
}

/** A workbook in which this text stands in every place that takes text. */
export function workbookWith(text: string): Workbook {
  const { title, organisation, date, version, tlp } = documentWith(text)
  const sheet = {
    name: text,
    header: [text, 'aantal'],
    rows: [
      [text, 3],
      [text, null],
    ],
  }
  return { title, organisation, date, version, tlp, reader: text, sheets: [sheet, sheet] }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A drawing with this text in it, escaped as a page's own renderer does. */
export function svgWith(text: string): string {
  const escaped = text.replace(/[&<>"']/g, character => ENTITIES[character] ?? '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 20" font-family="Noto Sans"><text x="0" y="14" font-size="9">${escaped}</text></svg>`
}

/** The files in a zip by name, unpacked. Reads only what zip.ts writes. */
export function unzip(bytes: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(bytes)
  const end = file.length - 22
  const entries = new Map<string, Buffer>()
  let at = file.readUInt32LE(end + 16)
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    const nameSize = file.readUInt16LE(at + 28)
    const name = file.toString('latin1', at + 46, at + 46 + nameSize)
    const local = file.readUInt32LE(at + 42)
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20))
    entries.set(name, file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed))
    at += 46 + nameSize
  }
  return entries
}

const TOKEN =
  /<\?xml [^?]*\?>|<(\/?)([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+="(?:[^<&"]|&(?:amp|lt|gt|quot|#10);)*")*)\s*(\/?)>|(?:[^<&>]|&(?:amp|lt|gt|quot|#39);)+/gy
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u

/** What is wrong with the XML that the writers make, or undefined. Stricter than XML: no comments, no CDATA, no DTD. */
export function xmlProblem(xml: string): string | undefined {
  if (FORBIDDEN.test(xml)) return 'a character that XML forbids'
  const open: string[] = []
  let at = 0
  for (const token of xml.matchAll(TOKEN)) {
    at = token.index + token[0].length
    const [, slash, name, attributes = '', empty] = token
    if (name === undefined) continue
    const names = [...attributes.matchAll(/([\w.:-]+)="/g)].map(match => match[1])
    if (new Set(names).size < names.length) return `an attribute twice in <${name}>`
    if (slash && open.pop() !== name) return `</${name}> closes another element`
    if (!slash && !empty) open.push(name)
  }
  if (at < xml.length) return `not XML at ${at}: ${xml.slice(at, at + 60)}`
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined
}

const OFFICE = 'soffice'

/** True when LibreOffice is there to open what we make. */
export const hasOffice = (): boolean => hasProgram(OFFICE)

/** What LibreOffice makes of a file, as text: `filter` as in 'txt:Text (encoded):UTF8'. */
export function openedInOffice(name: string, bytes: Uint8Array, filter: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    const environment = { ...process.env, HOME: folder }
    spawnSync(OFFICE, ['--headless', '--convert-to', filter, '--outdir', folder, path], { env: environment })
    return readFileSync(path.replace(/\.\w+$/, `.${filter.split(':')[0]}`), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** True when a program is there; otherwise says loudly that its proof is skipped. */
export function hasProgram(name: string, argument = '--version'): boolean {
  const isThere = spawnSync(name, [argument]).error === undefined
  if (!isThere)
    console.error(`SKIPPED: ${name} is not installed, so what it proves about documents is not proved here.`)
  return isThere
}

/** The same for a program that CI must have: there its absence fails the test. */
export const mustHaveProgram = (name: string, argument: string): boolean =>
  hasProgram(name, argument) || process.env.CI === 'true'

/** What breaks programs, from the shared data beside the repository. */
const fuzzFolder = fileURLToPath(new URL('../../../../shared/data/fuzz/', import.meta.url))

/** Hostile SVG and XML files; none where the shared data is not there. */
export function hostileMarkup(): Buffer[] {
  if (!hasFuzzData()) return []
  const files = ['svg', 'xml'].flatMap(name =>
    readdirSync(fuzzFolder + name).map(file => `${fuzzFolder}${name}/${file}`),
  )
  return files.map(file => readFileSync(file))
}

const everyNth = (texts: readonly string[], n: number) => texts.filter((_, index) => index % n === 0)

/** Strings that break programs: all of them, and some for slow writers; none where the shared data is not there. */
export function naughtyStrings(): { all: string[]; some: string[] } {
  if (!hasFuzzData()) return { all: [], some: [] }
  const blns = JSON.parse(readFileSync(`${fuzzFolder}blns.json`, 'utf8')) as string[]
  const payloads = readdirSync(`${fuzzFolder}payloads`).flatMap(name =>
    readFileSync(`${fuzzFolder}payloads/${name}`, 'utf8').split('\n'),
  )
  const all = [...blns, ...payloads]
  const some = [...everyNth(blns, 2), ...everyNth(payloads, 40)]
  return { all, some: process.env.FUZZ === 'all' ? all : some }
}

function hasFuzzData(): boolean {
  const isThere = existsSync(fuzzFolder)
  if (!isThere)
    console.error(
      'SKIPPED: ../shared/data/fuzz is not there, so nothing is proved with what breaks programs.',
    )
  return isThere
}
