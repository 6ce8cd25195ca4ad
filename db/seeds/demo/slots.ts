// SPDX-License-Identifier: EUPL-1.2

import { committeeCast } from '../../../content/demo/cast.ts'
import type { Story } from '../../../content/demo/stories.ts'
import { addDays, addWeeks, localDateOf } from '../../../src/kernel/dates.ts'
import { answerMemberSlots, answerSlots } from '../../../src/modules/visitation/actions/slots/answer-slots.ts'
import { offerSlots } from '../../../src/modules/visitation/actions/slots/offer-slots.ts'
import { workingDayFrom } from '../../../src/modules/visitation/domain/public-holidays.ts'
import {
  offerableDays,
  type Slot,
  type SlotChoice,
  slotKey,
} from '../../../src/modules/visitation/domain/slots.ts'
import { getRound } from '../../../src/modules/visitation/store/round.ts'
import { getVisit } from '../../../src/modules/visitation/store/visit.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import { holder, mustBeDone, officialAt, type Play, secretaryAt, settle } from './visit-acts.ts'

/** So many weeks after the offer the talk could be. */
const weeksAhead = 5
const parts = ['morning', 'afternoon', 'morning'] as const
const roles = ['portfolioHolder', 'municipalSecretary', 'ciso'] as const

/** The committee offers three half-days; everybody answers, or the portfolio holder still has to. */
export async function offerAndAnswer(
  play: Play,
  { answered }: NonNullable<Story['slots']>,
  members: Story['members'],
  at: Date,
): Promise<void> {
  const { visitId } = play
  const from = addWeeks(localDateOf(at), weeksAhead)
  const recesses = await play.stage.db.read(organisationScope(play.committee, 'demo'), async tx => {
    const { roundId } = await getVisit(tx, visitId)
    return (await getRound(tx, roundId)).recesses
  })
  const slots: Slot[] = offerableDays(from, 5, recesses)
    .filter((_, n) => n % 2 === 0)
    .map((on, n) => ({ on, part: parts[n] ?? 'morning' }))
  const answerBy = workingDayFrom(addDays(localDateOf(at), 14))
  mustBeDone(await offerSlots(await secretaryAt(play, at), { visitId, slots, answerBy, version: 0 }))
  await settle(play, at)
  const answer = (...choices: SlotChoice[]) => ({
    visitId,
    version: 0,
    choices: Object.fromEntries(slots.map((slot, n) => [slotKey(slot), choices[n] ?? 'yes'])),
  })
  for (const [n, name] of members.entries()) {
    const { id } = committeeCast[name]
    const context = await play.stage.as(id, play.committee, at)
    const given = n === 0 ? answer('yes', 'no', 'yes') : answer('ifNeeded', 'yes', 'yes')
    mustBeDone(await answerMemberSlots(context, { ...given, seat: id, note: '' }))
  }
  const seated = new Set<string>()
  for (const role of answered === 'all' ? roles : roles.slice(1)) {
    const person = holder(play.municipality, role)
    if (!person || seated.has(person.id)) continue
    seated.add(person.id)
    const given = role === 'ciso' ? answer('yes', 'yes', 'yes') : answer('yes', 'yes', 'ifNeeded')
    const note = role === 'municipalSecretary' ? 'Die laatste dag heb ik tot 9.30 uur overleg.' : ''
    mustBeDone(await answerSlots(await officialAt(play, role, at), { ...given, seat: person.id, note }))
    await settle(play, at)
  }
}
