// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../test/support/act.ts'
import type { TestPerson, World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import { acceptInvitation } from './actions/invitation/accept-invitation.ts'
import type { ColleagueDoor } from './actions/invitation/door-keeper.ts'
import { inviteMunicipality } from './actions/invitation/invite-municipality.ts'
import { nameDelegation } from './actions/invitation/name-delegation.ts'
import { addVisit } from './actions/round/add-visit.ts'
import { createRound } from './actions/round/create-round.ts'
import type { DelegationChoices } from './domain/delegation.ts'
import { standardDueWeeks } from './domain/due-dates.ts'
import { standardReminderDays } from './domain/reminder-days.ts'
import type { RoundDraft } from './domain/round.ts'
import type { RoundId, VisitId } from './domain/visit.ts'
import { getParticipation } from './store/participation.ts'
import { getVisit } from './store/visit.ts'

/** The value of an outcome that a test expects to go well. */
export function mustBeDone<T>(outcome: Outcome<T>): T {
  if ('problems' in outcome) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`)
  return outcome.value
}

export const roundDraft: RoundDraft = {
  name: 'ronde 2026-2027',
  mandate: 'De leden van de vereniging gaven de opdracht.',
  aims: ['Gemeenten leren van elkaar.'],
  startsOn: localDate('2026-09-01'),
  endsOn: localDate('2027-12-31'),
  target: 12,
  visitsPerMonth: 3,
  dueWeeks: standardDueWeeks,
  reminderDays: standardReminderDays,
  contact: { phone: '070 123 45 67', email: 'secretariaat@commissie.example' },
}

/** For tests in which nobody needs to sign in. */
export const letNobodyIn: ColleagueDoor = {
  accountOf: async () => undefined,
  letIn: async () => {},
  endSessions: async () => {},
}

/** Everybody of a committee and of one municipality whom the tests need. */
export async function addCast(world: World) {
  const committee = await world.addOrganisation('committee', 'Visitatiecommissie')
  const heidebrink = await world.addOrganisation('municipality', 'Heidebrink')
  return {
    secretary: await world.addPerson(committee, 'committeeSecretary'),
    chair: await world.addPerson(committee, 'chair'),
    member: await world.addPerson(committee, 'member'),
    townSecretary: await world.addPerson(heidebrink, 'municipalSecretary'),
    alderman: await world.addPerson(heidebrink, 'portfolioHolder'),
    ciso: await world.addPerson(heidebrink, 'ciso'),
    committee,
    heidebrink,
  }
}
export type Cast = Awaited<ReturnType<typeof addCast>>

export const makeRound = async (world: World, secretary: TestPerson): Promise<RoundId> =>
  mustBeDone(await createRound(await as(world, secretary), roundDraft))

export const makeCandidate = async (world: World, cast: Cast, roundId: RoundId): Promise<VisitId> =>
  mustBeDone(await addVisit(await as(world, cast.secretary), { roundId, municipality: cast.heidebrink }))

export const visitOf = (world: World, cast: Pick<Cast, 'secretary'>, visitId: string) =>
  world.db.read(world.scope(cast.secretary), tx => getVisit(tx, visitId))

export const participationOf = (world: World, cast: Cast, visitId: string) =>
  world.db.read(world.scope(cast.townSecretary), tx => getParticipation(tx, visitId))

/** What waits in the organisation of this person, for whomever. */
export const openTasks = (world: World, person: TestPerson) =>
  world.db.read(world.scope(person), tx =>
    tx.sql
      .selectFrom('work_item')
      .select(['key', 'title', 'role', 'person_id', 'due_on', 'reminded_on'])
      .where('organisation_id', '=', person.organisation)
      .where('done_at', 'is', null)
      .execute(),
  )

/** The actions in the log of this person's organisation, the oldest first. */
export async function actionsAt(world: World, person: TestPerson): Promise<string[]> {
  const rows = await world.db.read(world.scope(person), tx =>
    tx.sql.selectFrom('audit_event').select('body').orderBy('seq').execute(),
  )
  return rows.map(row => String(JSON.parse(row.body).action))
}

/** A visit to which the municipality was invited, with the code of the letter. */
export async function makeInvited(world: World, cast: Cast, roundId: RoundId) {
  const visitId = await makeCandidate(world, cast, roundId)
  const { version } = await visitOf(world, cast, visitId)
  return mustBeDone(await inviteMunicipality(await as(world, cast.secretary), { visitId, version }))
}

/** A visit that the municipality accepted; its secretary coordinates. */
export async function makeAccepted(world: World, cast: Cast, roundId: RoundId): Promise<VisitId> {
  const { visitId } = await makeInvited(world, cast, roundId)
  const { version } = await participationOf(world, cast, visitId)
  const input = { visitId, version, coordinator: { kind: 'self' } as const }
  return mustBeDone(await acceptInvitation(await as(world, cast.townSecretary), input, letNobodyIn))
}

export const wholeDelegation = (cast: Cast): DelegationChoices => ({
  portfolioHolder: { kind: 'colleague', personId: cast.alderman.id },
  municipalSecretary: { kind: 'colleague', personId: cast.townSecretary.id },
  operationsHead: { kind: 'new', name: 'J. Bakker', email: null },
  cio: { kind: 'absent' },
  ciso: { kind: 'colleague', personId: cast.ciso.id },
})

/** A visit with a whole delegation, so that the self-image is out. */
export async function makeDelegated(world: World, cast: Cast, roundId: RoundId): Promise<VisitId> {
  const visitId = await makeAccepted(world, cast, roundId)
  const { version } = await participationOf(world, cast, visitId)
  const choices = wholeDelegation(cast)
  return mustBeDone(
    await nameDelegation(await as(world, cast.townSecretary), { visitId, version, choices }, letNobodyIn),
  )
}
