// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import type { ActionContext } from '../../platform/action/context.ts'
import { endShare } from './actions/sharing/end-share.ts'
import { handInReaction } from './actions/sharing/hand-in-reaction.ts'
import { react } from './actions/sharing/react.ts'
import { shareReport } from './actions/sharing/share-report.ts'
import type { VisitId } from './domain/visit.ts'
import { listReactions } from './store/reaction.ts'
import {
  addReportCast,
  eventsOf,
  makeFinal,
  makeSent,
  openTasks,
  type ReportCast,
  reportOf,
} from './testing/report.ts'
import { mustBeDone } from './testing.ts'

let world: World
let cast: ReportCast
beforeAll(async () => {
  world = await makeWorld()
  cast = await addReportCast(world)
})
afterAll(() => world.close())

const codes = <T>(outcome: Outcome<T>): string[] =>
  'problems' in outcome ? outcome.problems.map(one => one.code) : []
const lastEvent = async () => (await eventsOf(world, cast.coordinator)).at(-1)
const paragraphOf = async (visitId: VisitId) => (await reportOf(world, cast, visitId)).paragraphs[0]?.id ?? ''

/** Who may not do this in the municipality itself, and nobody elsewhere finds it. */
async function isForNobodyElse(
  act: (context: ActionContext) => Promise<unknown>,
  refused: readonly TestPerson[],
): Promise<void> {
  for (const person of [...refused, cast.anna])
    await expect(act(await as(world, person))).rejects.toThrow(NotAllowed)
  await expect(act(await as(world, cast.neighbour))).rejects.toThrow(NotFound)
}

describe('react', () => {
  const reaction = async (visitId: VisitId, version = 0) =>
    ({
      visitId,
      paragraph: await paragraphOf(visitId),
      kind: 'addition',
      body: 'Ook in mei.',
      version,
    }) as const

  test('keeps the reaction in the municipality, with its event', async () => {
    const visitId = await makeSent(world, cast)
    expect(mustBeDone(await react(await as(world, cast.ciso), await reaction(visitId))).version).toBe(1)
    expect(await lastEvent()).toMatchObject({ action: 'report.reacted', object: `visit:${visitId}` })
    expect(await world.db.read(world.scope(cast.anna), tx => listReactions(tx, visitId, 1))).toEqual([])
  })

  test('agreeing keeps no words; a fact without words and another paragraph are refused', async () => {
    const visitId = await makeSent(world, cast)
    const one = await reaction(visitId)
    const ciso = await as(world, cast.ciso)
    mustBeDone(await react(ciso, { ...one, kind: 'agreed' }))
    const [kept] = await world.db.read(world.scope(cast.ciso), tx => listReactions(tx, visitId, 1))
    expect(kept).toMatchObject({ kind: 'agreed', body: '', version: 1 })
    expect(codes(await react(ciso, { ...one, kind: 'fact', body: '', version: 1 }))).toEqual([
      'factNeedsText',
    ])
    await expect(react(ciso, { ...one, paragraph: crypto.randomUUID() })).rejects.toThrow(NotFound)
  })

  test('a stale reaction is a conflict with both texts', async () => {
    const visitId = await makeSent(world, cast)
    mustBeDone(await react(await as(world, cast.ciso), await reaction(visitId)))
    const mine = { ...(await reaction(visitId)), body: 'Ook in juni.' }
    const stale = await react(await as(world, cast.alderman), mine).catch(error => error)
    expect(stale).toBeInstanceOf(Conflict)
    expect(stale).toMatchObject({ mine: 'Ook in juni.', theirs: 'Ook in mei.', theirVersion: 1 })
  })

  test('is for the delegation only, and ends with the handing in', async () => {
    const visitId = await makeSent(world, cast)
    const one = await reaction(visitId)
    await isForNobodyElse(context => react(context, one), [cast.controller, cast.councillor])
    mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
    expect(codes(await react(await as(world, cast.ciso), one))).toEqual(['reactionClosed'])
  })
})

