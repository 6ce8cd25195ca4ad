// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVisitor, testOrigin, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { addCast, type Cast, makeCandidate, makeDelegated, makeRound, visitOf } from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
let visitId: VisitId

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addCast(world)
  visitId = await makeCandidate(world, cast, await makeRound(world, cast.secretary))
})
afterAll(() => world.close())

describe('a visit', () => {
  test('the code stands once on the letter, in the browser that invited', async () => {
    const { html } = await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.secretary })
    expect(html).toContain(paths.invite(cast.committee, visitId))
    await visitor.visit(paths.invite(cast.committee, visitId), { as: cast.secretary })
    const { version } = await visitOf(world, cast, visitId)
    const invited = await visitor.post(
      paths.invite(cast.committee, visitId),
      { version: String(version) },
      { as: cast.secretary },
    )
    expect(invited.status).toBe(303)
    const cookie = invited.headers.getSetCookie().find(line => line.startsWith('dl-brief')) ?? ''
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/)
    const code = /=([0-9A-Z-]{19});/.exec(cookie)?.[1] ?? 'none'
    const letter = await visitor.app.request(`${testOrigin}${paths.letter(cast.committee, visitId)}`, {
      headers: { cookie: `test=${cast.secretary.id}; ${cookie.split(';')[0]}` },
    })
    const text = await letter.text()
    expect(text).toContain(code)
    expect(text).toContain('Geacht college')
    expect(text).toContain('bel 070\u00a0123\u00a045\u00a067 of mail secretariaat@commissie.example.')
    expect(text).toMatch(
      /class="screen-only">\s*<div class="notice notice--warn"><p[^>]*>Print of bewaar deze brief nu/,
    )
    expect(text).not.toMatch(/\{\w+\}/)
    const later = await visitor.visit(paths.letter(cast.committee, visitId), { as: cast.secretary })
    expect(later.html).not.toContain(code)
    expect(later.html).toContain('De code staat hier niet meer')
    expect(later.html).not.toContain('Print of bewaar')
  })

  test('who was invited is not asked again: the page leads to the letter, also after a second click', async () => {
    const at = paths.invite(cast.committee, visitId)
    const { version } = await visitOf(world, cast, visitId)
    const again = await visitor.visit(at, { as: cast.secretary })
    const clicked = await visitor.post(at, { version: String(version) }, { as: cast.secretary })
    expect(clicked.status).toBe(422)
    for (const html of [again.html, await clicked.text()]) {
      expect(html).toContain('is uitgenodigd')
      expect(html).toContain(`href="${paths.letter(cast.committee, visitId)}"`)
      expect(html).not.toContain(`action="${at}"`)
    }
  })

  test('a stale page is told so, and changes nothing', async () => {
    const response = await visitor.post(
      paths.letter(cast.committee, visitId),
      { version: '99' },
      { as: cast.secretary },
    )
    expect(response.status).toBe(409)
  })

  test('every page of planning opens, and a day in the weekend is refused', async () => {
    for (const path of [paths.schedule, paths.members, paths.visitState])
      await visitor.visit(path(cast.committee, visitId), { as: cast.secretary })
    const { version } = await visitOf(world, cast, visitId)
    const day = { at: '10.00 uur', place: 'Gemeentehuis', reason: '', version: String(version) }
    const weekend = await visitor.post(
      paths.schedule(cast.committee, visitId),
      { ...day, visitOn: '6-2-2027' },
      { as: cast.secretary },
    )
    expect(weekend.status).toBe(422)
    expect(await weekend.text()).toContain('Dit is een weekend of een feestdag')
    const fixed = await visitor.post(
      paths.schedule(cast.committee, visitId),
      { ...day, visitOn: '4-2-2027' },
      { as: cast.secretary },
    )
    expect(fixed.status).toBe(303)
    const { html } = await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.secretary })
    expect(html).toContain('donderdag 4 februari 2027')
    const seen = await visitor.visit(paths.participation(cast.heidebrink, visitId), {
      as: cast.townSecretary,
    })
    expect(seen.html).toContain('donderdag 4 februari 2027')
    expect(seen.html).toContain('Gemeentehuis')
  })

  test('a tie is recorded and taken back on the page of the members', async () => {
    const page = paths.members(cast.committee, visitId)
    const tied = await visitor.post(
      paths.tie(cast.committee, visitId),
      { person: cast.member.id, kind: 'lives', ground: 'Tot vorig jaar.' },
      { as: cast.secretary },
    )
    expect(tied.status).toBe(303)
    const { html } = await visitor.visit(page, { as: cast.secretary })
    expect(html).toContain('woont er: Tot vorig jaar.')
    expect(html).toContain('Heeft een band met Heidebrink')
    const ended = await visitor.post(
      paths.endTie(cast.committee, visitId),
      { person: cast.member.id },
      { as: cast.secretary },
    )
    expect(ended.status).toBe(303)
    expect((await visitor.visit(page, { as: cast.secretary })).html).not.toContain('Tot vorig jaar.')
  })

  test('a paused visit says so and why, and is taken up again', async () => {
    const page = paths.visitState(cast.committee, visitId)
    const post = async (to: string) =>
      visitor.post(
        page,
        {
          to,
          reason: 'De gemeente verhuist.',
          version: String((await visitOf(world, cast, visitId)).version),
        },
        { as: cast.secretary },
      )
    expect((await post('paused')).status).toBe(303)
    const { html } = await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.secretary })
    expect(html).toContain('Dit bezoek is gepauzeerd')
    expect(html).toContain('De gemeente verhuist.')
    expect((await visitor.visit(page, { as: cast.secretary })).html).toContain('Neem het bezoek weer op')
    expect((await post('invited')).status).toBe(303)
  })

  test('the chair reads, and may not keep', async () => {
    const { html } = await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.chair })
    expect(html).not.toContain('Deel de leden in')
    await visitor.visit(paths.members(cast.committee, visitId), { as: cast.chair, status: 403 })
    await visitor.visit(paths.letter(cast.committee, visitId), { as: cast.chair, status: 403 })
  })

  test('once the delegation is known, the committee sees who comes and that nothing is handed in yet', async () => {
    const other = await addCast(world)
    const round = await makeRound(world, other.secretary)
    const visit = await makeDelegated(world, other, round)
    const { html } = await visitor.visit(paths.visit(other.committee, visit), { as: other.secretary })
    expect(html).toContain('J. Bakker')
    expect(html).toContain('bestaat hier niet')
    expect(html).toContain('nog niet ingeleverd')
  })
})
