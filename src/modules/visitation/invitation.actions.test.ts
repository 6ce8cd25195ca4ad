// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import type { ActionContext } from '../../platform/action/context.ts'
import { acceptInvitation as accept } from './actions/invitation/accept-invitation.ts'
import { inviteMunicipality } from './actions/invitation/invite-municipality.ts'
import { refuseInvitation } from './actions/invitation/refuse-invitation.ts'
import { renewCode } from './actions/invitation/renew-code.ts'
import type { RoundId } from './domain/visit.ts'
import { listVisitStates } from './store/visit.ts'
import { watchedDoor } from './testing/door.ts'
import {
  actionsAt,
  addCast,
  type Cast,
  makeAccepted,
  makeCandidate,
  makeInvited,
  makeRound,
  mustBeDone,
  openTasks,
  participationOf,
  visitOf,
} from './testing.ts'

const { door, letIn } = watchedDoor()
const acceptInvitation = (context: ActionContext, input: Parameters<typeof accept>[1]) =>
  accept(context, input, door)

let world: World
let cast: Cast
let roundId: RoundId
let stranger: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  const other = await world.addOrganisation('municipality', 'Lindervaart')
  stranger = await world.addPerson(other, 'municipalSecretary')
})
afterAll(() => world.close())

/** A municipality is invited once in a round, so every test has a round and a municipality of its own. */
async function begin() {
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
}

describe('inviting', () => {
  test('the municipality gets its case and its secretary a task; the committee only keeps a digest of the code', async () => {
    await begin()
    const { visitId, code } = await makeInvited(world, cast, roundId)
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect((await visitOf(world, cast, visitId)).state).toBe('invited')
    expect(await participationOf(world, cast, visitId)).toMatchObject({
      state: 'invited',
      committee: { name: 'Visitatiecommissie' },
      due: { delegation: '2027-01-04' },
    })
    expect(await openTasks(world, cast.townSecretary)).toMatchObject([
      { title: 'Beantwoord de uitnodiging van de visitatiecommissie', role: 'municipalSecretary' },
    ])
    expect(await openTasks(world, cast.secretary)).toEqual([])
    const stored = await world.db.read(world.scope(cast.secretary), tx =>
      tx.sql.selectFrom('invitation').selectAll().execute(),
    )
    expect(JSON.stringify(stored)).not.toContain(code)
    expect(stored[0]?.code_hash).toHaveLength(32)
    expect(await actionsAt(world, cast.secretary)).toEqual(
      expect.arrayContaining(['round.created', 'visit.added', 'visit.moved', 'visit.invited']),
    )
  })

  test('only the secretary invites, only a candidate, and not from an old page', async () => {
    await begin()
    const visitId = await makeCandidate(world, cast, roundId)
    const { version } = await visitOf(world, cast, visitId)
    await expect(inviteMunicipality(await as(world, cast.chair), { visitId, version })).rejects.toThrow(
      NotAllowed,
    )
    await expect(
      inviteMunicipality(await as(world, cast.secretary), { visitId, version: version + 1 }),
    ).rejects.toThrow(Conflict)
    mustBeDone(await inviteMunicipality(await as(world, cast.secretary), { visitId, version }))
    const again = await inviteMunicipality(await as(world, cast.secretary), { visitId, version: version + 1 })
    expect(again).toEqual({ problems: [{ field: '', code: 'onlyCandidateIsInvited' }] })
  })

  test('another committee does not find the visit', async () => {
    await begin()
    const visitId = await makeCandidate(world, cast, roundId)
    const elsewhere = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
    await expect(inviteMunicipality(await as(world, elsewhere), { visitId, version: 1 })).rejects.toThrow(
      NotFound,
    )
    await expect(renewCode(await as(world, elsewhere), { visitId, version: 1 })).rejects.toThrow(NotFound)
  })

  test('a new code is another one, and only the secretary makes it while the answer is awaited', async () => {
    await begin()
    const { visitId, code } = await makeInvited(world, cast, roundId)
    const { version } = await visitOf(world, cast, visitId)
    const renewed = mustBeDone(await renewCode(await as(world, cast.secretary), { visitId, version }))
    expect(renewed.code).not.toBe(code)
    await expect(renewCode(await as(world, cast.member), { visitId, version })).rejects.toThrow(NotAllowed)
    await expect(
      renewCode(await as(world, cast.secretary), { visitId, version: version + 3 }),
    ).rejects.toThrow(Conflict)
  })
})

