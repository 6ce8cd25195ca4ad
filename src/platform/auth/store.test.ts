// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { newKeyLine, parseKeys } from '../crypto/keyfile.ts'
import { withClient } from '../db/prepare-database.ts'
import { storeCookie } from './cookies.ts'
import { deviceClass } from './device.ts'
import { openSignIn, type SignIn, signInOf } from './sign-in.ts'
import {
  findAccount,
  passwordOf,
  raiseEpoch,
  saveAccount,
  saveBlock,
  savePassword,
  saveTotp,
  useTotpStep,
} from './store/accounts.ts'
import { admit, forgive, type Limited } from './store/attempts.ts'
import { saveChallenge, takeChallenge, tryChallenge, useTokenOnce } from './store/challenges.ts'
import { cleanUp } from './store/clean-up.ts'
import { saveRecoveryCodes, useRecoveryCode } from './store/passkeys.ts'
import { endSession, insertSession, listSessions, renewSession } from './store/sessions.ts'
import { findTicket, saveTicket, takeTicket } from './store/tickets.ts'
import { hashToken, newToken } from './token.ts'

const keys = parseKeys(newKeyLine())
const start = '2026-11-24T09:00:00Z'

let world: World
let signIn: SignIn
let person: TestPerson

beforeAll(async () => {
  world = await makeWorld(start)
  signIn = openSignIn({
    db: world.db,
    keys,
    origin: 'https://leren.example',
    productName: 'Durven Leren',
    isDemo: true,
  })
})
afterAll(() => world.close())
beforeEach(async () => {
  world.setNow(start)
  person = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
  await saveAccount(world.db.identity, person.id, `${person.id}@voorbeeld.example`, world.now())
})

const at = (minutes: number) => new Date(new Date(start).getTime() + minutes * 60_000)

async function session(
  epoch = 1,
): Promise<{ token: string; find: () => ReturnType<SignIn['find']>; series: () => Promise<string> }> {
  const token = newToken()
  const device = deviceClass('Mozilla/5.0 (Windows NT 10.0) Chrome/140.0')
  const made = {
    tokenHash: hashToken(token),
    personId: person.id,
    epoch,
    method: 'passkey' as const,
    isProved: true,
    device,
    addressPrefix: '192.0.2.0/24',
  }
  await insertSession(world.db.identity, made, world.now())
  const find = () => signIn.find(storeCookie('session', token, true).split(';')[0], world.now())
  return {
    token,
    find,
    series: async () => {
      const found = await find()
      if (found === undefined || found === 'ended') throw new Error('no session')
      return found.id
    },
  }
}

const events = async (action: string) => {
  const rows = await world.db.read(world.scope(person), tx =>
    tx.sql.selectFrom('audit_event').select('body').execute(),
  )
  return rows.map(row => JSON.parse(row.body)).filter(body => body.action === action)
}

describe('the identity schema', () => {
  const tables = [
    'account',
    'passkey',
    'session',
    'recovery_code',
    'ticket',
    'challenge',
    'oidc_provider',
    'oidc_link',
    'login_attempt',
  ]

  test.each(tables)('%s cannot be read or written by the program’s own role', async table => {
    await withClient(world.database.appUrl, async client => {
      await expect(client.query(`SELECT 1 FROM identity.${table}`)).rejects.toThrow(/permission denied/)
      await expect(client.query(`DELETE FROM identity.${table}`)).rejects.toThrow(/permission denied/)
    })
  })

  test('is all that its own role reaches', async () => {
    await withClient(world.database.identityUrl, async client => {
      for (const table of ['person', 'role_assignment', 'audit_event', 'organisation'])
        await expect(client.query(`SELECT 1 FROM public.${table}`)).rejects.toThrow(/permission denied/)
      await expect(client.query('CREATE TABLE identity.x (y int)')).rejects.toThrow(/permission denied/)
      await expect(client.query('SET ROLE dl_owner')).rejects.toThrow(/permission denied/)
    })
  })

  test('holds no password, secret or token in the clear', async () => {
    const token = newToken()
    await savePassword(world.db.identity, keys, person.id, '$argon2id$canary', world.now())
    await saveTotp(world.db.identity, keys, person.id, 'JBSWY3DPEHPK3PXP', 1, world.now())
    await saveTicket(
      world.db.identity,
      { kind: 'reset', token, personId: person.id, returnPath: null, expiresAt: at(60) },
      world.now(),
    )
    await saveChallenge(
      world.db.identity,
      keys,
      'sso',
      token,
      { personId: null, data: { verifier: 'canary-verifier' } },
      world.now(),
    )
    const dump: string[] = []
    for (const table of ['account', 'ticket', 'challenge']) {
      const { rows } = await sql<{
        row: string
      }>`SELECT t::text AS row FROM ${sql.table(`identity.${table}`)} t`.execute(world.db.identity)
      dump.push(
        ...rows.map(({ row }) => row + Buffer.from(row.replace(/[^0-9a-f]/g, ''), 'hex').toString('latin1')),
      )
    }
    for (const secret of ['canary', 'JBSWY3DPEHPK3PXP', token]) expect(dump.join('\n')).not.toContain(secret)
    const account = await findAccount(world.db.identity, person.id)
    expect(account && passwordOf(keys, account)).toBe('$argon2id$canary')
  })

  test('goes with the person', async () => {
    await session()
    await withClient(world.database.ownerUrl, async client => {
      await client.query('DELETE FROM role_assignment WHERE person_id = $1', [person.id])
      await client.query('DELETE FROM person WHERE id = $1', [person.id])
      const { rows } = await client.query('SELECT 1 FROM identity.session WHERE person_id = $1', [person.id])
      expect(rows).toEqual([])
    })
  })
})

