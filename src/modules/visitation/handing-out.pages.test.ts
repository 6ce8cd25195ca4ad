// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { answersForm, makeSelfImageOut, type SelfImageCast } from './testing/self-image.ts'

let world: World
let visitor: Visitor
let cast: SelfImageCast
let helper: TestPerson
let at: (path: (o: string, v: string) => string) => string
let task: string

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await makeSelfImageOut(world)
  helper = await world.addPerson(cast.heidebrink, 'contributor')
  at = path => path(cast.heidebrink, cast.visitId)
})
afterAll(() => world.close())

/** Where the browser goes, without what the page there says once. */
const placeIn = (response: Response) => (response.headers.get('location') ?? '').split('?')[0] ?? ''

describe('handing out, through the pages', () => {
  test('the coordinator chooses topics and a colleague, and finds it in the list', async () => {
    const overview = await visitor.visit(at(paths.selfImage), { as: cast.coordinator })
    expect(overview.html).toContain(`href="${at(paths.handOut)}"`)
    const page = await visitor.visit(at(paths.handOut), { as: cast.coordinator })
    expect(page.html).toContain(helper.name)
    expect(page.html).toContain('value="t11"')
    expect(page.html).not.toContain('value="t10"')
    const empty = await visitor.post(at(paths.handOut), { to: helper.id }, { as: cast.coordinator })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Kies ten minste één onderwerp')
    const sent = await visitor.post(
      at(paths.handOut),
      { to: helper.id, topics: ['t01', 't11'], dueOn: '01-12-2026', message: 'Weet jij dit?' },
      { as: cast.coordinator },
    )
    expect([sent.status, placeIn(sent)]).toEqual([303, at(paths.handedOutList)])
    const list = await visitor.visit(at(paths.handedOutList), { as: cast.coordinator })
    expect(list.html).toContain('en nog 1 onderwerp')
    task = /uitgezet\/([0-9a-f-]{36})/.exec(list.html)?.[1] ?? ''
    const after = await visitor.visit(at(paths.selfImage), { as: cast.coordinator })
    expect(after.html).toContain(`uitgezet bij ${helper.name}`)
  })

  test('of one topic single questions can be chosen', async () => {
    const page = await visitor.visit(`${at(paths.handOut)}?onderwerp=t01`, { as: cast.coordinator })
    expect(page.html).toContain('value="t01b"')
    expect(page.html).not.toContain('value="t11a"')
  })

  test('the helper sees these questions, and nothing else of the self-image', async () => {
    await visitor.visit(at(paths.selfImage), { as: helper, status: 404 })
    await visitor.visit(at(paths.selfImageRead), { as: helper, status: 404 })
    const start = await visitor.visit(at(paths.participation), { as: helper })
    expect(start.html).toContain(`href="${at(paths.handedOutList)}"`)
    const page = await visitor.visit(paths.handedOut(cast.heidebrink, cast.visitId, task), { as: helper })
    expect(page.html).toContain('name="t01a"')
    expect(page.html).toContain('Weet jij dit?')
    expect(page.html).not.toContain('Eerdere versies')
    const path = paths.handedOutAnswer(cast.heidebrink, cast.visitId, task, 't01')
    const saved = await visitor.post(path, answersForm({ t01a: 'mayor' }) as Record<string, string>, {
      as: helper,
    })
    expect(saved.status).toBe(303)
    expect((await visitor.visit(placeIn(saved), { as: helper })).html).toMatch(/value="mayor"[^>]*checked/)
  })

  test('a step without the words it needs is shown again; one with them takes the helper back to the list', async () => {
    const path = paths.handedOutMove(cast.heidebrink, cast.visitId, task)
    const empty = await visitor.post(path, { move: 'returned', body: '' }, { as: helper })
    expect(empty.status).toBe(422)
    const given = await visitor.post(path, { move: 'returned', body: 'Dit doet P&O.' }, { as: helper })
    expect([given.status, placeIn(given)]).toEqual([303, at(paths.handedOutList)])
    const thread = await visitor.visit(paths.handedOut(cast.heidebrink, cast.visitId, task), {
      as: cast.ciso,
    })
    expect(thread.html).toContain('gaf dit terug')
    expect(thread.html).toContain('P&amp;O')
    const topic = await visitor.visit(paths.topic(cast.heidebrink, cast.visitId, 't11'), { as: cast.ciso })
    expect(topic.html).toContain('teruggegeven')
  })

  test('somebody new is asked in from a page of its own', async () => {
    const page = await visitor.visit(at(paths.handOutToNew), { as: cast.coordinator })
    expect(page.html).toContain('name="email"')
    await visitor.visit(at(paths.handOutToNew), { as: cast.ciso, status: 403 })
  })
})
