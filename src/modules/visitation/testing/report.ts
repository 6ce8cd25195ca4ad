// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { TestPerson, World } from '../../../../test/support/world.ts'
import { newId } from '../../../kernel/ids.ts'
import { addParagraph } from '../actions/report/add-paragraph.ts'
import { addPerspective } from '../actions/report/add-perspective.ts'
import { releaseDraft } from '../actions/report/release-draft.ts'
import { releaseFinal } from '../actions/report/release-final.ts'
import { handInReaction } from '../actions/sharing/hand-in-reaction.ts'
import { react } from '../actions/sharing/react.ts'
import { standardDueWeeks } from '../domain/due-dates.ts'
import type { VisitId } from '../domain/visit.ts'
import type { VisitState } from '../domain/visit-states.ts'
import { findReport } from '../store/report.ts'
import { mustBeDone } from '../testing.ts'

/** A committee with two visiting members, and a municipality with everybody who may or may not read its report. */
export async function addReportCast(world: World) {
  const committee = await world.addOrganisation('committee', 'Visitatiecommissie')
  const heidebrink = await world.addOrganisation('municipality', 'Heidebrink')
  const elsewhere = await world.addOrganisation('municipality', 'Lindervaart')
  return {
    committee,
    heidebrink,
    elsewhere,
    secretary: await world.addPerson(committee, 'committeeSecretary'),
    anna: await world.addPerson(committee, 'member'),
    bas: await world.addPerson(committee, 'member'),
    outsider: await world.addPerson(committee, 'member'),
    coordinator: await world.addPerson(heidebrink, 'coordinator'),
    alderman: await world.addPerson(heidebrink, 'portfolioHolder'),
    ciso: await world.addPerson(heidebrink, 'ciso'),
    controller: await world.addPerson(heidebrink, 'controller'),
    owner: await world.addPerson(heidebrink, 'processOwner'),
    clerk: await world.addPerson(heidebrink, 'councilClerk'),
    councillor: await world.addPerson(heidebrink, 'councillor'),
    neighbour: await world.addPerson(elsewhere, 'coordinator', 'portfolioHolder', 'ciso'),
  }
}
export type ReportCast = Awaited<ReturnType<typeof addReportCast>>

export const visitedOn = '2026-11-10'
export const chosenTopics = ['t14', 't42'] as const

/** A visit that was held two weeks ago, put in the database of both sides. */
export async function makeHeld(world: World, cast: ReportCast, state: VisitState = 'held'): Promise<VisitId> {
  const id = newId<'VisitId'>()
  const at = world.now()
  await world.db.write(world.scope(cast.secretary), async tx => {
    const organisation_id = cast.committee
    const round = newId()
    await tx.sql
      .insertInto('round')
      .values({
        organisation_id,
        id: round,
        name: 'ronde 2026-2027',
        mandate: 'De leden gaven de opdracht.',
        starts_on: '2026-09-01',
        ends_on: '2027-12-31',
        target: 12,
        aims: '[]',
        due_weeks: JSON.stringify(standardDueWeeks),
        created_at: at,
      })
      .execute()
    await tx.sql
      .insertInto('visit')
      .values({
        organisation_id,
        id,
        round_id: round,
        municipality_id: cast.heidebrink,
        state,
        visit_on: visitedOn,
        created_at: at,
      })
      .execute()
    await tx.sql
      .insertInto('visit_state')
      .values({ organisation_id, visit_id: id, n: 1, state, by_person: cast.secretary.id, at })
      .execute()
    for (const { id: person_id } of [cast.anna, cast.bas])
      await tx.sql.insertInto('visit_member').values({ organisation_id, visit_id: id, person_id }).execute()
    for (const [index, topic_code] of chosenTopics.entries())
      await tx.sql
        .insertInto('conversation_topic')
        .values({ organisation_id, visit_id: id, topic_code, position: index + 1 })
        .execute()
    tx.record({ action: 'test.visit', object: { kind: 'visit', id } })
  })
  await world.db.write(world.scope(cast.coordinator), async tx => {
    await tx.sql
      .insertInto('participation')
      .values({
        organisation_id: cast.heidebrink,
        visit_id: id,
        committee_id: cast.committee,
        round_name: 'ronde 2026-2027',
        state: 'handedIn',
        coordinator_id: cast.coordinator.id,
        visit_on: visitedOn,
        due: '{}',
        received_at: at,
      })
      .execute()
    tx.record({ action: 'test.participation', object: { kind: 'visit', id } })
  })
  return id
}

