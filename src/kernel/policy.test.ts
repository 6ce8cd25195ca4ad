// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import type { Actor, EmergencyReading } from './actor.ts'
import { NotAllowed, NotFound, StepUpNeeded } from './errors.ts'
import { organisationId, personId } from './ids.ts'
import { authorise, may, type Permission } from './policy.ts'
import type { OrganisationKind, Role } from './roles.ts'

const now = new Date('2026-11-24T09:00:00Z')

function actor(
  kind: OrganisationKind,
  roles: readonly Role[],
  more: { isReadOnly?: boolean; stepUpAt?: Date | null; emergency?: EmergencyReading } = {},
): Actor {
  const organisation = {
    organisationId: organisationId('gm0001'),
    name: 'Proef',
    kind,
    roles,
    isReadOnly: more.isReadOnly ?? false,
    ...(more.emergency && { emergency: more.emergency }),
  }
  return {
    personId: personId('00000000-0000-4000-8000-000000000001'),
    name: 'Proefpersoon',
    sessionId: 'test',
    stepUpAt: more.stepUpAt ?? null,
    memberships: [organisation],
    organisation,
  }
}

const read: Permission = { roles: ['administrator'], kind: 'read' }
const act: Permission = { roles: ['administrator'], kind: 'act' }
const thrown = (who: Actor, permission: Permission) => {
  try {
    authorise(who, permission, now)
  } catch (error) {
    return (error as Error).name
  }
  return undefined
}

describe('a permission', () => {
  test('holds for who has one of its roles; without it a page does not exist and an act is not allowed', () => {
    expect(thrown(actor('municipality', ['administrator']), read)).toBeUndefined()
    expect(thrown(actor('municipality', ['ciso']), read)).toBe(NotFound.name)
    expect(thrown(actor('municipality', ['ciso']), act)).toBe(NotAllowed.name)
  })

  test('lets a reader of an organisation that is no more read, and do nothing', () => {
    const reader = actor('municipality', ['administrator'], { isReadOnly: true })
    expect([may(reader, read), may(reader, act)]).toEqual([true, false])
  })

  test('lets a reader in an emergency read, do nothing, and not see that sealed things exist', () => {
    const emergency = { accessId: 'a', untilAt: now, platform: organisationId('beheer') }
    const reader = actor('municipality', ['administrator'], { isReadOnly: true, emergency })
    expect([thrown(reader, read), thrown(reader, act)]).toEqual([undefined, NotAllowed.name])
    for (const permission of [read, act])
      expect(thrown(reader, { ...permission, sealed: true })).toBe(NotFound.name)
    expect(thrown(actor('municipality', ['administrator']), { ...read, sealed: true })).toBeUndefined()
  })

  test('of one kind of organisation does not exist in another, not even as an act', () => {
    const platformOnly: Permission = { ...act, kinds: ['platform'] }
    expect(thrown(actor('platform', ['administrator']), platformOnly)).toBeUndefined()
    expect(thrown(actor('municipality', ['administrator']), platformOnly)).toBe(NotFound.name)
    expect(may(actor('municipality', ['administrator']), platformOnly)).toBe(false)
  })

  test('can ask for a proof of identity of at most five minutes old', () => {
    const fresh: Permission = { ...act, stepUp: true }
    const at = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
    expect(thrown(actor('municipality', ['administrator']), fresh)).toBe(StepUpNeeded.name)
    expect(thrown(actor('municipality', ['administrator'], { stepUpAt: at(6) }), fresh)).toBe(
      StepUpNeeded.name,
    )
    expect(thrown(actor('municipality', ['administrator'], { stepUpAt: at(5) }), fresh)).toBeUndefined()
  })
})
