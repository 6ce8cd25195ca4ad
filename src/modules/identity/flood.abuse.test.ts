// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test, vi } from 'vitest'
import type { World } from '../../../test/support/world.ts'
import { isRefused } from '../../kernel/outcome.ts'
import type { Caller } from './actions/caller.ts'
import { signInWithPassword } from './actions/sign-in-with-password.ts'
import { paths } from './paths.ts'
import { eachTestHasNewcomer } from './testing/each-test.ts'
import { addPasskey, waitSeconds } from './testing/newcomer.ts'
import { type Browser, passwordOfTests, type Site, signInAs } from './testing.ts'

const argon2 = vi.hoisted(() => ({ verified: 0 }))
vi.mock('@node-rs/argon2', async original => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return {
    ...real,
    verify: (...args: Parameters<typeof real.verify>) => {
      argon2.verified += 1
      return real.verify(...args)
    },
  }
})

let world: World
let site: Site
let email: string
let browser: Browser

eachTestHasNewcomer(['ciso', 'administrator'], 'secrets', given => {
  ;({ world, site, email, browser } = given)
})

const later = (seconds: number) => waitSeconds(world, seconds)

describe('abuse case 19: 10,000 logins for one account from one address', () => {
  const caller = (): Caller => ({
    signIn: site.signIn,
    now: world.now(),
    origin: 'test',
    address: site.address,
    userAgent: '',
    cookies: undefined,
    hasSecureCookies: true,
  })

  test('fewer than 200 reach Argon2, and the owner still gets in from a known device', {
    timeout: 120_000,
  }, async () => {
    await signInAs(browser, email, world.now())
    const { key } = await addPasskey(site, browser)
    await browser.post(paths.signOut, {})
    later(60)
    argon2.verified = 0
    let refused = 0
    const attacker = async () => {
      for (let i = 0; i < 500; i++) {
        later(0.1)
        const outcome = await signInWithPassword(caller(), { email, password: `raad-${i}` })
        if (isRefused(outcome)) refused += 1
      }
    }
    await Promise.all(Array.from({ length: 20 }, attacker))
    expect(refused).toBe(10_000)
    expect(argon2.verified).toBeLessThan(200)
    expect(argon2.verified).toBeGreaterThan(5)

    const stranger = site.browser()
    await stranger.get('/inloggen')
    const closed = await stranger.post('/inloggen', { email, password: passwordOfTests })
    expect(closed.html).toContain('Er is te vaak geprobeerd')
    await stranger.get('/inloggen')
    const asked = await stranger.ask(paths.passkeyOptions)
    const credential = key.authenticate(JSON.parse(String(asked.options)))
    expect((await stranger.post(paths.passkey, { credential })).status).toBe(303)

    await browser.get('/inloggen')
    expect(browser.cookies.has('__Host-dl-toestel')).toBe(true)
    expect((await browser.post('/inloggen', { email, password: passwordOfTests })).location).toBe(
      '/inloggen/code',
    )
  })

  test('at the same moment, one reaches Argon2', async () => {
    argon2.verified = 0
    await Promise.all(
      Array.from({ length: 300 }, (_, i) => signInWithPassword(caller(), { email, password: `raad-${i}` })),
    )
    expect(argon2.verified).toBe(1)
  })

  test('for many accounts from one address, twenty reach Argon2 in a quarter of an hour', async () => {
    argon2.verified = 0
    for (let i = 0; i < 60; i++)
      await signInWithPassword(caller(), { email: `naam${i}@voorbeeld.example`, password: passwordOfTests })
    expect(argon2.verified).toBe(20)
  })

  test('answers an unknown address no sooner than a known one', async () => {
    const timed = async (address: string) => {
      const start = performance.now()
      await signInWithPassword(caller(), { email: address, password: 'een ander wachtwoord' })
      later(120)
      return performance.now() - start
    }
    const known = await timed(email)
    const unknown = await timed('niemand@voorbeeld.example')
    // Both wait for the same next step of the clock, so neither tells which it was.
    expect(Math.min(known, unknown)).toBeGreaterThan(240)
  })
})
