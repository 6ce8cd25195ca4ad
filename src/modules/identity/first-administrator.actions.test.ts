// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { organisationId } from '../../kernel/ids.ts'
import { isRefused } from '../../kernel/outcome.ts'
import { createFirstAdministrator } from './index.ts'
import { makeNewcomer } from './testing/newcomer.ts'
import { type Browser, makeSite, type Site } from './testing.ts'

let world: World
let site: Site
let browser: Browser

beforeAll(async () => {
  world = await makeWorld()
  site = makeSite(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  ;({ browser } = await makeNewcomer(world, site, 'ciso', 'administrator'))
})

describe('the first administrator', () => {
  const wish = (id: string) => ({
    name: 'Robin Beheer',
    email: `${id}@voorbeeld.example`,
    organisation: { id: organisationId(id), name: 'Beheer', kind: 'platform' as const },
  })

  test('gets a link that works once, and there is no second first', async () => {
    const made = await createFirstAdministrator(site.signIn, wish('beheer-proef'), world.now())
    if (isRefused(made)) throw new Error('refused')
    expect((await browser.get(made.value.url.slice(site.origin.length))).html).toContain(
      'beheer-proef@voorbeeld.example',
    )
    const again = await createFirstAdministrator(
      site.signIn,
      { ...wish('beheer-proef'), email: 'x@voorbeeld.example' },
      world.now(),
    )
    expect(isRefused(again)).toBe(true)
  })
})
