// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../test/support/act.ts'
import type { TestPerson, World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { newId, type OrganisationId } from '../../kernel/ids.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import type { RawForm } from '../../kernel/questionnaire/raw-form.ts'
import type { Role } from '../../kernel/roles.ts'
import { type Keyring, newKeyLine, parseKeys } from '../../platform/crypto/keyfile.ts'
import { withClient } from '../../platform/db/prepare-database.ts'
import { organisationScope } from '../../platform/db/scope.ts'
import { answerSurvey } from './actions/answer-survey.ts'
import { openSurvey } from './actions/open-survey.ts'
import { sendSurvey } from './actions/send-survey.ts'
import { tellRound } from './actions/tell-round.ts'

export const testKeys: Keyring = parseKeys(newKeyLine())

/** The value of an outcome that a test expects to go well. */
export function mustBeDone<T>(outcome: Outcome<T>): T {
  if ('problems' in outcome) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`)
  return outcome.value
}

export const codesOf = (outcome: Outcome<unknown>): string[] =>
  'problems' in outcome ? outcome.problems.map(one => one.code) : []

/** Last day of a survey of a test, and the day after it. */
export const closesOn = localDate('2026-12-15')
export const afterClosing = '2026-12-16T09:00:00Z'

export type EffectCast = {
  readonly secretary: TestPerson
  readonly chair: TestPerson
  readonly lies: TestPerson
  readonly noor: TestPerson
  readonly tom: TestPerson
  readonly dana: TestPerson
  readonly femke: TestPerson
  /** The coordinator of each municipality with a final report. */
  readonly coordinators: readonly TestPerson[]
  readonly committee: OrganisationId
  readonly roundId: string
}

/** A visit that came this far, without what it would take to get there. */
async function addVisit(
  world: World,
  committee: OrganisationId,
  visit: { roundId: string; municipality: OrganisationId; states: readonly string[] },
): Promise<void> {
  await world.db.write(organisationScope(committee, 'test'), async tx => {
    const id = newId()
    await tx.sql
      .insertInto('visit')
      .values({
        organisation_id: committee,
        id,
        round_id: visit.roundId,
        municipality_id: visit.municipality,
        state: visit.states.at(-1) ?? 'candidate',
        created_at: world.now(),
      })
      .execute()
    for (const [n, state] of visit.states.entries())
      await tx.sql
        .insertInto('visit_state')
        .values({ organisation_id: committee, visit_id: id, n: n + 1, state, at: world.now() })
        .execute()
    tx.record({ action: 'test.visit', object: { kind: 'visit', id } })
  })
}

async function addRound(world: World, committee: OrganisationId, name: string): Promise<string> {
  const id = newId()
  await world.db.write(organisationScope(committee, 'test'), async tx => {
    await tx.sql
      .insertInto('round')
      .values({
        organisation_id: committee,
        id,
        name,
        mandate: 'Besluit van de ledenvergadering.',
        starts_on: '2026-01-01',
        ends_on: '2027-12-31',
        target: 20,
        aims: '[]',
        due_weeks: JSON.stringify({}),
        created_at: world.now(),
      })
      .execute()
    tx.record({ action: 'test.round', object: { kind: 'round', id } })
  })
  return id
}

/** A committee with a round in which this many municipalities have their final report; VNG with three people, the IBD with two. */
export async function addEffectCast(world: World, reported = 10): Promise<EffectCast> {
  const committee = await world.addOrganisation('committee')
  const vng = await world.addOrganisation('vng')
  const ibd = await world.addOrganisation('ibd')
  const roundId = await addRound(world, committee, 'Ronde 2026')
  const coordinators: TestPerson[] = []
  for (let n = 0; n < reported; n += 1) {
    const municipality = await world.addOrganisation('municipality', `Proefstad ${n + 1}`)
    coordinators.push(await world.addPerson(municipality, 'coordinator'))
    await addVisit(world, committee, { roundId, municipality, states: ['held', 'final', 'followUp'] })
  }
  const person = (organisation: OrganisationId, role: Role) => world.addPerson(organisation, role)
  return {
    committee,
    roundId,
    coordinators,
    secretary: await person(committee, 'committeeSecretary'),
    chair: await person(committee, 'chair'),
    lies: await person(vng, 'programmeStaff'),
    noor: await person(vng, 'programmeStaff'),
    tom: await person(vng, 'programmeStaff'),
    dana: await person(ibd, 'analyst'),
    femke: await person(ibd, 'analyst'),
  }
}

export const addCandidate = async (world: World, cast: EffectCast, state: string): Promise<void> =>
  addVisit(world, cast.committee, {
    roundId: cast.roundId,
    municipality: await world.addOrganisation('municipality'),
    states: [state],
  })

export const tell = async (world: World, { secretary, roundId }: EffectCast): Promise<string> =>
  mustBeDone(await tellRound(await as(world, secretary), roundId))

/** A survey that the municipalities with a final report can answer. */
export async function makeSent(world: World, cast: EffectCast): Promise<string> {
  await tell(world, cast)
  const input = { roundId: cast.roundId, closesOn }
  return mustBeDone(await sendSurvey(await as(world, cast.lies), input, testKeys))
}

export const answerAs = async (world: World, person: TestPerson, surveyId: string, form: RawForm) =>
  answerSurvey(await as(world, person), surveyId, form)

/** Everybody answers: the first three with these words and no choice, the others by choosing. */
export async function makeAnswered(world: World, cast: EffectCast, sent?: string): Promise<string> {
  const surveyId = sent ?? (await makeSent(world, cast))
  for (const [n, person] of cast.coordinators.entries())
    mustBeDone(
      await answerAs(
        world,
        person,
        surveyId,
        n < 3
          ? { 'e01a.note': `Verhaal ${n}`, e02a: 'changes' }
          : { e01a: n < 7 ? 'action' : 'awareness', e02a: 'continue' },
      ),
    )
  return surveyId
}

/** Two people of VNG open it, the day after it closed. */
export async function makeOpened(world: World, cast: EffectCast): Promise<string> {
  const surveyId = await makeAnswered(world, cast)
  world.setNow(afterClosing)
  for (const person of [cast.lies, cast.noor])
    mustBeDone(await openSurvey(await as(world, person), surveyId, testKeys))
  return surveyId
}

/** Rows as the owner of the database sees them. */
export const ask = async <Row extends object>(world: World, text: string): Promise<Row[]> =>
  withClient(world.database.ownerUrl, async client => (await client.query<Row>(text)).rows)
