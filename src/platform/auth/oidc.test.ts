// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  followTo,
  freshTokenId,
  type IdentityProvider,
  signToken,
  startIdentityProvider,
  type TokenInHand,
} from '../../../test/support/identity-provider.ts'
import { finishSso, publicJwks, type SsoPending, type SsoProvider, SsoRefused, startSso } from './oidc.ts'

const redirectUri = 'http://localhost:3000/inloggen/sso/terug'
const pem = (type: 'ec' | 'rsa') =>
  (type === 'ec'
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
    : generateKeyPairSync('rsa', { modulusLength: 2048 })
  ).privateKey
    .export({ type: 'pkcs8', format: 'pem' })
    .toString()
const ecPem = pem('ec')
const rsaPem = pem('rsa')

let idp: IdentityProvider
let other: IdentityProvider
const used = new Set<string>()
const isFirstUse = async (id: string) => !used.has(id) && Boolean(used.add(id))

beforeAll(async () => {
  const clients = [
    { id: 'geheim', secret: 's'.repeat(40), redirectUri },
    { id: 'ec', jwks: publicJwks(ecPem), redirectUri },
    { id: 'rsa', jwks: publicJwks(rsaPem), redirectUri },
  ]
  idp = await startIdentityProvider(clients)
  other = await startIdentityProvider(clients)
})
afterAll(() => Promise.all([idp.close(), other.close()]))
beforeEach(() => {
  idp.person = { subject: 'u-17', email: 'S.Bakker@Meerwolde.nl', acr: 'hoog' }
  idp.tamper = undefined
})

function provider(change: Partial<SsoProvider> = {}): SsoProvider {
  return {
    issuer: idp.issuer,
    clientId: 'geheim',
    authentication: { kind: 'secret', secret: 's'.repeat(40) },
    requiredAcr: [],
    ...change,
  }
}

type Way = {
  change?: Partial<SsoProvider>
  search?: (back: URL) => string
  pending?: Partial<SsoPending>
  maxAge?: number
  late?: number
}

async function signIn({
  change = {},
  search = back => back.search,
  pending = {},
  maxAge,
  late = 0,
}: Way = {}) {
  const at = provider(change)
  const started = await startSso(at, redirectUri, maxAge)
  const back = await followTo(started.url, redirectUri)
  const now = new Date(Date.now() + late * 1000)
  return finishSso(at, redirectUri, search(back), { ...started.pending, ...pending }, now, isFirstUse)
}

async function refusalOf(way: Way): Promise<string> {
  try {
    await signIn(way)
    return 'signed in'
  } catch (error) {
    if (error instanceof SsoRefused) return error.refusal
    throw error
  }
}

describe('signing in through the organisation', () => {
  test.each<[string, Partial<SsoProvider>]>([
    ['a secret', {}],
    ['a P-256 key', { clientId: 'ec', authentication: { kind: 'key', pem: ecPem } }],
    ['an RSA key', { clientId: 'rsa', authentication: { kind: 'key', pem: rsaPem } }],
  ])('gives issuer, subject and mail address, with %s', async (_, change) => {
    expect(await signIn({ change })).toMatchObject({
      issuer: idp.issuer,
      subject: 'u-17',
      email: 's.bakker@meerwolde.nl',
      isEmailVerified: true,
    })
  })

  test('asks with code, PKCE S256, state and nonce, each new every time', async () => {
    const [one, two] = await Promise.all([
      startSso(provider({ requiredAcr: ['hoog'] }), redirectUri),
      startSso(provider(), redirectUri),
    ])
    const asked = one.url.searchParams
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      acr_values: 'hoog',
      scope: 'openid email',
    })
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)).not.toBe(two.url.searchParams.get(name))
    expect(one.url.href).not.toContain(one.pending.verifier)
  })

  test('does not take an address for verified that the service did not verify', async () => {
    idp.person = { subject: 'u-18', email: 'x@meerwolde.nl', isEmailVerified: false }
    expect((await signIn()).isEmailVerified).toBe(false)
    idp.tamper = token => token.sign({ ...token.claims, email_verified: 'true' })
    expect((await signIn()).isEmailVerified).toBe(false)
  })

  test('says when the person proved it, when that was asked', async () => {
    const identity = await signIn({ maxAge: 0 })
    expect(Math.abs(Date.now() - (identity.authenticatedAt?.getTime() ?? 0))).toBeLessThan(10_000)
  })
})

const nowSeconds = () => Math.floor(Date.now() / 1000)
const claim = (change: (token: TokenInHand) => Record<string, unknown>) => (token: TokenInHand) =>
  token.sign({ ...token.claims, ...change(token) })

