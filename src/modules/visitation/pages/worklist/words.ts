// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { BatchAct, PlannedLine } from '../../domain/visit-batch.ts'
import { invitationTexts } from '../invitation/texts.ts'
import { worklistTexts } from './texts.ts'

type Words = {
  /** On the button. */
  readonly button: string
  readonly title: string
  /** What will happen to a line, and what happened. */
  readonly before: string
  readonly after: string
  readonly confirm: (count: number) => string
}

const visits = (count: number): string => (count === 1 ? 'dit bezoek' : `deze ${count} bezoeken`)

export const actWords: Readonly<Record<BatchAct, Words>> = {
  invite: {
    button: 'Uitnodigen',
    title: 'Gemeenten uitnodigen',
    before: 'krijgt de uitnodiging',
    after: 'uitgenodigd',
    confirm: count => (count === 1 ? 'Nodig deze gemeente uit' : `Nodig deze ${count} gemeenten uit`),
  },
  remind: {
    button: 'Herinneren',
    title: 'Herinneren',
    before: 'wie aan zet is, krijgt een herinnering',
    after: 'herinnerd',
    confirm: count => `Herinner bij ${visits(count)}`,
  },
  assign: {
    button: 'Toewijzen',
    title: 'Leden toewijzen',
    before: 'krijgt deze leden',
    after: 'leden toegewezen',
    confirm: count => `Wijs toe aan ${visits(count)}`,
  },
  extend: {
    button: 'Uitstel geven',
    title: 'Uitstel geven',
    before: 'krijgt uitstel',
    after: 'kreeg uitstel',
    confirm: count => `Geef ${visits(count)} uitstel`,
  },
}

/** Why nothing happens to a line. */
export const reasonWords = (code: string): string =>
  worklistTexts[code] ?? invitationTexts[code] ?? worklistTexts.notDone ?? ''

/** What will happen to a line. */
export const plannedWords = (act: BatchAct, { until }: PlannedLine): string =>
  until === undefined ? actWords[act].before : `${actWords[act].before} tot ${formatDate(until)}`
