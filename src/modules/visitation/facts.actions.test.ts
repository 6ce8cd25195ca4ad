// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { NotAllowed, NotFound } from '../../kernel/errors.ts'
import { enterFact, withdrawFact } from './actions/dossier/enter-fact.ts'
import { fromFact } from './domain/public-fact.ts'
import { paths } from './paths.ts'
import { listPublicFacts } from './store/public-fact.ts'
import { makeHandedIn, makeSelfImageOut, type SelfImageCast, setVisit } from './testing/self-image.ts'
import { actionsAt, mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: SelfImageCast

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await makeSelfImageOut(world)
  await setVisit(world, cast, { member: cast.member })
})
afterAll(() => world.close())

const enter = async (person: TestPerson, body: string, link = 'https://voorbeeld.nl/stuk') =>
  enterFact(await as(world, person), {
    visitId: cast.visitId,
    body,
    link,
    publishedOn: localDate('2026-03-02'),
  })
const stored = () =>
  world.db.read(world.scope(cast.secretary), async tx =>
    (await listPublicFacts(tx, cast.visitId)).map(one => one.body),
  )

test('the secretary enters a fact with its source, and takes it out again; both leave an event', async () => {
  const id = mustBeDone(await enter(cast.secretary, 'De raad besprak het jaarverslag.'))
  expect(await stored()).toEqual(['De raad besprak het jaarverslag.'])
  expect(await enter(cast.secretary, 'Zonder bron', 'http://voorbeeld.nl')).toMatchObject({
    problems: [{ field: 'bron', code: 'factNeedsSource' }],
  })
  const taken = { visitId: cast.visitId, fact: id }
  mustBeDone(await withdrawFact(await as(world, cast.secretary), taken))
  expect(await stored()).toEqual([])
  await expect(withdrawFact(await as(world, cast.secretary), taken)).rejects.toThrow(NotFound)
  const actions = await actionsAt(world, cast.secretary)
  expect(actions.filter(one => one.startsWith('publicFact.'))).toEqual([
    'publicFact.entered',
    'publicFact.withdrawn',
  ])
})

test('nobody else enters one, and another secretariat does not find the visit', async () => {
  await expect(enter(cast.member, 'Van het lid')).rejects.toThrow(NotAllowed)
  await expect(enter(cast.coordinator, 'Van de gemeente')).rejects.toThrow(NotAllowed)
  const elsewhere = await world.addOrganisation('committee', 'Andere commissie')
  const stranger = await world.addPerson(elsewhere, 'committeeSecretary')
  await expect(enter(stranger, 'Van elders')).rejects.toThrow(NotFound)
  const id = mustBeDone(await enter(cast.secretary, 'Blijft staan.'))
  const theirs = await makeSelfImageOut(world)
  const wrong = { visitId: theirs.visitId, fact: id }
  await expect(withdrawFact(await as(world, theirs.secretary), wrong)).rejects.toThrow(NotFound)
  expect(await stored()).toEqual(['Blijft staan.'])
})

test('a member reads it in the dossier with its source, and takes it along to the talk', async () => {
  const id = mustBeDone(await enter(cast.secretary, 'Het college begrootte € 40.000 <meer>.'))
  const at = (path: (o: string, v: string) => string) => path(cast.committee, cast.visitId)
  const early = await visitor.visit(at(paths.dossier), { as: cast.member })
  expect(early.html).toContain('€ 40.000 &lt;meer&gt;.')
  expect(early.html).toContain('href="https://voorbeeld.nl/stuk"')
  expect(early.html).toContain('2 maart 2026')
  await makeHandedIn(world, cast)
  const { html } = await visitor.visit(at(paths.dossier), { as: cast.member })
  expect(html).toContain(`aanleiding=${fromFact({ id })}`)
  expect(html).not.toContain('Feiten bijhouden')
  const page = await visitor.visit(`${at(paths.topics)}?aanleiding=${fromFact({ id })}`, { as: cast.member })
  expect(page.html).toContain('Openbaar bekend: Het college begrootte € 40.000 &lt;meer&gt;.</textarea>')
  await visitor.visit(at(paths.facts), { as: cast.member })
  await visitor.visit(at(paths.facts), { as: cast.coordinator, status: 404 })
})

test('the page of facts says what must be mended, with what was typed', async () => {
  const path = paths.facts(cast.committee, cast.visitId)
  const wrong = { feit: 'Uit de krant', bron: 'krant van dinsdag', datum: '1-3-2026' }
  const answer = await visitor.post(path, wrong, { as: cast.secretary })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('begint met https://')
  expect(html).toContain('Uit de krant')
  const right = { ...wrong, bron: 'https://krant.voorbeeld.nl/dinsdag' }
  expect((await visitor.post(path, right, { as: cast.secretary })).status).toBe(303)
  expect((await visitor.visit(path, { as: cast.secretary })).html).toContain('krant.voorbeeld.nl')
})
