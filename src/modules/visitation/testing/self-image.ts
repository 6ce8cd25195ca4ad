// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { TestPerson, World } from '../../../../test/support/world.ts'
import type { RawForm } from '../../../kernel/questionnaire/raw-form.ts'
import { handOutQuestions } from '../actions/handing-out/hand-out-questions.ts'
import { handInSelfImage } from '../actions/self-image/hand-in-self-image.ts'
import { markSeen } from '../actions/self-image/mark-seen.ts'
import { offerSelfImage } from '../actions/self-image/offer-self-image.ts'
import { saveAnswers } from '../actions/self-image/save-answers.ts'
import type { VisitId } from '../domain/visit.ts'
import { addCast, makeDelegated, makeRound, mustBeDone } from '../testing.ts'

/** A municipality that has its questionnaire, with a coordinator and a colleague who helps. */
export async function makeSelfImageOut(world: World) {
  const cast = await addCast(world)
  const roundId = await makeRound(world, cast.secretary)
  const visitId = await makeDelegated(world, cast, roundId)
  return {
    ...cast,
    visitId,
    roundId,
    coordinator: await world.addPerson(cast.heidebrink, 'coordinator'),
    colleague: await world.addPerson(cast.heidebrink, 'processOwner'),
    councillor: await world.addPerson(cast.heidebrink, 'councillor'),
  }
}
export type SelfImageCast = Awaited<ReturnType<typeof makeSelfImageOut>>

/** The post of a few answers, as if each started from the given version (0: never answered). */
export function answersForm(fields: RawForm, versions: Readonly<Record<string, number>> = {}): RawForm {
  const asked = [...new Set(Object.keys(fields).map(field => field.split('.')[0] ?? ''))]
  return {
    'vraag[]': asked,
    ...Object.fromEntries(asked.map(code => [`version:${code}`, String(versions[code] ?? 0)])),
    ...fields,
  }
}

export const saveAs = async (
  world: World,
  person: TestPerson,
  visitId: VisitId,
  topic: string,
  fields: RawForm,
  versions: Readonly<Record<string, number>> = {},
) => saveAnswers(await as(world, person), { visitId, topic, raw: answersForm(fields, versions) })

/** A topic that the coordinator asked of the colleague. */
export const makeHandedOut = async (world: World, { coordinator, colleague, visitId }: SelfImageCast) =>
  mustBeDone(
    await handOutQuestions(await as(world, coordinator), {
      visitId,
      topics: ['t11'],
      questions: [],
      to: colleague.id,
      dueOn: null,
      message: 'Weet jij dit?',
    }),
  )

/** Laid before both, and seen by both. */
export async function makeSeen(
  world: World,
  { coordinator, alderman, townSecretary, visitId }: SelfImageCast,
) {
  mustBeDone(await offerSelfImage(await as(world, coordinator), { visitId }))
  mustBeDone(await markSeen(await as(world, alderman), { visitId }))
  mustBeDone(await markSeen(await as(world, townSecretary), { visitId }))
}

/** A few answers, seen and handed in. */
export async function makeHandedIn(world: World, cast: SelfImageCast) {
  const { visitId, coordinator, alderman, ciso } = cast
  mustBeDone(await saveAs(world, coordinator, visitId, 't01', { t01a: 'mayor', t01b: '03-2024' }))
  mustBeDone(await saveAs(world, coordinator, visitId, 't03', { 't03a.unknown': 'ja' }))
  mustBeDone(
    await saveAs(world, alderman, visitId, 't10', { t10a: 'Dat wij te laat merken dat er iets mis is.' }),
  )
  mustBeDone(await saveAs(world, ciso, visitId, 't10', { t10a: 'Oude systemen bij leveranciers.' }))
  mustBeDone(await saveAs(world, coordinator, visitId, 't14', { t14a: 'no' }))
  mustBeDone(await saveAs(world, coordinator, visitId, 'c2', { c2a: 'Hoe houdt een klein team dit vol?' }))
  await makeSeen(world, cast)
  mustBeDone(await handInSelfImage(await as(world, coordinator), { visitId }))
}

/** Somebody of the committee visits this municipality, on this day; three weeks away unless told. */
export const setVisit = (
  world: World,
  { secretary, visitId }: SelfImageCast,
  { member, on = '2026-12-15' }: { readonly member?: TestPerson; readonly on?: string | null },
) =>
  world.db.write(world.scope(secretary), async tx => {
    if (member)
      await tx.sql
        .insertInto('visit_member')
        .values({ organisation_id: secretary.organisation, visit_id: visitId, person_id: member.id })
        .execute()
    await tx.sql.updateTable('visit').set({ visit_on: on }).where('id', '=', visitId).execute()
    tx.record({ action: 'test.visit', object: { kind: 'visit', id: visitId } })
  })
