// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { renewCode } from './actions/invitation/renew-code.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { addCast, type Cast, makeInvited, makeRound, mustBeDone, visitOf } from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
let visitId: VisitId
let code: string

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())

beforeEach(async () => {
  cast = await addCast(world)
  const invited = await makeInvited(world, cast, await makeRound(world, cast.secretary))
  visitId = invited.visitId
  code = invited.code
  // Each test tries codes from one address, and has the attempts of a fresh one.
  await world.db.identity.deleteFrom('identity.login_attempt').execute()
})

let count = 0
const somebody = () => {
  count += 1
  return { name: 'M. de Vries', email: `m.devries${count}@heidebrink.example` }
}

describe('getting in with the code', () => {
  test('a new secretary comes in, becomes administrator, and the secretariat is asked to confirm', async () => {
    const door = (await visitor.visit(paths.redeem())).html
    expect(door.match(/href="tel:0701234567"/g)).toHaveLength(1)
    const typed = { ...somebody(), code: ` ${code.toLowerCase().replaceAll('-', ' ')} ` }
    const response = await visitor.post(paths.redeem(), typed)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toMatch(/^\/eerste-keer\?code=/)
    const rows = await world.db.read(world.scope(cast.townSecretary), tx =>
      tx.sql
        .selectFrom('role_assignment as r')
        .innerJoin('person as p', 'p.id', 'r.person_id')
        .select(['r.role', 'r.ground'])
        .where('p.email', '=', typed.email)
        .orderBy('r.role')
        .execute(),
    )
    expect(rows).toEqual([
      { role: 'administrator', ground: 'unconfirmed' },
      { role: 'municipalSecretary', ground: 'invitation' },
    ])
    const page = await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.secretary })
    expect(page.html).toContain(typed.email)
    const confirmed = await visitor.post(
      paths.administrator(cast.committee, visitId),
      { answer: 'yes' },
      { as: cast.secretary },
    )
    expect(confirmed.status).toBe(303)
    const later = await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.secretary })
    expect(later.html).not.toContain('Is dit de eerste beheerder?')
  })

  test('somebody whom the secretariat does not know has no role any more, from that moment on', async () => {
    const typed = { ...somebody(), code }
    await visitor.post(paths.redeem(), typed)
    const answered = await visitor.post(
      paths.administrator(cast.committee, visitId),
      { answer: 'no' },
      { as: cast.secretary },
    )
    expect(answered.status).toBe(303)
    const person = await world.db.read(world.scope(cast.townSecretary), tx =>
      tx.sql.selectFrom('person').select('id').where('email', '=', typed.email).executeTakeFirstOrThrow(),
    )
    const impostor = { ...cast.townSecretary, id: person.id as typeof cast.townSecretary.id }
    await visitor.visit(paths.participation(cast.heidebrink, visitId), { as: impostor, status: 404 })
    const roles = await world.db.read(world.scope(cast.townSecretary), tx =>
      tx.sql
        .selectFrom('role_assignment')
        .select(['role', 'ends_on'])
        .where('ground', '=', 'notConfirmed')
        .orderBy('role')
        .execute(),
    )
    expect(roles).toEqual([
      { role: 'administrator', ends_on: '2026-11-23' },
      { role: 'municipalSecretary', ends_on: '2026-11-23' },
    ])
  })

  test('a wrong, a used and an old code get the same sentence', async () => {
    const say = async (typed: string) => {
      const response = await visitor.post(paths.redeem(), { ...somebody(), code: typed })
      expect(response.status).toBe(422)
      return /id="f-code-fout"[^>]*><span>([^<]+)/.exec(await response.text())?.[1]
    }
    const wrong = await say('0000-0000-0000-0000')
    expect(wrong).toContain('Deze code werkt niet')
    expect(await say('onzin')).toBe(wrong)
    await visitor.post(paths.redeem(), { ...somebody(), code })
    expect(await say(code)).toBe(wrong)
    const { version } = await visitOf(world, cast, visitId)
    const renewed = mustBeDone(await renewCode(await as(world, cast.secretary), { visitId, version }))
    world.setNow('2027-02-24T09:00:00Z')
    expect(await say(renewed.code)).toBe(wrong)
    world.setNow('2026-11-24T09:00:00Z')
    expect((await visitor.post(paths.redeem(), { ...somebody(), code: renewed.code })).status).toBe(303)
  })

  test('a second click, or coming back within a quarter of an hour, still leads to the same person', async () => {
    const typed = { ...somebody(), code }
    await visitor.post(paths.redeem(), typed)
    const again = await visitor.post(paths.redeem(), typed)
    expect(again.headers.get('location')).toMatch(/^\/eerste-keer\?code=/)
    const people = await world.db.read(world.scope(cast.townSecretary), tx =>
      tx.sql.selectFrom('person').select('id').where('email', '=', typed.email).execute(),
    )
    expect(people).toHaveLength(1)
    world.setNow('2026-11-24T09:16:00Z')
    expect((await visitor.post(paths.redeem(), typed)).status).toBe(422)
    world.setNow('2026-11-24T09:00:00Z')
  })

  test('a renewed code stops the one before it', async () => {
    const { version } = await visitOf(world, cast, visitId)
    mustBeDone(await renewCode(await as(world, cast.secretary), { visitId, version }))
    expect((await visitor.post(paths.redeem(), { ...somebody(), code })).status).toBe(422)
  })

  test('two at the same moment: one comes in', async () => {
    const answers = await Promise.all([
      visitor.post(paths.redeem(), { ...somebody(), code }),
      visitor.post(paths.redeem(), { ...somebody(), code }),
    ])
    expect(answers.map(answer => answer.status).sort()).toEqual([303, 422])
  })

  test('who keeps guessing is stopped', async () => {
    for (let n = 0; n < 20; n += 1)
      await visitor.post(paths.redeem(), { ...somebody(), code: '0000-0000-0000-0000' })
    const response = await visitor.post(paths.redeem(), { ...somebody(), code })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Er is te vaak een code geprobeerd')
  })

  test('a secretary who is signed in only gives the code, and goes straight on', async () => {
    const page = await visitor.visit(paths.redeem(), { as: cast.townSecretary })
    expect(page.html).not.toContain('name="email"')
    const response = await visitor.post(paths.redeem(), { code }, { as: cast.townSecretary })
    expect(response.headers.get('location')).toBe(paths.participation(cast.heidebrink, visitId))
  })

  test('the address of somebody else does not give the account away', async () => {
    const { email } = somebody()
    await visitor.post(paths.redeem(), { name: 'M. de Vries', email, code })
    const other = await addCast(world)
    const invited = await makeInvited(world, other, await makeRound(world, other.secretary))
    const response = await visitor.post(paths.redeem(), { name: 'X', email, code: invited.code })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Dit adres heeft al een account')
  })

  test('the same secretary who lost the first link comes back with a new code', async () => {
    const who = somebody()
    await visitor.post(paths.redeem(), { ...who, code })
    const { version } = await visitOf(world, cast, visitId)
    const renewed = mustBeDone(await renewCode(await as(world, cast.secretary), { visitId, version }))
    const again = await visitor.post(paths.redeem(), { ...who, code: renewed.code })
    expect(again.headers.get('location')).toMatch(/^\/eerste-keer\?code=/)
  })
})
