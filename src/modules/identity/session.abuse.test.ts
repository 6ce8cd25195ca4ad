// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import type { TestPerson, World } from '../../../test/support/world.ts'
import { blockAccount, endSessionsOf, resetSignIn, unblockAccount } from './index.ts'
import { paths } from './paths.ts'
import { eachTestHasNewcomer } from './testing/each-test.ts'
import { copyOf, waitSeconds } from './testing/newcomer.ts'
import { type Browser, eventsOf, type Site, signInAs } from './testing.ts'

let world: World
let site: Site
let person: TestPerson
let email: string
let browser: Browser

eachTestHasNewcomer(['ciso', 'administrator'], 'secrets', given => {
  ;({ world, site, person, email, browser } = given)
})

const later = (seconds: number) => waitSeconds(world, seconds)

describe('abuse case 20: a session copied to another client', () => {
  const ends: [string, (mine: Browser) => Promise<unknown>, string][] = [
    ['logout', mine => mine.post(paths.signOut, {}), 'signed-out'],
    ['a changed role', () => endSessionsOf(site.signIn, person.id, 'role'), 'epoch'],
    ['a block', () => blockAccount(site.signIn, person.id, person.id, world.now()), 'blocked'],
    ['a reported loss', mine => mine.post(paths.reportLoss, {}), 'epoch'],
    ['a reset of the sign-in', () => resetSignIn(site.signIn, person.id, null, world.now()), 'epoch'],
    ['30 quiet minutes', async () => later(30 * 60), 'idle'],
    [
      'ending it in the list',
      async mine => {
        const page = await mine.get('/mijn-account')
        return mine.post(paths.endSession, {
          series: /name="series" value="([^"]+)"/.exec(page.html)?.[1] ?? '',
        })
      },
      'ended-by-person',
    ],
  ]
  test.each(ends)('is useless after %s: 401, and one audit event', async (_, end, reason) => {
    await signInAs(browser, email, world.now())
    await browser.get('/mijn-account')
    const copy = copyOf(site, browser)
    expect((await copy.get('/mijn-account')).status).toBe(200)
    await end(browser)
    const refused = await copy.get('/mijn-account')
    expect(refused.status).toBe(401)
    expect(refused.html).not.toContain(email)
    // And what the browser of the copy still keeps goes (abuse case 4).
    expect(refused.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(refused.headers.get('cache-control')).toBe('no-store')
    expect((await copy.get(`/bij/${person.organisation}/vandaag`)).status).toBe(401)
    const events = (await eventsOf(world, person)).filter(event => event.action === 'session.refused')
    expect(events).toMatchObject([{ result: 'denied', details: { reason } }])
  })

  test('is useless after 8 hours, however busy it was kept', async () => {
    await signInAs(browser, email, world.now())
    const copy = copyOf(site, browser)
    for (let minutes = 0; minutes < 460; minutes += 20) {
      expect((await copy.get('/mijn-account')).status).toBe(200)
      later(20 * 60)
    }
    expect((await copy.get('/mijn-account')).status).toBe(200)
    later(20 * 60)
    expect((await copy.get('/mijn-account')).status).toBe(401)
    expect((await eventsOf(world, person)).at(-1)).toMatchObject({
      action: 'session.refused',
      details: { reason: 'expired' },
    })
  })

  test('does not come back when the block ends', async () => {
    await signInAs(browser, email, world.now())
    await blockAccount(site.signIn, person.id, person.id, world.now())
    await unblockAccount(site.signIn, person.id, person.id)
    expect((await browser.get('/mijn-account')).status).toBe(401)
    later(60)
    expect((await signInAs(site.browser(), email, world.now())).status).toBe(303)
  })

  test('of somebody who left opens nothing', async () => {
    await signInAs(browser, email, world.now())
    await world.db.write(world.scope(person), async tx => {
      await tx.sql.updateTable('person').set({ left_at: world.now() }).where('id', '=', person.id).execute()
      tx.record({ action: 'test.left', object: { kind: 'person', id: person.id } })
    })
    expect((await browser.get('/mijn-account')).status).toBe(401)
    later(60)
    expect((await signInAs(site.browser(), email, world.now())).status).toBe(422)
  })
})