describe('handInReaction', () => {
  test('finishes what waited for the delegation, and gives the committee its task', async () => {
    const visitId = await makeSent(world, cast)
    mustBeDone(await handInReaction(await as(world, cast.coordinator), { visitId }))
    expect(await openTasks(world, cast.coordinator, visitId)).toEqual([])
    const theirs = await openTasks(world, cast.anna, `${visitId}:reaction`)
    expect(theirs.map(one => one.title)).toEqual(
      Array.from({ length: 3 }, () => 'Beantwoord de reactie van Heidebrink op het conceptverslag'),
    )
    expect(await lastEvent()).toMatchObject({ action: 'handover.given' })
  })

  test('is for the coordinator and the municipal secretary, once', async () => {
    const visitId = await makeSent(world, cast)
    await isForNobodyElse(
      context => handInReaction(context, { visitId }),
      [cast.ciso, cast.alderman, cast.councillor],
    )
    const coordinator = await as(world, cast.coordinator)
    const outcomes = await Promise.all([
      handInReaction(coordinator, { visitId }),
      handInReaction(coordinator, { visitId }),
    ])
    expect(outcomes.map(codes).sort()).toEqual([[], ['reactionClosed']])
  })
})

describe('shareReport and endShare', () => {
  const council = { audience: 'council', recipient: '', ground: '' } as const

  test('leave an event, change who finds the report, and finish the task', async () => {
    const visitId = await makeFinal(world, cast)
    const alderman = await as(world, cast.alderman)
    expect((await openTasks(world, cast.alderman, `${visitId}:final:share`)).length).toBe(1)
    const { id } = mustBeDone(await shareReport(alderman, { visitId, ...council }))
    expect(await lastEvent()).toMatchObject({ action: 'report.shared', details: { audience: 'council' } })
    expect(await openTasks(world, cast.alderman, `${visitId}:final:share`)).toEqual([])
    const found = () =>
      world.db.read(world.scope(cast.alderman), tx =>
        tx.sql
          .selectFrom('search_entry')
          .select('roles')
          .where('kind', '=', 'visitation.finalReport')
          .where('subject_id', '=', visitId)
          .executeTakeFirstOrThrow(),
      )
    expect((await found()).roles).toContain('councillor')
    expect((await found()).roles).not.toContain('controller')
    mustBeDone(await endShare(alderman, { visitId, share: id }))
    expect(await lastEvent()).toMatchObject({ action: 'report.shareEnded' })
    expect((await found()).roles).not.toContain('councillor')
    expect(await endShare(alderman, { visitId, share: id })).toEqual({
      problems: [{ field: '', code: 'shareEndedAlready' }],
    })
    const unknown = { visitId, share: crypto.randomUUID() }
    await expect(endShare(alderman, unknown)).rejects.toThrow(NotFound)
  })

  test('ask for a fresh proof, and are for nobody of the committee or elsewhere', async () => {
    const visitId = await makeFinal(world, cast)
    const stale = await as(world, cast.alderman, { proof: 'none' })
    await expect(shareReport(stale, { visitId, ...council })).rejects.toThrow(StepUpNeeded)
    await expect(endShare(stale, { visitId, share: crypto.randomUUID() })).rejects.toThrow(StepUpNeeded)
    const refused = [cast.ciso, cast.controller, cast.councillor, cast.clerk]
    await isForNobodyElse(context => shareReport(context, { visitId, ...council }), refused)
    const { id } = mustBeDone(await shareReport(await as(world, cast.alderman), { visitId, ...council }))
    await isForNobodyElse(context => endShare(context, { visitId, share: id }), refused)
  })

  test('a draft cannot be shared', async () => {
    const visitId = await makeSent(world, cast)
    await expect(shareReport(await as(world, cast.alderman), { visitId, ...council })).rejects.toThrow(
      NotFound,
    )
  })

  test('the same audience asked twice at once gets it once', async () => {
    const visitId = await makeFinal(world, cast)
    const alderman = await as(world, cast.alderman)
    const outcomes = await Promise.all([1, 2].map(() => shareReport(alderman, { visitId, ...council })))
    expect(outcomes.map(codes).sort()).toEqual([[], ['alreadyShared']])
  })
})
