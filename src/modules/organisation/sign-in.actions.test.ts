// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { NotAllowed, NotFound, StepUpNeeded } from '../../kernel/errors.ts'
import { findBlock } from '../../platform/auth/store/block.ts'
import { organisationScope } from '../../platform/db/scope.ts'
import { changeAccount, changeSignIn } from './actions/change-sign-in.ts'
import type { SignInAct } from './domain/sign-in-act.ts'
import { paths } from './paths.ts'
import { actionsIn, codesOf, deskFor, epochOf, mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let admin: TestPerson
let platform: TestPerson
let colleague: TestPerson
let elsewhere: TestPerson
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  platform = await world.addPerson(await world.addOrganisation('platform'), 'administrator')
})
afterAll(() => world.close())
beforeEach(async () => {
  const town = await world.addOrganisation('municipality', 'Heidebrink')
  admin = await world.addPerson(town, 'administrator')
  colleague = await world.addPerson(town, 'ciso')
  elsewhere = await world.addPerson(await world.addOrganisation('municipality'), 'administrator')
})

const change = async (act: SignInAct, who = colleague, by = admin) =>
  changeSignIn(await as(world, by), deskFor(world, by), { personId: who.id, act })
const changeAtPlatform = async (act: SignInAct, who = colleague) =>
  changeAccount(await as(world, platform), deskFor(world, platform), { personId: who.id, act })
const isBlocked = async (who = colleague) => Boolean(await findBlock(world.db.identity, who.id))
const notices = async (who = colleague) =>
  (
    await world.db.read(organisationScope(who.organisation, 'test'), tx =>
      tx.sql.selectFrom('outbox').select('kind').where('person_id', '=', who.id).execute(),
    )
  ).map(row => row.kind)

describe('the administrator of an organisation', () => {
  test('blocks: the sessions end at once, it is in the chain, and the person is told', async () => {
    const before = (await epochOf(world, colleague)) ?? 0
    mustBeDone(await change('block'))
    expect(await isBlocked()).toBe(true)
    expect(await epochOf(world, colleague)).toBeGreaterThan(before)
    expect((await actionsIn(world, admin.organisation)).slice(-2)).toEqual([
      'account.blocked',
      'signIn.block',
    ])
    expect(await notices()).toEqual(['signInChanged'])
    expect(codesOf(await change('block'))).toEqual(['signInBlocked'])
    expect(codesOf(await change('reset'))).toEqual(['signInResetBlocked'])
  })

  test('unblocks, and the old sessions do not come back', async () => {
    mustBeDone(await change('block'))
    const blocked = (await epochOf(world, colleague)) ?? 0
    mustBeDone(await change('unblock'))
    expect(await isBlocked()).toBe(false)
    expect(await epochOf(world, colleague)).toBeGreaterThan(blocked)
    expect(codesOf(await change('unblock'))).toEqual(['signInNotBlocked'])
  })

  test('lets somebody begin again: everything is forgotten, and an invitation goes to the work address', async () => {
    mustBeDone(await change('reset'))
    const actions = await actionsIn(world, admin.organisation)
    expect(actions.slice(-3)).toEqual(['sign-in.reset', 'signIn.reset', 'enrolment.created'])
    expect(await mailRequests()).toEqual([{ kind: 'enrolment' }])
  })

  test('does none of it to oneself, nor without role, proof or colleague', async () => {
    expect(codesOf(await change('block', admin))).toEqual(['signInSelf'])
    await expect(change('block', admin, colleague)).rejects.toThrow(NotAllowed)
    await expect(change('block', elsewhere)).rejects.toThrow(NotFound)
    const stale = await as(world, admin, { proof: 'none' })
    const input = { personId: colleague.id, act: 'block' } as const
    await expect(changeSignIn(stale, deskFor(world, admin), input)).rejects.toThrow(StepUpNeeded)
    expect(await isBlocked()).toBe(false)
  })

  test('does none of it to who works for another organisation too; reading an old municipality is not working', async () => {
    await world.addRole(colleague, elsewhere.organisation, 'ciso')
    for (const act of ['block', 'unblock', 'reset'] as const)
      expect(codesOf(await change(act))).toEqual(['signInShared'])
    expect(await isBlocked()).toBe(false)
    await world.db.write(world.scope(elsewhere), async tx => {
      await tx.sql
        .updateTable('role_assignment')
        .set({ is_read_only: true })
        .where('person_id', '=', colleague.id)
        .execute()
      tx.record({ action: 'test.reading', object: { kind: 'person', id: colleague.id } })
    })
    mustBeDone(await change('block'))
  })

  test('does not undo what the platform blocked', async () => {
    mustBeDone(await changeAtPlatform('block'))
    expect(codesOf(await change('unblock'))).toEqual(['signInBlockedElsewhere'])
    mustBeDone(await changeAtPlatform('unblock'))
    expect(await isBlocked()).toBe(false)
  })
})

