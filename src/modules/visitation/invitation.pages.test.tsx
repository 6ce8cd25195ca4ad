// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { changeRound, restoreRound } from './actions/round/change-round.ts'
import { noContact } from './domain/contact.ts'
import type { VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import {
  addCast,
  type Cast,
  makeInvited,
  makeRound,
  mustBeDone,
  participationOf,
  roundDraft,
  visitOf,
} from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
let visitId: VisitId

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())

beforeEach(async () => {
  cast = await addCast(world)
  const invited = await makeInvited(world, cast, await makeRound(world, cast.secretary))
  visitId = invited.visitId
})

describe('how the secretariat is reached', () => {
  test('is told with the invitation, and again when it changes', async () => {
    const at = paths.participation(cast.heidebrink, visitId)
    const before = await visitor.visit(at, { as: cast.townSecretary })
    expect(before.html).toContain('href="tel:0701234567"')
    const { roundId } = await visitOf(world, cast, visitId)
    const contact = { phone: '', email: 'nieuw@commissie.example' }
    const secretary = await as(world, cast.secretary)
    const changed = { roundId, version: 1, draft: { ...roundDraft, contact } }
    mustBeDone(await changeRound(secretary, changed))
    const after = await visitor.visit(at, { as: cast.townSecretary })
    expect(after.html).toContain('href="mailto:nieuw@commissie.example"')
    expect(after.html).not.toContain('tel:')
    const none = { roundId, version: 2, draft: { ...roundDraft, contact: noContact } }
    expect(await changeRound(secretary, none)).toEqual({
      problems: [{ field: 'phone', code: 'contactMissing' }],
    })
    mustBeDone(await restoreRound(secretary, { roundId, version: 1, holds: 2 }))
    expect((await visitor.visit(at, { as: cast.townSecretary })).html).toContain('href="tel:0701234567"')
  })
})

describe('from invitation to delegation', () => {
  test('the whole way in five people, page by page', async () => {
    const o = cast.heidebrink
    const today = await visitor.visit(`/bij/${o}/vandaag`, { as: cast.townSecretary })
    expect(today.html).toContain('Beantwoord de uitnodiging')
    const page = await visitor.visit(paths.participation(o, visitId), { as: cast.townSecretary })
    expect(page.html).toContain('Neem de uitnodiging aan')
    expect(page.html).toContain('href="mailto:secretariaat@commissie.example"')
    await visitor.visit(paths.accept(o, visitId), { as: cast.townSecretary })
    const { version } = await participationOf(world, cast, visitId)
    const accepted = await visitor.post(
      paths.accept(o, visitId),
      { coordinator: 'colleague', colleague: cast.ciso.id, version: String(version) },
      { as: cast.townSecretary },
    )
    expect(accepted.status).toBe(303)
    const waiting = await visitor.visit(`/bij/${o}/vandaag`, { as: cast.ciso })
    expect(waiting.html).toContain('Stel de afvaardiging voor de visitatie samen')

    const form = await visitor.visit(paths.delegation(o, visitId), { as: cast.ciso })
    expect(form.html).toContain(`value="${cast.alderman.id}" selected`)
    const choices = {
      'who-portfolioHolder': cast.alderman.id,
      'who-municipalSecretary': cast.townSecretary.id,
      'who-operationsHead': 'new',
      'name-operationsHead': 'J. Bakker',
      'email-operationsHead': `j.bakker.${o}@heidebrink.example`,
      'who-cio': 'absent',
      'who-ciso': cast.ciso.id,
    }
    const empty = await visitor.post(
      paths.delegation(o, visitId),
      { version: String(version + 1) },
      { as: cast.ciso },
    )
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Kies wie deze rol heeft')
    const named = await visitor.post(
      paths.delegation(o, visitId),
      { ...choices, version: String(version + 1) },
      { as: cast.ciso },
    )
    expect(named.status).toBe(303)
    const after = await visitor.visit(paths.participation(o, visitId), { as: cast.townSecretary })
    expect(after.html).toContain('J. Bakker')
    expect(after.html).toContain('bestaat hier niet')
    expect(await mailsFor(`j.bakker.${o}@heidebrink.example`)).toBe(1)
    const list = await visitor.visit(paths.participations(o), { as: cast.alderman })
    expect(list.html).toContain('ronde 2026-2027')
  })

  test('a form with half a coordinator comes back with what was typed', async () => {
    const { version } = await participationOf(world, cast, visitId)
    const response = await visitor.post(
      paths.accept(cast.heidebrink, visitId),
      { coordinator: 'new', name: 'T. de Boer', email: '', version: String(version) },
      { as: cast.townSecretary },
    )
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('value="T. de Boer"')
  })

  test('refusing works without a reason, and is shown to nobody else', async () => {
    await visitor.visit(paths.refuse(cast.heidebrink, visitId), { as: cast.townSecretary })
    const { version } = await participationOf(world, cast, visitId)
    const response = await visitor.post(
      paths.refuse(cast.heidebrink, visitId),
      { reason: '', version: String(version) },
      { as: cast.townSecretary },
    )
    expect(response.status).toBe(303)
    const seen = await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.secretary })
    expect(seen.html).toContain('Deze gemeente ziet af van een bezoek')
    const vng = await world.addPerson(await world.addOrganisation('vng'), 'programmeStaff')
    await visitor.visit(paths.visit(cast.committee, visitId), { as: vng, status: 404 })
  })

  test('a colleague is asked in from the page, and another municipality finds nothing', async () => {
    const o = cast.heidebrink
    const page = paths.colleague(o, visitId)
    await visitor.visit(page, { as: cast.townSecretary })
    const response = await visitor.post(
      page,
      { name: 'L. Peters', email: `l.peters.${o}@heidebrink.example`, role: 'controller' },
      { as: cast.townSecretary },
    )
    expect(response.status).toBe(303)
    expect((await visitor.visit(page, { as: cast.townSecretary })).html).toContain('L. Peters')
    const stranger = await world.addPerson(await world.addOrganisation('municipality'), 'municipalSecretary')
    for (const path of [paths.participation, paths.accept, paths.refuse, paths.delegation, paths.colleague]) {
      await visitor.visit(path(o, visitId), { as: stranger, status: 404 })
      await visitor.visit(path(stranger.organisation, visitId), { as: stranger, status: 404 })
    }
  })

  test('a councillor sees only what was shared', async () => {
    const councillor = await world.addPerson(cast.heidebrink, 'councillor')
    const { html } = await visitor.visit(paths.participations(cast.heidebrink), { as: councillor })
    expect(html).toContain('Er is nog geen bezoek')
    await visitor.visit(paths.participation(cast.heidebrink, visitId), { as: councillor, status: 404 })
  })
})

/** How many first sign-ins by mail wait for this address. */
async function mailsFor(email: string): Promise<number> {
  const rows = await world.db.identity
    .selectFrom('identity.account as a')
    .innerJoin('identity.mail_request as m', 'm.person_id', 'a.person_id')
    .select('m.kind')
    .where('a.email', '=', email)
    .execute()
  return rows.length
}