describe('a session', () => {
  test('is found by its cookie, and not by another', async () => {
    const { find } = await session()
    expect(await find()).toMatchObject({ personId: person.id, stepUpAt: world.now() })
    expect(await signIn.find(undefined, world.now())).toBeUndefined()
    expect(await signIn.find('__Host-dl=x', world.now())).toBeUndefined()
    expect(await signIn.find(`__Host-dl=${newToken()}`, world.now())).toBe('ended')
  })

  const ends: [string, (found: string) => Promise<unknown>, string][] = [
    [
      'signing out',
      found => endSession(world.db.identity, person.id, found, 'signed-out', world.now()),
      'signed-out',
    ],
    ['a new password or changed role', () => raiseEpoch(world.db.identity, person.id), 'epoch'],
    ['a block', () => saveBlock(world.db.identity, person.id, { at: world.now(), by: person.id }), 'blocked'],
    ['30 quiet minutes', async () => world.setNow(at(30).toISOString()), 'idle'],
    ['the clock being set back two days', async () => world.setNow(at(-2880).toISOString()), 'clock'],
  ]
  test.each(ends)('ends with %s, and its later use leaves one audit event', async (_, end, reason) => {
    const { find, series } = await session()
    await end(await series())
    expect(await find()).toBe('ended')
    expect(await find()).toBe('ended')
    const noted = await events('session.refused')
    expect(noted).toMatchObject([{ actor: person.id, result: 'denied', details: { reason } }])
    expect(JSON.stringify(noted)).not.toMatch(/Proefpersoon|@/)
  })

  test('ends after 8 hours for who keeps busy, and writes last-seen at most once a minute', async () => {
    const { find } = await session()
    const seen = new Set<string>()
    for (let minute = 0; minute < 480; minute += 0.5) {
      if (minute > 10 && minute % 29 !== 0) continue
      world.setNow(at(minute).toISOString())
      expect(await find()).toMatchObject({ personId: person.id })
      const [only] = await listSessions(world.db.identity, person.id, world.now())
      seen.add(only?.lastSeenAt.toISOString() ?? '')
    }
    expect(seen.size).toBe(11 + 16)
    world.setNow(at(480).toISOString())
    expect(await find()).toBe('ended')
    expect(await events('session.refused')).toMatchObject([{ details: { reason: 'expired' } }])
  })

  test('that was unblocked stays ended', async () => {
    const { find } = await session()
    await saveBlock(world.db.identity, person.id, { at: world.now(), by: person.id })
    await saveBlock(world.db.identity, person.id, null)
    expect(await find()).toBe('ended')
  })

  test('gets a new token at a fresh proof, keeps its series and its end, and the old token is refused', async () => {
    const { find, series } = await session()
    const name = await series()
    world.setNow(at(20).toISOString())
    const token = newToken()
    const renewal = { provedAt: world.now(), stepUpAt: world.now() }
    await world.db.identity.transaction().execute(trx => renewSession(trx, name, hashToken(token), renewal))
    expect(await find()).toBe('ended')
    expect(await signIn.find(`__Host-dl=${token}`, world.now())).toEqual({
      id: name,
      personId: person.id,
      stepUpAt: world.now(),
    })
    const list = await listSessions(world.db.identity, person.id, world.now())
    expect(list).toMatchObject([{ series: name, createdAt: at(0), expiresAt: at(480) }])
    expect(await events('session.refused')).toMatchObject([{ details: { reason: 'replaced' } }])
  })

  test('of somebody else cannot be ended', async () => {
    const { series, find } = await session()
    const other = await world.addPerson(person.organisation, 'ciso')
    expect(
      await endSession(world.db.identity, other.id, await series(), 'ended-by-person', world.now()),
    ).toBe(false)
    expect(await find()).toMatchObject({ personId: person.id })
  })
})

