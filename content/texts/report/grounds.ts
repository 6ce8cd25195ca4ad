// SPDX-License-Identifier: EUPL-1.2

/**
 * Why something of a report may stay out of the public copy, in own words. Source: Wet open overheid, art. 5.1 and 5.2. Secrecy
 * can only rest on the first two paragraphs of art. 5.1 (Gemeentewet, art. 87, as it reads since 1 April 2023). Only the grounds
 * that a report about information security can meet; whoever keeps this list adds one by a line.
 */
export type Ground = {
  /** How the law names it: stands in the copy in place of the passage. */
  readonly code: string
  readonly label: string
  readonly fitsSecrecy: boolean
}

export const grounds: readonly Ground[] = [
  { code: '5.1.1.b', label: 'de veiligheid van de Staat', fitsSecrecy: true },
  {
    code: '5.1.1.c',
    label: 'bedrijfsgegevens die een bedrijf vertrouwelijk gaf',
    fitsSecrecy: true,
  },
  { code: '5.1.1.d', label: 'bijzondere persoonsgegevens', fitsSecrecy: true },
  { code: '5.1.2.b', label: 'de economische of financiële belangen van de gemeente', fitsSecrecy: true },
  { code: '5.1.2.c', label: 'opsporing en vervolging van strafbare feiten', fitsSecrecy: true },
  { code: '5.1.2.d', label: 'inspectie, controle en toezicht', fitsSecrecy: true },
  { code: '5.1.2.e', label: 'de persoonlijke levenssfeer', fitsSecrecy: true },
  {
    code: '5.1.2.f',
    label: 'andere bedrijfsgegevens die een concurrent kan gebruiken',
    fitsSecrecy: true,
  },
  {
    code: '5.1.2.h',
    label: 'de beveiliging van personen en bedrijven, en het voorkomen van sabotage',
    fitsSecrecy: true,
  },
  { code: '5.1.2.i', label: 'het goed functioneren van de gemeente', fitsSecrecy: true },
  {
    code: '5.1.5',
    label: 'onevenredige schade aan een ander belang, in een bijzonder geval',
    fitsSecrecy: false,
  },
  { code: '5.2', label: 'persoonlijke opvattingen in een stuk voor intern beraad', fitsSecrecy: false },
]

export const groundCodes = grounds.map(one => one.code)
export const secrecyGrounds = grounds.filter(one => one.fitsSecrecy)
