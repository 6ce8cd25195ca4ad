// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { findHandover } from '../../platform/handover/store.ts'
import { handInSelfImage } from './actions/self-image/hand-in-self-image.ts'
import type { SelfImageDocument } from './domain/handover-documents.ts'
import { paths } from './paths.ts'
import { makeSeen, makeSelfImageOut, saveAs, setVisit } from './testing/self-image.ts'
import { mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())

describe('answers given apart', () => {
  test('nobody but who gave it reads one before both are done; then both do, and the coordinator still does not', async () => {
    const one = await makeSelfImageOut(world)
    const page = paths.topic(one.heidebrink, one.visitId, 't10')
    mustBeDone(await saveAs(world, one.ciso, one.visitId, 't10', { t10a: 'Zorg van de CISO' }))
    for (const person of [one.alderman, one.coordinator, one.townSecretary])
      expect((await visitor.visit(page, { as: person })).html).not.toContain('Zorg van de CISO')
    const read = paths.selfImageRead(one.heidebrink, one.visitId)
    expect((await visitor.visit(read, { as: one.alderman })).html).not.toContain('Zorg van de CISO')
    expect((await visitor.visit(page, { as: one.ciso })).html).toContain('Zorg van de CISO')
    mustBeDone(await saveAs(world, one.alderman, one.visitId, 't10', { t10a: 'Zorg van de wethouder' }))
    for (const [person, other] of [
      [one.alderman, 'Zorg van de CISO'],
      [one.ciso, 'Zorg van de wethouder'],
      [one.townSecretary, 'Zorg van de wethouder'],
    ] as const)
      expect((await visitor.visit(page, { as: person })).html).toContain(other)
    const coordinator = (await visitor.visit(page, { as: one.coordinator })).html
    expect(coordinator).not.toMatch(/Zorg van de (CISO|wethouder)/)
    expect(coordinator).toContain('klaar')
    expect(coordinator).not.toContain('<textarea')
    expect(coordinator.match(/elk (apart|een eigen antwoord)/g)).toHaveLength(1)
  })

  test('who is both portfolio holder and CISO answers once, and everybody reads why', async () => {
    const one = await makeSelfImageOut(world)
    const both = await world.addRole(one.alderman, one.heidebrink, 'ciso')
    await world.db.write(world.scope(one.townSecretary), async tx => {
      const of = tx.sql.updateTable('role_assignment').set({ is_read_only: true })
      await of.where('person_id', '=', one.ciso.id).execute()
      const delegate = tx.sql.updateTable('delegate').set({ person_id: both.id }).where('role', '=', 'ciso')
      await delegate.where('visit_id', '=', one.visitId).execute()
      tx.record({ action: 'test.role', object: { kind: 'visit', id: one.visitId } })
    })
    const page = paths.topic(one.heidebrink, one.visitId, 't10')
    expect((await visitor.visit(page, { as: both })).html).toContain(
      'U bent portefeuillehouder en CISO: u antwoordt één keer',
    )
    const apart = { t05: 't05a', t09: 't09a', t10: 't10a', t29: 't29b' } as const
    for (const [topic, question] of Object.entries(apart))
      mustBeDone(
        await saveAs(world, both, one.visitId, topic, {
          [question]: topic === 't09' ? 'yearly' : 'Ons ene antwoord',
          ...(topic === 't29' && { t29a: 'more' }),
        }),
      )
    const open = await world.db.read(world.scope(both), tx =>
      tx.sql
        .selectFrom('work_item')
        .select('key')
        .where('key', 'like', `visit:${one.visitId}:apart:%`)
        .where('done_at', 'is', null)
        .execute(),
    )
    expect(open).toEqual([])
    const reads = (await visitor.visit(page, { as: one.townSecretary })).html
    expect(reads).toContain('De portefeuillehouder is ook de CISO')
    expect(reads).toContain('Ons ene antwoord')
    expect(reads).not.toContain('niet beantwoord')
    await makeSeen(world, { ...one, alderman: both })
    mustBeDone(await handInSelfImage(await as(world, one.coordinator), { visitId: one.visitId }))
    const given = await world.db.read(world.scope(one.secretary), tx =>
      findHandover<SelfImageDocument>(tx, { kind: 'visitation.selfImage', subjectId: one.visitId }),
    )
    expect(given?.document.isOneForBoth).toBe(true)
    await setVisit(world, one, { on: '2026-12-01' })
    const dossier = paths.dossier(one.committee, one.visitId)
    const talk = (await visitor.visit(dossier, { as: one.secretary })).html
    expect(talk).toContain('In deze gemeente is de portefeuillehouder ook de CISO')
    const frozen = (await visitor.visit(paths.selfImage(one.heidebrink, one.visitId), { as: both })).html
    expect([frozen.includes('niet beantwoord'), frozen.includes('te doen')]).toEqual([true, false])
    expect(talk).not.toContain('<a href="#onderwerp-t10">')
  })
})
