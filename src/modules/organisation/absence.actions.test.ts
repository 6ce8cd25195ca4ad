// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { NotAllowed, NotFound } from '../../kernel/errors.ts'
import type { Role } from '../../kernel/roles.ts'
import { workItemTransfer } from '../../platform/work/transfer.ts'
import { putWorkItem } from '../../platform/work/work-item.ts'
import { endRole } from './actions/end-role.ts'
import { leaveOrganisation } from './actions/leave-organisation.ts'
import { recordAbsence } from './actions/record-absence.ts'
import { removeAbsence } from './actions/remove-absence.ts'
import type { AbsenceDraft } from './domain/absence.ts'
import { actionsIn, codesOf, deskFor, epochOf, giveAccount, mustBeDone, termsIn } from './testing.ts'

let world: World
let visitor: Visitor
let town: TestPerson['organisation']
let admin: TestPerson
let ciso: TestPerson
let controller: TestPerson
const today = localDate('2026-11-24')

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  town = await world.addOrganisation('municipality', 'Heidebrink')
  admin = await world.addPerson(town, 'administrator')
  ciso = await world.addPerson(town, 'ciso', 'coordinator')
  controller = await world.addPerson(town, 'controller')
  await giveAccount(world, ciso, 'ciso@heidebrink.example')
  for (const [key, forWhom, title] of [
    ['t1', { role: 'ciso' }, 'Vul het zelfbeeld in'],
    ['t2', { person: ciso.id }, 'Bel de commissie'],
    ['t3', { role: 'coordinator' }, 'Nodig de delegatie uit'],
  ] as const)
    await world.db.write(world.scope(admin), async tx => {
      const item = { key, module: 'test', grouping: 'do', place: 'Visitatie', url: '/bij' } as const
      await putWorkItem(tx, { ...item, for: forWhom, title }, world.now())
      tx.record({ action: 'test.task', object: { kind: 'task', id: key } })
    })
})
afterAll(() => world.close())

const draft = (change: Partial<AbsenceDraft> = {}): AbsenceDraft => ({
  personId: ciso.id,
  standInId: controller.id,
  roles: ['ciso'],
  takesNamed: true,
  fromOn: today,
  untilOn: localDate('2026-12-24'),
  ...change,
})
const todayPage = async (who: TestPerson) => (await visitor.visit(`/bij/${town}/vandaag`, { as: who })).html

describe('who is away', () => {
  test('hands the tasks of the chosen roles and those by name to the stand-in, who sees for whom', async () => {
    expect(await todayPage(controller)).not.toContain('Vul het zelfbeeld in')
    mustBeDone(await recordAbsence(await as(world, ciso), draft()))
    const html = await todayPage(controller)
    expect(html).toContain('Vul het zelfbeeld in')
    expect(html).toContain('Bel de commissie')
    expect(html).toContain(`in plaats van ${ciso.name}`)
    expect(html).not.toContain('Nodig de delegatie uit')
    expect(await actionsIn(world, town)).toContain('absence.recorded')
  })

  test('gives no rights: what the stand-in may not, he or she still may not', async () => {
    const { actor } = await as(world, controller)
    expect(actor.organisation.roles).toEqual(['controller'])
    await visitor.visit(`/bij/${town}/beheer/mensen`, { as: controller, status: 404 })
  })

  test('only on these days', async () => {
    world.setNow('2026-12-25T09:00:00Z')
    expect(await todayPage(controller)).not.toContain('Bel de commissie')
    world.setNow('2026-11-24T09:00:00Z')
    expect(await todayPage(controller)).toContain('Bel de commissie')
  })

  test('is seen over all organisations of the stand-in on one Vandaag', async () => {
    const other = await world.addOrganisation('municipality', 'Lindervaart')
    const shared = await world.addRole(controller, other, 'ciso')
    const { html } = await visitor.visit(`/bij/${other}/vandaag/overal`, { as: shared })
    expect(html).toContain('Bel de commissie')
    expect(html).toContain('in plaats van een afwezige collega')
  })

  test('may be recorded by the administrator, for nobody else by others, and not elsewhere', async () => {
    const byController = recordAbsence(await as(world, controller), draft())
    await expect(byController).rejects.toThrow(NotAllowed)
    const elsewhere = await world.addPerson(await world.addOrganisation('municipality'), 'administrator')
    await expect(recordAbsence(await as(world, elsewhere), draft())).rejects.toThrow(NotFound)
    const stranger = draft({ standInId: elsewhere.id })
    expect(codesOf(await recordAbsence(await as(world, admin), stranger))).toEqual(['standInUnknown'])
  })

  test('no longer hands on the tasks of a role that was taken away', async () => {
    const wish = { personId: ciso.id, role: 'ciso', end: 'now' } as const
    mustBeDone(await endRole(await as(world, admin), deskFor(world, admin), wish))
    const html = await todayPage(controller)
    expect(html).not.toContain('Vul het zelfbeeld in')
    expect(html).toContain('Bel de commissie')
    await world.addRole(ciso, town, 'privacyOfficer')
  })

  test('is back: the tasks are the own again', async () => {
    const id = await world.db.read(world.scope(ciso), async tx => {
      const row = await tx.sql.selectFrom('absence').select('id').executeTakeFirstOrThrow()
      return row.id
    })
    const wish = { personId: ciso.id, absenceId: id }
    await expect(removeAbsence(await as(world, controller), wish)).rejects.toThrow(NotAllowed)
    mustBeDone(await removeAbsence(await as(world, ciso), wish))
    expect(await todayPage(controller)).not.toContain('Bel de commissie')
    await expect(removeAbsence(await as(world, ciso), wish)).rejects.toThrow(NotFound)
  })
})

