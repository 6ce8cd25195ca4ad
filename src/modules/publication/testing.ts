// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../test/support/act.ts'
import type { TestPerson, World } from '../../../test/support/world.ts'
import { newId, type OrganisationId } from '../../kernel/ids.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import { organisationScope } from '../../platform/db/scope.ts'
import { releaseNews } from './actions/release-news.ts'
import { writeNews } from './actions/write-news.ts'

/** The value of an outcome that a test expects to go well. */
export function mustBeDone<T>(outcome: Outcome<T>): T {
  if ('problems' in outcome) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`)
  return outcome.value
}

export const codesOf = (outcome: Outcome<unknown>): string[] =>
  'problems' in outcome ? outcome.problems.map(one => one.code) : []

export type PublicationCast = {
  readonly committee: OrganisationId
  readonly chair: TestPerson
  readonly member: TestPerson
  readonly secretary: TestPerson
  readonly roundId: string
}

/** A committee of three with a round of which the term is over on 1 November 2026. */
export async function addPublicationCast(world: World, name = 'ronde 2024-2026'): Promise<PublicationCast> {
  const committee = await world.addOrganisation('committee')
  const roundId = newId()
  await world.db.write(organisationScope(committee, 'test'), async tx => {
    await tx.sql
      .insertInto('round')
      .values({
        organisation_id: committee,
        id: roundId,
        name,
        mandate: 'De ledenvergadering vroeg om een commissie die van buiten adviseert.',
        starts_on: '2024-11-01',
        ends_on: '2026-11-01',
        target: 20,
        due_weeks: JSON.stringify({}),
        created_at: world.now(),
      })
      .execute()
    tx.record({ action: 'test.round', object: { kind: 'round', id: roundId } })
  })
  return {
    committee,
    roundId,
    chair: await world.addPerson(committee, 'chair'),
    member: await world.addPerson(committee, 'member'),
    secretary: await world.addPerson(committee, 'committeeSecretary'),
  }
}

/** A visit of the round that went through these states, without what it would take to get there. */
export async function addVisit(
  world: World,
  cast: PublicationCast,
  municipality: OrganisationId,
  states: readonly string[] = ['held', 'final', 'closed'],
): Promise<string> {
  const id = newId()
  const organisation_id = cast.committee
  await world.db.write(organisationScope(cast.committee, 'test'), async tx => {
    const visit = { organisation_id, id, round_id: cast.roundId, municipality_id: municipality }
    await tx.sql
      .insertInto('visit')
      .values({
        ...visit,
        state: states.at(-1) ?? 'candidate',
        visit_on: '2025-03-17',
        created_at: world.now(),
      })
      .execute()
    for (const [n, state] of states.entries())
      await tx.sql
        .insertInto('visit_state')
        .values({ organisation_id, visit_id: id, n: n + 1, state, at: world.now() })
        .execute()
    tx.record({ action: 'test.visit', object: { kind: 'visit', id } })
  })
  return id
}

export const text = { title: 'De ronde begint', body: 'De commissie gaat op pad.\n\nZij leert mee.' }

/** A message that the secretary wrote. */
export const makeDraft = async (world: World, cast: PublicationCast): Promise<string> =>
  mustBeDone(await writeNews(await as(world, cast.secretary), text))

/** The same, released by the chair. */
export async function makeReleased(world: World, cast: PublicationCast): Promise<string> {
  const id = await makeDraft(world, cast)
  return mustBeDone(await releaseNews(await as(world, cast.chair), { id, version: 1, isRead: true }))
}
