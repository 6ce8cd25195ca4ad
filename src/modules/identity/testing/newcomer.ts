// SPDX-License-Identifier: EUPL-1.2
import type { TestPerson, World } from '../../../../test/support/world.ts'
import type { Role } from '../../../kernel/roles.ts'
import { softAuthenticator } from '../../../platform/auth/testing.ts'
import { paths } from '../paths.ts'
import { type Browser, eventsOf, type Site } from '../testing.ts'

/** Somebody of a municipality of their own, who has not signed in yet. */
export type Newcomer = {
  /** The how-manieth of this test file; part of each name and address. */
  readonly count: number
  readonly person: TestPerson
  readonly email: string
  readonly browser: Browser
}

let count = 0

/** Makes a newcomer, an hour later and from another address than the one before: no test meets the limits of another. */
export async function makeNewcomer(world: World, site: Site, ...roles: Role[]): Promise<Newcomer> {
  count += 1
  site.address = `192.0.2.${count}`
  world.setNow(new Date(Date.parse('2026-11-24T09:00:00Z') + count * 3_600_000).toISOString())
  const organisation = await world.addOrganisation('municipality', `Gemeente Meerwolde ${count}`)
  return {
    count,
    person: await world.addPerson(organisation, ...roles),
    email: `ciso${count}@voorbeeld.example`,
    browser: site.browser(),
  }
}

/** Moves the clock of the world on. */
export const waitSeconds = (world: World, seconds: number): void =>
  world.setNow(new Date(world.now().getTime() + seconds * 1000).toISOString())

/** Another client that holds the same cookies. */
export function copyOf(site: Site, original: Browser): Browser {
  const copy = site.browser('Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0')
  for (const [name, value] of original.cookies) copy.cookies.set(name, value)
  return copy
}

/** What the log tells that this person did or met, the oldest first, without what the world itself records. */
export const actionsOf = async (world: World, person: TestPerson): Promise<string[]> =>
  (await eventsOf(world, person)).map(event => event.action).filter(action => !action.startsWith('test.'))

/** Adds this passkey, or a new one, to the account of who is signed in at this browser. */
export async function addPasskey(site: Site, browser: Browser, key = softAuthenticator(site.origin)) {
  await browser.get('/mijn-account')
  const { options } = await browser.ask(paths.accountPasskeyOptions)
  const page = await browser.post(paths.accountPasskeys, {
    credential: key.register(JSON.parse(String(options))),
  })
  return { key, page }
}