export const reportOf = async (world: World, cast: ReportCast, visitId: VisitId) => {
  const report = await world.db.read(world.scope(cast.secretary), tx => findReport(tx, visitId))
  if (!report) throw new Error('nothing was written')
  return report
}

/** A held visit with a report of three paragraphs and two perspectives, all written by Anna. */
export async function makeWritten(world: World, cast: ReportCast): Promise<VisitId> {
  const visitId = await makeHeld(world, cast)
  const anna = await as(world, cast.anna)
  const paragraphs = [
    ['heard', 'Het college besprak informatiebeveiliging het afgelopen jaar drie keer.'],
    ['strong', 'Medewerkers melden een verkeerd verstuurde mail snel.'],
    ['attention', 'De CISO heeft 24 uur per week. Bij afwezigheid neemt niemand de taken over.'],
  ] as const
  for (const [section, body] of paragraphs) mustBeDone(await addParagraph(anna, { visitId, section, body }))
  mustBeDone(
    await addPerspective(anna, {
      visitId,
      topic: 't14',
      title: 'Wijs een vervanger aan en oefen',
      body: 'Laat de vervanger twee weken meelopen.',
    }),
  )
  mustBeDone(
    await addPerspective(anna, {
      visitId,
      topic: 't42',
      title: 'Oefen het terugzetten van een back-up',
      body: 'Begin met het zaaksysteem.',
    }),
  )
  return visitId
}

export async function release(
  world: World,
  cast: ReportCast,
  visitId: VisitId,
  stage: 'draft' | 'final',
  people: readonly TestPerson[],
): Promise<void> {
  const act = stage === 'draft' ? releaseDraft : releaseFinal
  for (const person of people) {
    const { revision } = await reportOf(world, cast, visitId)
    mustBeDone(await act(await as(world, person), { visitId, revision }))
  }
}

/** A visit of which the draft lies with the municipality. */
export async function makeSent(world: World, cast: ReportCast): Promise<VisitId> {
  const visitId = await makeWritten(world, cast)
  await release(world, cast, visitId, 'draft', [cast.secretary, cast.anna])
  return visitId
}

/** A visit of which the municipality said something about the first paragraph; `meanwhile` happens before that. */
export async function makeReacted(
  world: World,
  cast: ReportCast,
  meanwhile: (visitId: VisitId) => Promise<void> = async () => {},
): Promise<VisitId> {
  const visitId = await makeSent(world, cast)
  await meanwhile(visitId)
  const [first] = (await reportOf(world, cast, visitId)).paragraphs
  if (!first) throw new Error('a report without paragraphs')
  const coordinator = await as(world, cast.coordinator)
  mustBeDone(
    await react(coordinator, {
      visitId,
      paragraph: first.id,
      kind: 'fact',
      body: 'Het waren er vier.',
      version: 0,
    }),
  )
  mustBeDone(await handInReaction(coordinator, { visitId }))
  return visitId
}

/** A visit of which the final report was released, after a reaction about nothing. */
export async function makeFinal(world: World, cast: ReportCast): Promise<VisitId> {
  const visitId = await makeSent(world, cast)
  mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
  await release(world, cast, visitId, 'final', [cast.anna, cast.bas])
  return visitId
}

/** The audit events of an organisation, oldest first. */
export const eventsOf = (world: World, person: TestPerson): Promise<{ action: string }[]> =>
  world.db.read(world.scope(person), async tx => {
    const rows = await tx.sql.selectFrom('audit_event').select('body').orderBy('seq').execute()
    return rows.map(row => JSON.parse(row.body) as { action: string })
  })

/** What still waits in the organisation of this person about this visit, or a part of it. */
export const openTasks = (world: World, person: TestPerson, subject: string) =>
  world.db.read(world.scope(person), tx =>
    tx.sql
      .selectFrom('work_item')
      .select(['key', 'title', 'person_id', 'role', 'due_on'])
      .where('organisation_id', '=', person.organisation)
      .where('done_at', 'is', null)
      .where('key', 'like', `visit:${subject}%`)
      .execute(),
  )
