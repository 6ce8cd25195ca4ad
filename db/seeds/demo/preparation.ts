// SPDX-License-Identifier: EUPL-1.2
import { committee, demoContact } from '../../../content/demo/cast.ts'
import { municipalities } from '../../../content/facts/municipalities.ts'
import { provinceCodes } from '../../../content/facts/provinces.ts'
import { addDays, addMonths, type LocalDate, localDate } from '../../../src/kernel/dates.ts'
import { municipalitiesOn } from '../../../src/modules/organisation/index.ts'
import { addVisit } from '../../../src/modules/visitation/actions/round/add-visit.ts'
import { createRound } from '../../../src/modules/visitation/actions/round/create-round.ts'
import { standardDueWeeks } from '../../../src/modules/visitation/domain/due-dates.ts'
import { standardReminderDays } from '../../../src/modules/visitation/domain/reminder-days.ts'
import type { Stage } from './stage.ts'
import { mustBeDone, secretaryAt } from './visit-acts.ts'

const sizes = 4

/**
 * A round in preparation over the real municipalities, with nothing but public facts: one of each province, small and
 * large in turn, so that the spread over the country can be looked at. Nobody was invited.
 */
export async function seedPreparation(stage: Stage, now: Date, today: LocalDate): Promise<void> {
  const year = Number(today.slice(0, 4)) + 2
  const startsOn = localDate(`${year}-01-01`)
  const secretary = await secretaryAt({ stage, committee }, now)
  const roundId = mustBeDone(
    await createRound(secretary, {
      name: `ronde ${year}-${year + 1}, in voorbereiding`,
      mandate: 'De ledenvergadering besluit hier nog over.',
      aims: [],
      startsOn,
      endsOn: addDays(addMonths(startsOn, 24), -1),
      target: 120,
      visitsPerMonth: 6,
      dueWeeks: standardDueWeeks,
      reminderDays: standardReminderDays,
      contact: demoContact,
    }),
  )
  for (const municipality of oneOfEachProvince(today))
    mustBeDone(await addVisit(secretary, { roundId, municipality }))
}

function oneOfEachProvince(today: LocalDate) {
  const all = municipalitiesOn(municipalities, today)
  return provinceCodes.flatMap((province, n) => {
    const bySize = all
      .filter(one => one.provinceCode === province)
      .toSorted((a, b) => (a.inhabitants ?? 0) - (b.inhabitants ?? 0))
    const chosen = bySize[Math.floor((bySize.length * ((n % sizes) + 0.5)) / sizes)]
    return chosen ? [chosen.code] : []
  })
}
