// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { Sampler } from '../../../../test/support/sampler.ts'
import { localDate } from '../../../kernel/dates.ts'
import { writeReflection } from '../actions/reflect.ts'
import { sendSurvey } from '../actions/send-survey.ts'
import { tellRound } from '../actions/tell-round.ts'
import { mustBeDone, testKeys } from '../testing.ts'

/** A round of which VNG and the IBD were told, a survey that went out, and a text that waits for a second analyst. */
export const effectSampler: Sampler = {
  ids: {
    survey: 'SELECT survey_id AS id, NULL AS visit FROM survey_addressee',
    reflection: 'SELECT id, NULL AS visit FROM reflection',
  },
  async make(world, people) {
    const holding = (role: string) => people.filter(person => person.roles.some(one => one === role))
    const [secretary] = holding('committeeSecretary')
    const [staff] = holding('programmeStaff')
    const [analyst] = holding('analyst')
    if (!secretary || !staff || !analyst) throw new Error('no committee, VNG or IBD to put anything in')
    const rounds = await world.db.read(world.scope(secretary), tx =>
      tx.sql
        .selectFrom('visit as v')
        .innerJoin('visit_state as s', 's.visit_id', 'v.id')
        .select('v.round_id')
        .where('s.state', '=', 'final')
        .execute(),
    )
    const roundId = rounds[0]?.round_id
    if (roundId === undefined) throw new Error('no round with a final report')
    mustBeDone(await tellRound(await as(world, secretary), roundId))
    const closesOn = localDate('2027-01-15')
    mustBeDone(await sendSurvey(await as(world, staff), { roundId, closesOn }, testKeys))
    const body = 'Een bestuurder vertelde dat het gesprek ruimte gaf.'
    mustBeDone(await writeReflection(await as(world, analyst), { roundId, body }))
  },
}
