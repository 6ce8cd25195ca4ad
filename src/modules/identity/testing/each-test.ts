// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type IdentityProvider, startIdentityProvider } from '../../../../test/support/identity-provider.ts'
import { makeWorld, type World } from '../../../../test/support/world.ts'
import type { Role } from '../../../kernel/roles.ts'
import { giveSecrets, makeSite, type Site } from '../testing.ts'
import { makeNewcomer, type Newcomer } from './newcomer.ts'
import { clientSecret, redirectUri, setUpProvider } from './provider.ts'

export type Given = Newcomer & { readonly world: World; readonly site: Site }

/**
 * One world and one site for a test file, and somebody new for each of its tests.
 * @param give gets them before each test
 */
export function eachTestHasNewcomer(
  roles: readonly Role[],
  has: 'secrets' | 'nothing',
  give: (given: Given) => void,
): void {
  let world: World
  let site: Site
  beforeAll(async () => {
    world = await makeWorld()
    site = makeSite(world)
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    const newcomer = await makeNewcomer(world, site, ...roles)
    if (has === 'secrets') await giveSecrets(site, newcomer.person, newcomer.email)
    give({ world, site, ...newcomer })
  })
}

/**
 * One sign-in service, set up for the organisation of each newcomer.
 * @param given what `eachTestHasNewcomer` gave for this test
 * @param give gets the service and the name on its button before each test
 */
export function eachTestHasProvider(
  given: () => Given,
  give: (idp: IdentityProvider, label: string) => void,
): void {
  let idp: IdentityProvider
  beforeAll(async () => {
    idp = await startIdentityProvider([{ id: 'leren', secret: clientSecret, redirectUri }])
  })
  afterAll(() => idp.close())
  beforeEach(async () => {
    const { world, site, ...newcomer } = given()
    give(idp, await setUpProvider(world, site, idp, newcomer))
  })
}
