// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../kernel/dutch-dates.ts'
import type { Tlp } from '../../kernel/tlp.ts'
import { cleanLine, isBlank, shorten } from './clean-text.ts'
import type { Marking } from './model.ts'

/** The few words that the writers add themselves, per language of the document. */
export const WORDS = {
  nl: {
    product: 'Durven Leren',
    mark: 'Beeldmerk van Durven Leren',
    untitled: 'Zonder titel',
    contents: 'Inhoud',
    page: 'bladzijde',
    of: 'van',
    table: 'Tabel',
    figure: 'Figuur',
    version: 'Versie',
    date: 'Datum',
    reader: 'Lezer',
    label: 'Label',
  },
} as const

/** Colour of the letters on black (TLP 2.0). */
export const TLP_COLOURS: Readonly<Record<Tlp, string>> = {
  'TLP:CLEAR': '#ffffff',
  'TLP:GREEN': '#33ff00',
  'TLP:AMBER': '#ffc000',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:RED': '#ff2b2b',
}

/** The title as one clean line; a document without one cannot be PDF/UA. */
export function titleOf(marking: Marking): string {
  return isBlank(marking.title) ? WORDS.nl.untitled : cleanLine(marking.title)
}

/** What the first page says about the document, in reading order. */
export function factsOf(marking: Marking): { label: string; value: string }[] {
  const words = WORDS.nl
  return [
    { label: words.label, value: marking.tlp },
    { label: words.date, value: formatDate(marking.date) },
    { label: words.version, value: cleanLine(marking.version) },
    { label: words.reader, value: cleanLine(marking.reader ?? '') },
  ].filter(fact => !isBlank(fact.value))
}

/** What every page says beside label and page number, short enough for its margin: 'versie 0.4 · 20 november 2026 · lezer S. Vermeer'. */
export function versionLine(marking: Marking): string {
  const reader = shorten(cleanLine(marking.reader ?? ''), 40)
  return [
    `versie ${shorten(cleanLine(marking.version), 20)}`,
    formatDate(marking.date),
    ...(reader ? [`lezer ${reader}`] : []),
  ].join(' · ')
}
