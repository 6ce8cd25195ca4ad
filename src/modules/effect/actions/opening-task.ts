// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { finishWorkItems, putWorkItem } from '../../../platform/work/work-item.ts'
import type { Survey } from '../domain/survey.ts'
import { paths } from '../paths.ts'

const keyOf = (surveyId: string): string => `survey-open:${surveyId}`

/** That a survey can be opened waits at VNG: from the day after it closed, and at once when the first person asked. */
export const putOpeningTask = (
  tx: WriteTx,
  { id, roundName }: Pick<Survey, 'id' | 'roundName'>,
  title: string,
  now: Date,
  fromOn?: LocalDate,
): Promise<void> =>
  putWorkItem(
    tx,
    {
      key: keyOf(id),
      module: 'effect',
      grouping: 'decide',
      for: { role: 'programmeStaff' },
      title,
      place: `Effectmeting · ${roundName}`,
      url: paths.survey(tx.scope.organisation ?? '', id),
      ...(fromOn !== undefined && { fromOn }),
    },
    now,
  )

export const finishOpeningTask = (tx: WriteTx, surveyId: string, now: Date): Promise<void> =>
  finishWorkItems(tx, keyOf(surveyId), now)
