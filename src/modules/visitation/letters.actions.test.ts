// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { Conflict, NotAllowed, NotFound } from '../../kernel/errors.ts'
import { listVersions } from '../../platform/history/history.ts'
import { renewCode } from './actions/invitation/renew-code.ts'
import { makeLetter } from './actions/letters/make-letter.ts'
import { restoreLetter, useStandardLetter, wordLetter } from './actions/letters/word-letter.ts'
import { letterSubject, standardText } from './domain/letter.ts'
import type { RoundId, VisitId } from './domain/visit.ts'
import { findWording, listLetters } from './store/letter.ts'
import { listLog } from './store/visit-log.ts'
import { actionsAt, addCast, type Cast, makeInvited, makeRound, mustBeDone, visitOf } from './testing.ts'

let world: World
let cast: Cast
let roundId: RoundId
let visitId: VisitId
let code: string
let elsewhere: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  elsewhere = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
  ;({ visitId, code } = await makeInvited(world, cast, roundId))
})
afterAll(() => world.close())

const lettersOf = () => world.db.read(world.scope(cast.secretary), tx => listLetters(tx, visitId))
const logOf = () => world.db.read(world.scope(cast.secretary), tx => listLog(tx, visitId, 1, 50))

test('inviting makes the letter and logs it; the code is in neither, nor anywhere else in the database', async () => {
  const [invitation] = await lettersOf()
  expect(invitation).toMatchObject({ kind: 'invitation', by: cast.secretary.name })
  expect((await logOf()).rows).toMatchObject([
    { kind: 'letter', withRole: 'executive', body: 'Uitnodiging', letterId: invitation?.id },
  ])
  const { version } = await visitOf(world, cast, visitId)
  const renewed = mustBeDone(await renewCode(await as(world, cast.secretary), { visitId, version }))
  const everything = JSON.stringify([await lettersOf(), await logOf()])
  expect(await lettersOf()).toHaveLength(2)
  for (const one of [code, renewed.code]) {
    expect(one).toMatch(/^[0-9A-Z-]{19}$/)
    expect(everything).not.toContain(one)
    expect(everything).not.toContain(one.replaceAll('-', ''))
  }
})

test('a reminder is made in the words of the round, stays as it was, and stands in the log', async () => {
  const make = async (who: TestPerson, version: number) =>
    makeLetter(await as(world, who), { visitId, kind: 'reminder', version })
  await expect(make(cast.chair, 0)).rejects.toThrow(NotAllowed)
  await expect(make(elsewhere, 0)).rejects.toThrow(NotFound)
  const { letter } = mustBeDone(await make(cast.secretary, 0))
  const text = { ...standardText('reminder'), body: 'Beste mensen van {gemeente}, denkt u aan {stap}?' }
  const input = { roundId, kind: 'reminder', holds: 0, text } as const
  mustBeDone(await wordLetter(await as(world, cast.secretary), input))
  await expect(make(cast.secretary, 0)).rejects.toThrow(Conflict)
  const second = mustBeDone(await make(cast.secretary, 1))
  const all = await lettersOf()
  expect(all.find(one => one.id === letter)?.document.paragraphs[0]).toContain(
    'Wij wachten nog op uw antwoord',
  )
  expect(all.find(one => one.id === second.letter)?.document.paragraphs).toEqual([
    'Beste mensen van Heidebrink, denkt u aan uw antwoord op onze uitnodiging?',
  ])
  expect((await logOf()).rows.filter(one => one.body === 'Herinnering')).toHaveLength(2)
  expect(await actionsAt(world, cast.secretary)).toContain('letter.made')
})

test('a letter that does not fit how the visit stands is refused', async () => {
  const context = await as(world, cast.secretary)
  for (const kind of ['dateConfirmed', 'draftSent', 'finalSent'] as const)
    expect(await makeLetter(context, { visitId, kind, version: 0 })).toEqual({
      problems: [{ field: '', code: 'letterNotNow' }],
    })
})

test('a text with an unknown field is refused; each saved one is kept, can be put back, or make way for the standard', async () => {
  const own = { ...standardText('finalSent'), body: 'Het eindverslag is er, {gemeente}.' }
  const word = async (who: TestPerson, holds: number, body = own.body) =>
    wordLetter(await as(world, who), { roundId, kind: 'finalSent', holds, text: { ...own, body } })
  await expect(word(cast.chair, 0)).rejects.toThrow(NotAllowed)
  await expect(word(elsewhere, 0)).rejects.toThrow(NotFound)
  expect(await word(cast.secretary, 0, 'Beste {burgemeester}')).toEqual({
    problems: [{ field: 'body', code: 'unknownMergeField', params: { name: '{burgemeester}' } }],
  })
  mustBeDone(await word(cast.secretary, 0))
  await expect(word(cast.secretary, 0)).rejects.toThrow(Conflict)
  await expect(word(cast.secretary, 7)).rejects.toThrow(Conflict)
  const secretary = await as(world, cast.secretary)
  const which = { roundId, kind: 'finalSent' } as const
  mustBeDone(await useStandardLetter(secretary, { ...which, holds: 1 }))
  const holding = () =>
    world.db.read(world.scope(cast.secretary), tx => findWording(tx, roundId, 'finalSent'))
  expect(await holding()).toEqual({ ...standardText('finalSent'), version: 2 })
  await expect(restoreLetter(secretary, { ...which, holds: 1, version: 1 })).rejects.toThrow(Conflict)
  mustBeDone(await restoreLetter(secretary, { ...which, holds: 2, version: 1 }))
  expect(await holding()).toEqual({ ...own, version: 3 })
  const kept = await world.db.read(world.scope(cast.secretary), tx =>
    listVersions(tx, letterSubject(roundId, 'finalSent')),
  )
  expect(kept.map(one => one.version)).toEqual([3, 2, 1])
  expect(await actionsAt(world, cast.secretary)).toContain('letter.worded')
})
