// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDate } from '../../src/kernel/dates.ts'

/** The report on which the public pages rest. Its texts are retold in own words, never copied. */
export const finalReport = {
  title: 'Durven leren',
  subtitle: 'Eindverslag van de visitatiecommissie informatieveiligheid',
  year: 2017,
  publisher: 'Vereniging van Nederlandse Gemeenten',
} as const

/** Where something stands in the final report. */
export type Place = `Eindverslag 2017, ${string}`

/** The mark that stands beside everything the committee saw then (requirement 37). */
export const markOfThen = {
  label: 'Beeld van toen',
  /** Last visit: what the committee saw is not younger. */
  asOf: localDate('2017-05-31'),
  explanation:
    'Zo zag de commissie het tot en met mei 2017. Gemeenten zijn sindsdien verder gegaan. Het zegt niets over hoe zij er nu voor staan.',
} as const

type MarkOfThen = { readonly label: string; readonly asOf: LocalDate; readonly explanation: string }

export type ReportItem = {
  readonly nr: number
  readonly title: string
  readonly text: string
  readonly place: Place
  readonly mark: MarkOfThen
}

export type ReportList<Item extends ReportItem = ReportItem> = {
  readonly code: string
  readonly title: string
  readonly intro: string
  readonly items: readonly Item[]
}

/** A piece of running text, with its place in the report; told in the past tense. */
export type TextSection = {
  readonly code: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly points?: readonly string[]
  readonly place: Place
}

/** Numbers the items of a list in the report, and gives each its place and the mark. */
export function reportItems<Text extends { readonly title: string; readonly text: string }>(
  list: string,
  texts: readonly Text[],
): readonly (Text & ReportItem)[] {
  return texts.map((text, at) => ({
    ...text,
    nr: at + 1,
    place: `Eindverslag 2017, ${list}, nr ${at + 1}`,
    mark: markOfThen,
  }))
}