describe('who leaves', () => {
  const parts = () => ({ desk: deskFor(world, admin), transfers: [workItemTransfer] })
  const leave = async (personId: string, toPerson: string | null, roles: readonly Role[] = []) =>
    leaveOrganisation(await as(world, admin), parts(), { personId, toPerson, roles, end: { lastOn: today } })

  test('must name who takes over while something is open, and somebody of the organisation', async () => {
    expect(codesOf(await leave(ciso.id, null))).toEqual(['receiverNeeded'])
    expect(codesOf(await leave(ciso.id, ciso.id))).toEqual(['receiverUnknown'])
    const elsewhere = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
    expect(codesOf(await leave(ciso.id, elsewhere.id))).toEqual(['receiverUnknown'])
    await expect(leave(elsewhere.id, ciso.id)).rejects.toThrow(NotFound)
  })

  test('hands on everything open in one act; the roles end that day and the sessions at once', async () => {
    const before = await epochOf(world, ciso)
    expect(codesOf(await leave(ciso.id, controller.id, ['administrator']))).toEqual(['roleNotHeld'])
    mustBeDone(await leave(ciso.id, controller.id, ['coordinator']))
    const html = await todayPage(controller)
    expect(html).toContain('Bel de commissie')
    expect(html).toContain('Nodig de delegatie uit')
    expect(await termsIn(world, town, today, controller)).toEqual([
      'controller 2020-01-01..',
      'coordinator 2026-11-24..',
    ])
    expect(await termsIn(world, town, today, ciso)).toEqual([
      'coordinator 2020-01-01..2026-11-24',
      'privacyOfficer 2020-01-01..2026-11-24',
    ])
    expect(await epochOf(world, ciso)).toBe((before ?? 0) + 1)
    expect(await actionsIn(world, town)).toContain('person.left')
    world.setNow('2026-11-25T09:00:00Z')
    await visitor.visit(`/bij/${town}/vandaag`, { as: ciso, status: 404 })
    world.setNow('2026-11-24T09:00:00Z')
  })

  test('cannot be the last administrator', async () => {
    expect(codesOf(await leave(admin.id, null))).toEqual(['withoutAdministrator'])
  })

  test('stands in for nobody any more', async () => {
    mustBeDone(
      await recordAbsence(
        await as(world, admin),
        draft({ personId: controller.id, standInId: admin.id, roles: ['controller'] }),
      ),
    )
    mustBeDone(
      await recordAbsence(
        await as(world, admin),
        draft({
          personId: admin.id,
          standInId: controller.id,
          roles: ['administrator'],
          fromOn: localDate('2027-01-10'),
          untilOn: localDate('2027-01-20'),
        }),
      ),
    )
    mustBeDone(await leave(controller.id, admin.id))
    const standIns = await world.db.read(world.scope(admin), tx =>
      tx.sql.selectFrom('absence').select('stand_in_id').execute(),
    )
    expect(standIns.map(row => row.stand_in_id)).toEqual([null, null])
  })
})