describe('answering', () => {
  test('accepting reaches the committee and gives the coordinator the next task', async () => {
    await begin()
    const visitId = await makeAccepted(world, cast, roundId)
    expect((await visitOf(world, cast, visitId)).state).toBe('accepted')
    expect(await participationOf(world, cast, visitId)).toMatchObject({
      state: 'accepted',
      coordinatorId: cast.townSecretary.id,
    })
    expect(await openTasks(world, cast.townSecretary)).toMatchObject([
      { title: 'Stel de afvaardiging voor de visitatie samen', person_id: cast.townSecretary.id },
    ])
    expect(await actionsAt(world, cast.townSecretary)).toContain('participation.accepted')
  })

  test('a coordinator who is no colleague yet is let in', async () => {
    await begin()
    const { visitId } = await makeInvited(world, cast, roundId)
    const { version } = await participationOf(world, cast, visitId)
    const coordinator = { kind: 'new', name: 'T. de Boer', email: 't.deboer@heidebrink.example' } as const
    mustBeDone(await acceptInvitation(await as(world, cast.townSecretary), { visitId, version, coordinator }))
    const { coordinatorId } = await participationOf(world, cast, visitId)
    expect(letIn.at(-1)).toBe(`t.deboer@heidebrink.example ${cast.heidebrink}`)
    expect(coordinatorId).not.toBe(cast.townSecretary.id)
  })

  test('refusing needs no reason, reaches only the committee and ends the task', async () => {
    await begin()
    const { visitId } = await makeInvited(world, cast, roundId)
    const { version } = await participationOf(world, cast, visitId)
    const input = { visitId, version, reason: 'Wij fuseren per 1 januari.' }
    mustBeDone(await refuseInvitation(await as(world, cast.townSecretary), input))
    expect((await visitOf(world, cast, visitId)).state).toBe('refused')
    const [latest] = await world.db.read(world.scope(cast.secretary), tx => listVisitStates(tx, visitId))
    expect(latest).toMatchObject({ state: 'refused', reason: 'Wij fuseren per 1 januari.' })
    expect(await openTasks(world, cast.townSecretary)).toEqual([])
  })

  test('a CISO may not answer, an answered invitation is closed, an old page is told so', async () => {
    await begin()
    const { visitId } = await makeInvited(world, cast, roundId)
    const { version } = await participationOf(world, cast, visitId)
    const coordinator = { kind: 'self' } as const
    await expect(
      acceptInvitation(await as(world, cast.ciso), { visitId, version, coordinator }),
    ).rejects.toThrow(NotAllowed)
    await expect(
      refuseInvitation(await as(world, cast.ciso), { visitId, version, reason: '' }),
    ).rejects.toThrow(NotAllowed)
    mustBeDone(await acceptInvitation(await as(world, cast.alderman), { visitId, version, coordinator }))
    await expect(
      refuseInvitation(await as(world, cast.townSecretary), { visitId, version, reason: '' }),
    ).rejects.toThrow(Conflict)
    const again = await acceptInvitation(await as(world, cast.townSecretary), {
      visitId,
      version: version + 1,
      coordinator,
    })
    expect(again).toEqual({ problems: [{ field: '', code: 'alreadyAnswered' }] })
  })

  test('another municipality does not find the invitation, nor the colleague of this one', async () => {
    await begin()
    const { visitId } = await makeInvited(world, cast, roundId)
    const { version } = await participationOf(world, cast, visitId)
    const coordinator = { kind: 'self' } as const
    await expect(
      acceptInvitation(await as(world, stranger), { visitId, version, coordinator }),
    ).rejects.toThrow(NotFound)
    await expect(
      refuseInvitation(await as(world, stranger), { visitId, version, reason: '' }),
    ).rejects.toThrow(NotFound)
    const foreign = await acceptInvitation(await as(world, cast.townSecretary), {
      visitId,
      version,
      coordinator: { kind: 'colleague', personId: stranger.id },
    })
    expect(foreign).toEqual({ problems: [{ field: 'colleague', code: 'colleagueUnknown' }] })
  })
})
