// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testOrigin } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { isRefused } from '../../kernel/outcome.ts'
import { organisationScope } from '../../platform/db/scope.ts'
import { createFirstAdministrator, loadMunicipalities, platformOrganisation } from './index.ts'
import { codesOf, mustBeDone, signInOfWorld } from './testing.ts'

let world: World

beforeAll(async () => {
  world = await makeWorld()
  await loadMunicipalities(world.db, world.now(), [])
})
afterAll(() => world.close())

describe('the first administrator', () => {
  const wish = { name: 'Robin Beheer', email: 'beheer-proef@voorbeeld.example' }

  test('gets a link that works once, and there is no second first', async () => {
    const signIn = signInOfWorld(world)
    const made = mustBeDone(await createFirstAdministrator(signIn, wish, world.now()))
    expect(made.url).toMatch(new RegExp(`^${testOrigin}/eerste-keer\\?code=`))
    const events = await world.db.read(organisationScope(platformOrganisation, 'test'), tx =>
      tx.sql.selectFrom('audit_event').select('body').orderBy('seq').execute(),
    )
    expect(events.map(row => JSON.parse(row.body).action)).toEqual([
      'register.loaded',
      'person.added',
      'role.granted',
      'enrolment.created',
    ])
    const again = await createFirstAdministrator(
      signIn,
      { ...wish, email: 'x@voorbeeld.example' },
      world.now(),
    )
    expect(isRefused(again)).toBe(true)
    expect(codesOf(again)).toEqual(['hasAdministrator'])
  })
})
