// SPDX-License-Identifier: EUPL-1.2

import { localDateOf } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { StateKind, Step } from '../../../../platform/ui/index.ts'
import type { Reaction, Verdict } from '../../domain/report.ts'
import { versionLabel } from '../../domain/report-document.ts'
import { verdictSentence } from '../../domain/report-reaction.ts'

export const reactionShapes: Readonly<Record<Reaction, StateKind>> = {
  agreed: 'ja',
  fact: 'nee',
  addition: 'deels',
}

/** Stations of a report on its way. */
const stations = [
  'gesprek gehouden',
  'concept verstuurd',
  'reactie van de gemeente',
  'antwoord van de commissie',
  'eindverslag',
] as const
export type Station = (typeof stations)[number]

/** Where a report stands; `now` may be called otherwise ("antwoord van de commissie, 2 van de 4"). */
export function reportSteps(now: Station, calledNow?: string): Step[] {
  const at = stations.indexOf(now)
  const isOver = now === 'eindverslag'
  return stations.map((label, index) => ({
    label: index === at && calledNow ? calledNow : label,
    state: index < at || isOver ? 'done' : index === at ? 'current' : 'later',
  }))
}

/** The line above the title: label, version, date, reader. */
export const labelOf = (
  kind: 'draft' | 'final',
  { version, createdAt }: { readonly version: number; readonly createdAt: Date },
  reader: string,
) => ({
  tlp: 'AMBER+STRICT' as const,
  version: versionLabel(kind, version),
  date: formatDate(localDateOf(createdAt)),
  reader,
})

/** '1 alinea', '6 alinea’s'. */
export const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`

/** A kept answer to a reaction as text; of one from before the verdict was kept only the words are known. */
export function verdictInWords({ body, details }: { body: string; details: unknown }): string {
  const verdict = (details as { readonly verdict: Verdict } | null)?.verdict
  return verdict === undefined ? body : verdictSentence(verdict, body)
}
