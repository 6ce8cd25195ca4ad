// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDateOf } from '../../kernel/dates.ts'
import { NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { applyColleagueList } from './actions/colleagues/apply-list.ts'
import { offerColleagueList } from './actions/colleagues/offer-list.ts'
import type { ColleagueDoor } from './actions/invitation/door-keeper.ts'
import { paths } from './paths.ts'
import { listColleagues } from './store/colleague.ts'
import { getColleagueList } from './store/colleague-list.ts'
import { actionsAt, addCast, type Cast, makeAccepted, makeRound, mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
let visitId: string
let stranger: TestPerson
let letIn: string[]
let cisoEmail: string

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  stranger = await world.addPerson(await world.addOrganisation('municipality'), 'municipalSecretary')
})
afterAll(() => world.close())
beforeEach(async () => {
  cast = await addCast(world)
  visitId = await makeAccepted(world, cast, await makeRound(world, cast.secretary))
  letIn = []
  cisoEmail = (await colleagues()).find(one => one.id === cast.ciso.id)?.email ?? ''
})

const door: ColleagueDoor = {
  accountOf: async () => undefined,
  letIn: async (_, email) => void letIn.push(email),
  endSessions: async () => {},
}
const text = () =>
  [
    'naam;e-mail;rol',
    'L. Peters;l.peters@heidebrink.example;controller',
    `Wie ook;${cisoEmail};CIO`,
    'Fout;geen adres;controller',
    'L. Peters;l.peters@heidebrink.example;proceseigenaar',
  ].join('\n')
const offer = async (who: TestPerson = cast.townSecretary, bytes = Buffer.from(text())) =>
  offerColleagueList(await as(world, who), { visitId, name: 'lijst.csv', bytes })
const apply = async (listId: string, who: TestPerson = cast.townSecretary) =>
  applyColleagueList(await as(world, who), { visitId, listId }, door)
const colleagues = () =>
  world.db.read(world.scope(cast.townSecretary), tx => listColleagues(tx, localDateOf(world.now())))

describe('a list of colleagues', () => {
  test('does nothing until it is confirmed, and then what can be done, with a result per line', async () => {
    const before = (await colleagues()).length
    const listId = mustBeDone(await offer())
    expect((await colleagues()).length).toBe(before)
    expect(letIn).toEqual([])
    mustBeDone(await apply(listId))
    expect((await colleagues()).length).toBe(before + 1)
    expect((await colleagues()).find(one => one.name === 'L. Peters')?.roles.toSorted()).toEqual([
      'controller',
      'processOwner',
    ])
    expect((await colleagues()).find(one => one.id === cast.ciso.id)?.roles).toContain('cio')
    expect(letIn.toSorted()).toEqual([cisoEmail, 'l.peters@heidebrink.example'].toSorted())
    const list = await world.db.read(world.scope(cast.townSecretary), tx =>
      getColleagueList(tx, visitId, listId),
    )
    expect(list.results?.map(one => one.outcome)).toEqual(['isNew', 'isKnown', 'emailWrong', 'isKnown'])
    expect(await actionsAt(world, cast.townSecretary)).toEqual(
      expect.arrayContaining(['colleagueList.offered', 'colleagueList.applied', 'person.invited']),
    )
    expect(await apply(listId)).toEqual({ problems: [{ field: '', code: 'listIsDone' }] })
  })

  test('is looked at again when it is confirmed: who got the role meanwhile is left alone', async () => {
    const only = Buffer.from(`X;${cisoEmail};CIO`)
    const [first, second] = [
      mustBeDone(await offer(undefined, only)),
      mustBeDone(await offer(undefined, only)),
    ]
    mustBeDone(await apply(first))
    expect(await apply(second)).toEqual({ problems: [{ field: '', code: 'listDoesNothing' }] })
  })

  test('is for who may invite, with a fresh proof, and for no other municipality', async () => {
    await expect(offer(cast.ciso)).rejects.toThrow(NotAllowed)
    await expect(offer(stranger)).rejects.toThrow(NotFound)
    const stale = await as(world, cast.townSecretary, { proof: 'none' })
    const input = { visitId, name: 'x', bytes: Buffer.from(text()) }
    await expect(offerColleagueList(stale, input)).rejects.toThrow(StepUpNeeded)
    const listId = mustBeDone(await offer())
    await expect(apply(listId, cast.ciso)).rejects.toThrow(NotAllowed)
    await expect(apply(listId, stranger)).rejects.toThrow(NotFound)
    await expect(apply(crypto.randomUUID())).rejects.toThrow(NotFound)
  })

  test.each([
    ['nothing', Buffer.from(' \n'), 'listEmpty'],
    ['no text', Buffer.from([0, 1, 2, 3]), 'listNotText'],
    ['an open quote', Buffer.from('a;"b'), 'listQuote'],
    ['far too much', Buffer.alloc(200_001, 'a'), 'listTooLong'],
  ])('that holds %s is refused with its reason', async (_, bytes, code) => {
    expect(await offer(undefined, bytes)).toEqual({ problems: [{ field: 'file', code }] })
  })

  test('of a month ago is gone once another is offered', async () => {
    const old = mustBeDone(await offer())
    const start = world.now()
    world.setNow(new Date(start.getTime() + 31 * 86_400_000).toISOString())
    mustBeDone(await offer())
    await expect(
      world.db.read(world.scope(cast.townSecretary), tx => getColleagueList(tx, visitId, old)),
    ).rejects.toThrow(NotFound)
    world.setNow(start.toISOString())
  })
})

describe('the pages', () => {
  test('pasted lines lead to what would happen, line by line, and a button says how many', async () => {
    const path = paths.colleagueList(cast.heidebrink, visitId)
    const who = { as: cast.townSecretary }
    await visitor.visit(path, who)
    const response = await visitor.post(path, { text: text() }, who)
    expect(response.status).toBe(303)
    const dryRun = new URL(response.headers.get('location') ?? '', 'http://localhost:3000').pathname
    const { html } = await visitor.visit(dryRun, who)
    for (const words of ['krijgt een e-mail', 'krijgt deze rol erbij', 'dit is geen e-mailadres'])
      expect(html).toContain(words)
    expect(html).toContain('Nodig deze 3 collega’s uit')
    expect((await visitor.post(dryRun, {}, who)).status).toBe(303)
    const { html: after } = await visitor.visit(dryRun, who)
    expect(after).toContain('Wat er gebeurde')
    expect(after).not.toContain('Nodig deze')
    await visitor.visit(dryRun, { as: cast.ciso, status: 403 })
  })

  test('without a file or lines the page says what to do', async () => {
    const path = paths.colleagueList(cast.heidebrink, visitId)
    const response = await visitor.post(path, { text: '' }, { as: cast.townSecretary })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Kies een bestand, of plak de regels.')
  })
})
