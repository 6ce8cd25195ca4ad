// SPDX-License-Identifier: EUPL-1.2

import type { CastMember } from '../../../content/demo/cast.ts'
import { committeeCast } from '../../../content/demo/cast.ts'
import { demoDay } from '../../../content/demo/correspondence.ts'
import type { Story } from '../../../content/demo/stories.ts'
import { type LocalDate, localDateOf } from '../../../src/kernel/dates.ts'
import type { OrganisationId } from '../../../src/kernel/ids.ts'
import type { Outcome } from '../../../src/kernel/outcome.ts'
import type { Role } from '../../../src/kernel/roles.ts'
import { acceptInvitation } from '../../../src/modules/visitation/actions/invitation/accept-invitation.ts'
import { inviteMunicipality } from '../../../src/modules/visitation/actions/invitation/invite-municipality.ts'
import { nameDelegation } from '../../../src/modules/visitation/actions/invitation/name-delegation.ts'
import { refuseInvitation } from '../../../src/modules/visitation/actions/invitation/refuse-invitation.ts'
import { addVisit } from '../../../src/modules/visitation/actions/round/add-visit.ts'
import { markHeld } from '../../../src/modules/visitation/actions/round/mark-held.ts'
import { scheduleVisit } from '../../../src/modules/visitation/actions/round/schedule-visit.ts'
import { setMembers } from '../../../src/modules/visitation/actions/round/set-members.ts'
import { setState } from '../../../src/modules/visitation/actions/round/set-state.ts'
import type { DelegateChoice, DelegationChoices } from '../../../src/modules/visitation/domain/delegation.ts'
import { delegationRoles } from '../../../src/modules/visitation/domain/handover-documents.ts'
import { workingDayFrom } from '../../../src/modules/visitation/domain/public-holidays.ts'
import type { RoundId, VisitId } from '../../../src/modules/visitation/domain/visit.ts'
import { getParticipation } from '../../../src/modules/visitation/store/participation.ts'
import { getVisit } from '../../../src/modules/visitation/store/visit.ts'
import type { ActionContext } from '../../../src/platform/action/context.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import { wholeCast } from './people.ts'
import type { Stage } from './stage.ts'

/** The demo's people never sign in for the first time: one chooses who to be. */
const letNobodyIn = { accountOf: async () => undefined, letIn: async () => {}, endSessions: async () => {} }

export function mustBeDone<T>(outcome: Outcome<T>): T {
  if ('problems' in outcome) throw new Error(`demo: ${JSON.stringify(outcome.problems)}`)
  return outcome.value
}

/** One visit of the demo and those who take part in it. */
export type Play = {
  readonly stage: Stage
  readonly committee: OrganisationId
  readonly municipality: OrganisationId
  readonly visitId: VisitId
}

/** Who holds this role in the municipality. */
export function holder(municipality: OrganisationId, role: Role): CastMember | undefined {
  return wholeCast.find(person =>
    person.positions.some(place => place.organisation === municipality && place.roles.includes(role)),
  )
}

export const secretaryAt = (play: Pick<Play, 'stage' | 'committee'>, at: Date): Promise<ActionContext> =>
  play.stage.as(committeeCast.secretary.id, play.committee, at)

export function officialAt(play: Play, role: Role, at: Date): Promise<ActionContext> {
  const person = holder(play.municipality, role)
  if (!person) throw new Error(`demo: nobody is ${role} of ${play.municipality}`)
  return play.stage.as(person.id, play.municipality, at)
}

const visitOf = (play: Play) =>
  play.stage.db.read(organisationScope(play.committee, 'demo'), tx => getVisit(tx, play.visitId))
const participationOf = (play: Play) =>
  play.stage.db.read(organisationScope(play.municipality, 'demo'), tx => getParticipation(tx, play.visitId))

export const settle = (play: Play, at: Date): Promise<void> =>
  play.stage.settle([play.committee, play.municipality], at)

export async function addCandidate(
  place: Omit<Play, 'visitId'>,
  roundId: RoundId,
  members: Story['members'],
  at: Date,
): Promise<Play> {
  const secretary = await secretaryAt(place, at)
  const visitId = mustBeDone(await addVisit(secretary, { roundId, municipality: place.municipality }))
  const play = { ...place, visitId }
  if (members.length > 0) {
    const { version } = await visitOf(play)
    const ids = members.map(name => committeeCast[name].id)
    mustBeDone(await setMembers(secretary, { visitId, version, members: ids }))
  }
  return play
}

export async function invite(play: Play, at: Date): Promise<void> {
  const { version } = await visitOf(play)
  mustBeDone(await inviteMunicipality(await secretaryAt(play, at), { visitId: play.visitId, version }))
  await settle(play, at)
}

export async function accept(play: Play, at: Date): Promise<void> {
  const { version } = await participationOf(play)
  const ciso = holder(play.municipality, 'ciso')
  const coordinator = ciso ? ({ kind: 'colleague', personId: ciso.id } as const) : ({ kind: 'self' } as const)
  const context = await officialAt(play, 'municipalSecretary', at)
  mustBeDone(await acceptInvitation(context, { visitId: play.visitId, version, coordinator }, letNobodyIn))
  await settle(play, at)
}

export async function refuse(play: Play, reason: string, at: Date): Promise<void> {
  const { version } = await participationOf(play)
  const context = await officialAt(play, 'municipalSecretary', at)
  mustBeDone(await refuseInvitation(context, { visitId: play.visitId, version, reason }))
  await settle(play, at)
}

export async function delegate(play: Play, at: Date): Promise<void> {
  const { version } = await participationOf(play)
  const choices: DelegationChoices = Object.fromEntries(
    delegationRoles.map(role => {
      const person = holder(play.municipality, role)
      const choice: DelegateChoice = person ? { kind: 'colleague', personId: person.id } : { kind: 'absent' }
      return [role, choice]
    }),
  )
  const context = await officialAt(play, 'municipalSecretary', at)
  mustBeDone(await nameDelegation(context, { visitId: play.visitId, version, choices }, letNobodyIn))
  await settle(play, at)
}

export async function schedule(play: Play, on: LocalDate, reason: string, at: Date): Promise<void> {
  const { version, municipality } = await visitOf(play)
  const when = {
    visitOn: workingDayFrom(on),
    at: '10.00 tot 11.30 uur',
    place: `Gemeentehuis ${municipality.name}`,
    address: demoDay.address.replace('{gemeente}', municipality.name),
    programme: demoDay.programme,
  }
  const context = await secretaryAt(play, at)
  mustBeDone(await scheduleVisit(context, { ...when, visitId: play.visitId, version, reason }))
  await settle(play, at)
}

export async function hold(play: Play, at: Date): Promise<void> {
  const { version, visitOn } = await visitOf(play)
  const day = visitOn !== null && visitOn > localDateOf(at) ? new Date(`${visitOn}T14:00:00Z`) : at
  mustBeDone(await markHeld(await secretaryAt(play, day), { visitId: play.visitId, version }))
}

export async function setAside(play: Play, aside: NonNullable<Story['aside']>, at: Date): Promise<void> {
  const { version } = await visitOf(play)
  const context = await secretaryAt(play, at)
  mustBeDone(await setState(context, { visitId: play.visitId, version, to: aside.to, reason: aside.reason }))
  await settle(play, at)
}
