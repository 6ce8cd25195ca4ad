// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId, organisationId } from '../../../kernel/ids.ts'
import { isNotedFailure } from './failure-count.ts'
import { decideLink, domainOf, type Return } from './link-account.ts'
import { returnPath } from './return-path.ts'
import { canProve, mayRemovePasskey } from './ways-in.ts'

describe('the page somebody was going to', () => {
  test.each(['/bij/gm0001/vandaag', '/bij/gm0001/zoeken?q=a%20b&p=2', '/'])('%s is gone back to', path => {
    expect(returnPath(path)).toBe(path)
  })

  test.each([
    undefined,
    '',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/.//evil.example',
    '/x/..//evil.example',
    'bij/gm0001',
    '/inloggen',
    '/inloggen/code',
    '/uitloggen',
    '/bevestigen?naar=/x',
    `/${'x'.repeat(2000)}`,
    '/\ud800',
  ])('%j is not', path => {
    const back = returnPath(path)
    if (back !== undefined) expect(new URL(back, 'https://here.example').origin).toBe('https://here.example')
    if (path !== '/\ud800') expect(back).toBeUndefined()
  })

  test('never leads to another site, whatever was given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map(text => `/${text}`),
          fc.webUrl().map(url => `/${url}`),
        ),
        given => {
          const back = returnPath(given)
          return back === undefined || new URL(back, 'https://here.example').origin === 'https://here.example'
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('who comes back from an organisation’s own service', () => {
  const meerwolde = organisationId('gm9001')
  const heidebrink = organisationId('gm9002')
  const sam = newId<'PersonId'>()
  const kim = newId<'PersonId'>()
  const none = { passkeys: 0, hasPassword: false, hasApp: false, services: 0 }
  const samWith = (ways: Partial<typeof none>) => ({
    candidate: { personId: sam, keptBy: meerwolde, ways: { ...none, ...ways } },
  })
  const first: Return = {
    provider: { organisationId: meerwolde, domains: ['meerwolde.example'] },
    email: 'sam@meerwolde.example',
    isEmailVerified: true,
    linkedTo: undefined,
    candidate: { personId: sam, keptBy: meerwolde, ways: none },
  }

  test.each<[string, Partial<Return>, ReturnType<typeof decideLink>]>([
    ['is linked by a verified address, invited and new here', {}, { kind: 'link', personId: sam }],
    ['shows the own passkey first', samWith({ passkeys: 1 }), { kind: 'prove', personId: sam }],
    ['shows the own code first', samWith({ hasApp: true }), { kind: 'prove', personId: sam }],
    [
      'is not linked to a second service without an own proof',
      samWith({ services: 1 }),
      { kind: 'refused', reason: 'noProof' },
    ],
    [
      'is who was linked before, whatever the address says now',
      { linkedTo: kim },
      { kind: 'known', personId: kim },
    ],
    [
      'is known without any address once linked',
      { linkedTo: kim, email: undefined, candidate: undefined },
      { kind: 'known', personId: kim },
    ],
    [
      'is refused with an unverified address',
      { isEmailVerified: false },
      { kind: 'refused', reason: 'unverified' },
    ],
    [
      'is refused with a domain that is not enabled',
      { email: 'sam@elders.example' },
      { kind: 'refused', reason: 'domain' },
    ],
    [
      'is refused with a subdomain',
      { email: 'sam@x.meerwolde.example' },
      { kind: 'refused', reason: 'domain' },
    ],
    [
      'is refused with a domain that only ends alike',
      { email: 'sam@notmeerwolde.example' },
      { kind: 'refused', reason: 'domain' },
    ],
    [
      'is refused when another organisation keeps the person',
      { candidate: { personId: sam, keptBy: heidebrink, ways: none } },
      { kind: 'refused', reason: 'organisation' },
    ],
    [
      'is refused when nobody has the address',
      { candidate: undefined },
      { kind: 'refused', reason: 'unknown' },
    ],
    ['is refused without an address', { email: undefined }, { kind: 'refused', reason: 'unknown' }],
  ])('%s', (_, change, decision) => {
    expect(decideLink({ ...first, ...change })).toEqual(decision)
  })

  test('has the domain after the last @', () => {
    expect(domainOf('"a@meerwolde.example"@Evil.example')).toBe('evil.example')
  })
})

describe('ways to sign in', () => {
  const none = { passkeys: 0, hasPassword: false, hasApp: false, services: 0 }

  test('the last one is not taken away', () => {
    expect(mayRemovePasskey({ ...none, passkeys: 1 })).toBe(false)
    expect(mayRemovePasskey({ ...none, passkeys: 1, hasPassword: true })).toBe(false)
    expect(mayRemovePasskey({ ...none, passkeys: 1, hasPassword: true, hasApp: true })).toBe(true)
    expect(mayRemovePasskey({ ...none, passkeys: 1, services: 1 })).toBe(true)
    expect(mayRemovePasskey({ ...none, passkeys: 2 })).toBe(true)
  })

  test('a service of the organisation is no proof of one’s own', () => {
    expect(canProve({ ...none, services: 1 })).toBe(false)
    expect(canProve({ ...none, hasApp: true })).toBe(true)
  })
})

test('failures are noted at 1, 10, 100 and so on', () => {
  const noted = Array.from({ length: 1001 }, (_, n) => n).filter(isNotedFailure)
  expect(noted).toEqual([1, 10, 100, 1000])
})