describe('what works once', () => {
  const twentyTimes = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 20 }, work))

  test('works once, also when twenty ask at the same moment', async () => {
    const db = world.db.identity
    const token = newToken()
    await saveTicket(
      db,
      { kind: 'reset', token, personId: person.id, returnPath: null, expiresAt: at(60) },
      world.now(),
    )
    await saveChallenge(db, keys, 'sso', token, { personId: null, data: { a: 1 } }, world.now())
    await saveRecoveryCodes(db, person.id, ['AAAA-BBBB-CCCC-DDDD'], world.now())
    await saveTotp(db, keys, person.id, 'JBSWY3DPEHPK3PXP', 1, world.now())
    const account = await findAccount(db, person.id)
    const tickets = await twentyTimes(() => takeTicket(db, 'reset', token, world.now()))
    const challenges = await twentyTimes(() => takeChallenge(db, keys, 'sso', token, world.now()))
    const recoveries = await twentyTimes(() =>
      useRecoveryCode(db, person.id, 'AAAA-BBBB-CCCC-DDDD', world.now()),
    )
    const steps = await twentyTimes(async () => account !== undefined && useTotpStep(db, account, 2))
    const ids = await twentyTimes(() => useTokenOnce(db, token, at(10)))
    for (const outcomes of [tickets, challenges, recoveries, steps, ids])
      expect(outcomes.filter(Boolean)).toHaveLength(1)
  })

  test('does not work for another purpose, person or too late', async () => {
    const db = world.db.identity
    const token = newToken()
    await saveTicket(
      db,
      { kind: 'enrolment', token, personId: person.id, returnPath: '/bij', expiresAt: at(60) },
      world.now(),
    )
    await saveChallenge(db, keys, 'passkey-sign-in', token, { personId: null, data: {} }, world.now())
    expect(await takeTicket(db, 'reset', token, world.now())).toBeUndefined()
    expect(await takeChallenge(db, keys, 'passkey-add', token, world.now())).toBeUndefined()
    expect(await findTicket(db, 'enrolment', token, at(60))).toBeUndefined()
    expect(await takeChallenge(db, keys, 'passkey-sign-in', token, at(10))).toBeUndefined()
    expect(await findTicket(db, 'enrolment', token, world.now())).toMatchObject({ returnPath: '/bij' })
    const newer = newToken()
    await saveTicket(
      db,
      { kind: 'enrolment', token: newer, personId: person.id, returnPath: null, expiresAt: at(60) },
      world.now(),
    )
    expect(await findTicket(db, 'enrolment', token, world.now())).toBeUndefined()
    expect(await findTicket(db, 'enrolment', newer, world.now())).toBeDefined()
  })

  test('may be tried five times where a try may fail', async () => {
    const token = newToken()
    await saveChallenge(
      world.db.identity,
      keys,
      'second-step',
      token,
      { personId: person.id, data: {} },
      world.now(),
    )
    const tries = await twentyTimes(() =>
      tryChallenge(world.db.identity, keys, 'second-step', token, world.now()),
    )
    expect(tries.filter(Boolean)).toHaveLength(5)
  })
})

describe('limits', () => {
  const limited = (account: string, address: string): Limited[] => [
    { limit: 'password-account', who: account },
    { limit: 'password-address', who: address },
  ]

  test('let one of a thousand attempts at the same moment through', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 1000 }, () =>
        admit(world.db.identity, keys, limited('a@x.nl', '192.0.2.1'), world.now()),
      ),
    )
    expect(outcomes.filter(outcome => outcome.isAllowed)).toHaveLength(1)
    expect(outcomes.find(outcome => !outcome.isAllowed)).toMatchObject({ waitSeconds: 2 })
  })

  test('of one account do not close another, and a success opens it again', async () => {
    const now = world.now()
    const mine = limited('b@x.nl', '192.0.2.2')
    expect(await admit(world.db.identity, keys, mine, now)).toEqual({ isAllowed: true, failures: 0 })
    expect((await admit(world.db.identity, keys, limited('c@x.nl', '192.0.2.2'), now)).isAllowed).toBe(true)
    expect((await admit(world.db.identity, keys, mine, now)).isAllowed).toBe(false)
    await forgive(world.db.identity, keys, mine, now)
    expect((await admit(world.db.identity, keys, mine, now)).isAllowed).toBe(true)
  })

  test('of an address close after twenty accounts were tried from it, and only there', async () => {
    const tryOne = (i: number, address: string) =>
      admit(world.db.identity, keys, limited(`d${i}@x.nl`, address), world.now())
    const outcomes: boolean[] = []
    for (let i = 0; i < 30; i++) outcomes.push((await tryOne(i, '192.0.2.3')).isAllowed)
    expect(outcomes.filter(Boolean)).toHaveLength(20)
    expect((await tryOne(99, '192.0.2.4')).isAllowed).toBe(true)
  })

  test('store neither address nor account, and are forgotten', async () => {
    const count = async () => {
      const { rows } = await sql<{
        row: string
      }>`SELECT t::text AS row FROM identity.login_attempt t`.execute(world.db.identity)
      expect(rows.map(({ row }) => row).join()).not.toMatch(/192\.0|x\.nl/)
      return rows.length
    }
    expect(await count()).toBeGreaterThan(20)
    await cleanUp(world.db.identity, at(3 * 24 * 60))
    expect(await count()).toBe(0)
  })
})

test('the sign-in pages refuse sessions of another making', () => {
  expect(signInOf({ sessions: signIn })).toBe(signIn)
  expect(() => signInOf({ sessions: { find: async () => undefined } })).toThrow(/openSignIn/)
})
