// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import type { IdentityProvider } from '../../../test/support/identity-provider.ts'
import type { TestPerson, World } from '../../../test/support/world.ts'
import { paths } from './paths.ts'
import { eachTestHasNewcomer, eachTestHasProvider, type Given } from './testing/each-test.ts'
import { actionsOf, waitSeconds } from './testing/newcomer.ts'
import {
  clientSecret,
  comeBack,
  fillInWorkEmail,
  leaveFor,
  providerSettings,
  switchProvider,
} from './testing/provider.ts'
import { type Browser, giveSecrets, type Site, signInAs } from './testing.ts'

let given: Given
let world: World
let site: Site
let count: number
let person: TestPerson
let email: string
let browser: Browser

eachTestHasNewcomer(['ciso', 'administrator'], 'secrets', one => {
  given = one
  ;({ world, site, count, person, email, browser } = one)
})

const later = (seconds: number) => waitSeconds(world, seconds)

describe('signing in through the organisation', () => {
  let idp: IdentityProvider
  let label: string

  eachTestHasProvider(
    () => given,
    (...set) => {
      ;[idp, label] = set
    },
  )

  test('stops when the service is switched off', async () => {
    const visitor = site.browser()
    const start = await leaveFor(visitor, label)
    await switchProvider(browser, person.organisation, 'nee')
    expect((await fillInWorkEmail(site.browser(), email)).status).toBe(422)
    expect((await comeBack(site, visitor, start)).location).toBe('/inloggen?melding=sso-verlopen')
    expect((await actionsOf(world, person)).length).toBeGreaterThan(0)
  })

  test('is the administrator’s to set up, after a fresh proof, for the own organisation only', async () => {
    const ciso = await world.addPerson(person.organisation, 'ciso')
    await giveSecrets(site, ciso, `alleen-ciso${count}@voorbeeld.example`)
    const other = site.browser()
    await signInAs(other, `alleen-ciso${count}@voorbeeld.example`, world.now())
    const seen = await other.get(paths.providers(person.organisation))
    expect(seen.html).toContain(label)
    expect(seen.html).not.toContain(paths.switchProvider(person.organisation))
    expect((await other.get(paths.addProvider(person.organisation))).status).toBe(404)
    const neighbour = await world.addPerson(await world.addOrganisation('municipality'), 'administrator')
    await giveSecrets(site, neighbour, `buur${count}@voorbeeld.example`)
    const theirs = site.browser()
    await signInAs(theirs, `buur${count}@voorbeeld.example`, world.now())
    const page = await browser.get(paths.providers(person.organisation))
    const id = /name="id" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    await theirs.get(paths.providers(neighbour.organisation))
    expect((await theirs.post(paths.switchProvider(neighbour.organisation), { id, on: 'nee' })).status).toBe(
      404,
    )
    later(360)
    await browser.get(paths.addProvider(person.organisation))
    expect(
      (await browser.post(paths.addProvider(person.organisation), providerSettings(idp, label))).status,
    ).toBe(403)
  })

  test('shows our public key and never a secret, and refuses what cannot be right', async () => {
    const add = paths.addProvider(person.organisation)
    await browser.get(add)
    expect(
      (
        await browser.post(add, {
          ...providerSettings(idp, label),
          label: 'Met sleutel',
          clientId: 'k',
          authentication: 'key',
        })
      ).status,
    ).toBe(303)
    const page = await browser.get(paths.providers(person.organisation))
    expect(page.html).toContain('&quot;kty&quot;: &quot;EC&quot;')
    expect(page.html).not.toContain(clientSecret)
    expect(page.html).not.toMatch(/&quot;d&quot;|PRIVATE KEY/)
    for (const wrong of [
      { issuer: 'javascript:alert(1)' },
      { issuer: 'https://x.example?y=1' },
      { domains: 'geen domein' },
      { requiredAcr: '', secondFactorGround: '' },
      { secret: '' },
    ]) {
      await browser.get(add)
      expect(
        (await browser.post(add, { ...providerSettings(idp, label), clientId: 'z', ...wrong })).status,
      ).toBe(422)
    }
  })

  test('needs a service that answers', async () => {
    const add = paths.addProvider(person.organisation)
    await browser.get(add)
    await browser.post(add, {
      ...providerSettings(idp, label),
      label: 'Antwoordt niet',
      issuer: 'http://127.0.0.1:1',
      clientId: 'q',
    })
    const page = await browser.get(paths.providers(person.organisation))
    const ids = [...page.html.matchAll(/name="id" value="([^"]+)"/g)].map(match => match[1] ?? '')
    const outcomes = []
    for (const id of ids)
      outcomes.push((await browser.post(paths.switchProvider(person.organisation), { id, on: 'ja' })).status)
    // One does not answer; the other is on already and was asked for by nobody again.
    expect(outcomes.toSorted()).toEqual([303, 422])
  })
})