describe('a wrong ID token is refused:', () => {
  const foreignKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const wrong: [string, (token: TokenInHand) => string, string?][] = [
    ['another issuer', claim(() => ({ iss: 'https://evil.example' }))],
    ['an issuer that only looks like it', claim(({ claims }) => ({ iss: `${claims.iss}/` }))],
    ['for another client', claim(() => ({ aud: 'someone-else' }))],
    ['for several clients without azp', claim(() => ({ aud: ['geheim', 'someone-else'] }))],
    ['for us, but given to another (azp)', claim(() => ({ azp: 'someone-else' }))],
    ['with another nonce', claim(() => ({ nonce: 'x'.repeat(43) }))],
    ['without a nonce', claim(() => ({ nonce: undefined }))],
    ['expired', claim(() => ({ exp: nowSeconds() - 60 }))],
    ['without an end', claim(() => ({ exp: undefined }))],
    ['with an end that is a text', claim(() => ({ exp: '9999999999' }))],
    ['not yet valid', claim(() => ({ nbf: nowSeconds() + 3600 }))],
    ['made a day ago', claim(() => ({ iat: nowSeconds() - 86_400 }))],
    ['made in the future', claim(() => ({ iat: nowSeconds() + 3600 }))],
    ['without a time', claim(() => ({ iat: undefined }))],
    ['without a subject', claim(() => ({ sub: undefined }))],
    ['with an empty subject', claim(() => ({ sub: '' }))],
    ['with an endless subject', claim(() => ({ sub: 'x'.repeat(256) }))],
    ['with a subject that is a number', claim(() => ({ sub: 17 }))],
    ['signed with another key', token => signToken(foreignKey, token.claims)],
    [
      'signed with a key it brings itself',
      token =>
        signToken(foreignKey, token.claims, { kid: undefined, jwk: foreignKey.export({ format: 'jwk' }) }),
    ],
    ['not signed (alg none)', token => token.sign(token.claims, { alg: 'none' })],
    [
      'signed with the public key as a secret (HS256)',
      token => signToken(token.publicPem, token.claims, { alg: 'HS256' }),
    ],
    [
      'signed with the client secret (HS256)',
      token => signToken('s'.repeat(40), token.claims, { alg: 'HS256' }),
    ],
    ['with an unknown critical header', token => token.sign(token.claims, { crit: ['x'], x: 1 })],
    [
      'of which a letter was changed',
      token => token.original.replace(/.(?=\.[^.]*$)/, char => (char === 'A' ? 'B' : 'A')),
    ],
    ['without its signature', token => token.original.split('.').slice(0, 2).join('.')],
    ['no token at all', () => 'x'],
    ['an empty one', () => ''],
  ]
  test.each(wrong)('%s', async (_, tamper) => {
    idp.tamper = tamper
    expect(await refusalOf({})).toBe('wrongToken')
    idp.tamper = undefined
    expect(await refusalOf({})).toBe('signed in')
  })

  test('with a lower level of assurance than asked, or none', async () => {
    const change = { requiredAcr: ['hoog'] }
    expect(await refusalOf({ change })).toBe('signed in')
    idp.tamper = claim(() => ({ acr: 'laag' }))
    expect(await refusalOf({ change })).toBe('lowAssurance')
    idp.tamper = claim(() => ({ acr: undefined }))
    expect(await refusalOf({ change })).toBe('lowAssurance')
    idp.tamper = claim(() => ({ acr: ['hoog'] }))
    expect(await refusalOf({ change })).toBe('lowAssurance')
  })

  test('with an id that was used before', async () => {
    const jti = freshTokenId()
    idp.tamper = claim(() => ({ jti }))
    expect(await refusalOf({})).toBe('signed in')
    expect(await refusalOf({})).toBe('replayed')
  })

  test('of which the proof is older than asked, or without its time', async () => {
    idp.tamper = claim(() => ({ auth_time: nowSeconds() - 3600 }))
    expect(await refusalOf({ maxAge: 0 })).toBe('wrongToken')
    idp.tamper = claim(() => ({ auth_time: undefined }))
    expect(await refusalOf({ maxAge: 0 })).toBe('wrongToken')
  })

  test('that lies unused for a quarter of an hour', async () => {
    expect(await refusalOf({ late: 900 })).toBe('wrongToken')
  })
})

describe('a wrong way back is refused:', () => {
  const changed = (name: string, value: string | null) => (back: URL) => {
    if (value === null) back.searchParams.delete(name)
    else back.searchParams.set(name, value)
    return back.search
  }
  test.each<[string, Way, string]>([
    ['another state', { search: changed('state', 'x'.repeat(43)) }, 'wrongToken'],
    ['no state', { search: changed('state', null) }, 'wrongToken'],
    ['two states', { search: back => `${back.search}&state=x` }, 'wrongToken'],
    ['another issuer (mix-up)', { search: changed('iss', 'https://evil.example') }, 'wrongToken'],
    ['no issuer where one is promised', { search: changed('iss', null) }, 'wrongToken'],
    ['another code', { search: changed('code', 'x'.repeat(43)) }, 'wrongToken'],
    ['no code', { search: changed('code', null) }, 'wrongToken'],
    ['another PKCE verifier', { pending: { verifier: 'x'.repeat(43) } }, 'wrongToken'],
    ['an error of the service', { search: () => '?error=access_denied' }, 'refusedByProvider'],
  ])('%s', async (_, way, refusal) => {
    expect(await refusalOf(way)).toBe(refusal)
  })

  test('a code of another service', async () => {
    other.person = idp.person
    const at = provider({ issuer: other.issuer })
    const started = await startSso(at, redirectUri)
    const back = await followTo(started.url, redirectUri)
    await startSso(provider(), redirectUri)
    await expect(
      finishSso(provider(), redirectUri, back.search, started.pending, new Date(), isFirstUse),
    ).rejects.toThrow('wrongToken')
  })

  test('the same answer a second time', async () => {
    const started = await startSso(provider(), redirectUri)
    const back = await followTo(started.url, redirectUri)
    const finish = () =>
      finishSso(provider(), redirectUri, back.search, started.pending, new Date(), isFirstUse)
    await finish()
    await expect(finish()).rejects.toThrow('wrongToken')
  })
})

test('a service that does not answer, or is another than it says, is told apart', async () => {
  await expect(startSso(provider({ issuer: 'http://127.0.0.1:1' }), redirectUri)).rejects.toThrow(
    'unreachable',
  )
  await expect(startSso(provider({ issuer: `${idp.issuer}/x` }), redirectUri)).rejects.toThrow('unreachable')
  for (const issuer of [
    'http://example.invalid',
    'https://127.0.0.1:1',
    'https://169.254.169.254',
    'https://[::1]:1',
  ])
    await expect(startSso(provider({ issuer }), redirectUri)).rejects.toThrow('unreachable')
})