describe('the administrator of the platform', () => {
  test('blocks a shared account, in both chains, and the person is told', async () => {
    await world.addRole(colleague, elsewhere.organisation, 'ciso')
    mustBeDone(await changeAtPlatform('block'))
    expect(await isBlocked()).toBe(true)
    for (const chain of [platform.organisation, colleague.organisation])
      expect(await actionsIn(world, chain)).toContain('signIn.block')
    expect(await notices()).toEqual(['signInChanged'])
  })

  test('is the only one, and knows no account that is not there', async () => {
    const input = { personId: colleague.id, act: 'block' } as const
    await expect(changeAccount(await as(world, admin), deskFor(world, admin), input)).rejects.toThrow(
      NotFound,
    )
    const nobody = { personId: crypto.randomUUID(), act: 'block' } as const
    await expect(changeAccount(await as(world, platform), deskFor(world, platform), nobody)).rejects.toThrow(
      NotFound,
    )
  })
})

test('the page says what follows, and of a shared account only that there is another organisation', async () => {
  const at = paths.signIn(admin.organisation, colleague.id)
  const { html } = await visitor.visit(at, { as: admin })
  expect(html).toContain('Alle sessies eindigen nu, op elk apparaat.')
  expect(html).toContain('Het inloggen is niet geblokkeerd.')
  expect((await visitor.post(at, { act: 'block' }, { as: admin })).status).toBe(303)
  expect((await visitor.visit(at, { as: admin })).html).toContain('geblokkeerd')
  const name = 'Lindervaart'
  await world.addRole(colleague, await world.addOrganisation('municipality', name), 'ciso')
  const { html: shared } = await visitor.visit(at, { as: admin })
  expect(shared).toContain('werkt ook voor een andere organisatie')
  expect(shared).not.toContain(name)
  expect((await visitor.post(at, { act: 'unblock' }, { as: admin })).status).toBe(422)
})

test('the platform finds an account by its whole address, and sees where somebody works and no more', async () => {
  const { organisation } = platform
  const email = await emailOf(colleague)
  const { html } = await visitor.visit(`${paths.accounts(organisation)}?adres=${email}`, { as: platform })
  expect(html).toContain(paths.account(organisation, colleague.id))
  const none = await visitor.visit(`${paths.accounts(organisation)}?adres=${email.slice(1)}`, {
    as: platform,
  })
  expect(none.html).toContain('Geen account gevonden')
  const { html: account } = await visitor.visit(paths.account(organisation, colleague.id), { as: platform })
  expect(account).toContain('Heidebrink (CISO)')
})

const emailOf = async (person: TestPerson) =>
  (
    await world.db.read(world.scope(person), tx =>
      tx.sql.selectFrom('person').select('email').where('id', '=', person.id).executeTakeFirstOrThrow(),
    )
  ).email

const mailRequests = () =>
  world.db.identity
    .selectFrom('identity.mail_request')
    .select('kind')
    .where('person_id', '=', colleague.id)
    .execute()
