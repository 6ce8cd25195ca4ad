// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import {
  authenticationOptions,
  claimedChallenge,
  claimedPasskeyId,
  passkeyAnswered,
  registeredPasskey,
  registrationOptions,
  relyingParty,
} from './passkey.ts'
import { type Deviation, softAuthenticator } from './testing.ts'

const origin = 'http://localhost:3000'
const party = relyingParty('Durven Leren', origin)
const person = { id: '9b2f8f0e-6d0a-4a3e-9a35-3b6a1f2c4d5e', email: 's@meerwolde.nl' }

async function registered() {
  const key = softAuthenticator(origin)
  const options = await registrationOptions(party, person, [])
  const passkey = await registeredPasskey(party, options.challenge, key.register(options))
  if (passkey === undefined) throw new Error('not registered')
  return { key, passkey }
}

const dishonest: [string, Deviation][] = [
  ['made on another site', { origin: 'https://durven-leren.example' }],
  ['made on another port', { origin: 'http://localhost:3001' }],
  ['for another domain', { rpId: 'evil.example' }],
  ['without the person being verified', { isVerified: false }],
  ['of another kind', { type: 'payment.get' }],
  ['made in a frame of another site', { crossOrigin: true }],
]

describe('making a passkey', () => {
  test('asks for a verified person and a key that can be picked without a name', async () => {
    const { passkey } = await registered()
    const options = await registrationOptions(party, person, [passkey])
    expect(options.rp).toEqual({ id: 'localhost', name: 'Durven Leren' })
    expect(options.authenticatorSelection).toMatchObject({
      residentKey: 'required',
      userVerification: 'required',
    })
    expect(options.attestation).toBe('none')
    expect(options.excludeCredentials?.map(one => one.id)).toEqual([passkey.id])
    expect(Buffer.from(options.user.id, 'base64url').toString('hex')).toBe(person.id.replaceAll('-', ''))
  })

  test.each(dishonest)('refuses an answer %s', async (_, deviation) => {
    const key = softAuthenticator(origin)
    const options = await registrationOptions(party, person, [])
    expect(
      await registeredPasskey(party, options.challenge, key.register(options, deviation)),
    ).toBeUndefined()
    expect(await registeredPasskey(party, options.challenge, key.register(options))).toBeDefined()
  })

  test.each([
    '',
    '{}',
    '[]',
    'null',
    '{"id":1,"response":{}}',
    'x'.repeat(30_000),
    '{"__proto__":{"id":"x"}}',
  ])('refuses %.40s', async answer => {
    expect(await registeredPasskey(party, 'challenge', answer)).toBeUndefined()
  })
})

describe('using a passkey', () => {
  test('gives the new counter', async () => {
    const { key, passkey } = await registered()
    const options = await authenticationOptions(party)
    const answer = key.authenticate(options)
    expect(options.userVerification).toBe('required')
    expect(claimedPasskeyId(answer)).toBe(passkey.id)
    expect(claimedChallenge(answer)).toBe(options.challenge)
    expect(await passkeyAnswered(party, passkey, options.challenge, answer)).toBe(passkey.counter + 1)
  })

  test.each(dishonest)('refuses an answer %s', async (_, deviation) => {
    const { key, passkey } = await registered()
    const options = await authenticationOptions(party)
    expect(
      await passkeyAnswered(party, passkey, options.challenge, key.authenticate(options, deviation)),
    ).toBeUndefined()
  })

  test('refuses an answer to another challenge, of another passkey, or with a counter that went back', async () => {
    const { key, passkey } = await registered()
    const other = await registered()
    const options = await authenticationOptions(party)
    const later = await authenticationOptions(party)
    const asked = options.challenge
    expect(await passkeyAnswered(party, passkey, later.challenge, key.authenticate(options))).toBeUndefined()
    expect(await passkeyAnswered(party, passkey, asked, other.key.authenticate(options))).toBeUndefined()
    const stolen = { ...other.passkey, id: passkey.id }
    expect(await passkeyAnswered(party, stolen, asked, key.authenticate(options))).toBeUndefined()
    const ahead = { ...passkey, counter: 90 }
    expect(
      await passkeyAnswered(party, ahead, asked, key.authenticate(options, { counter: 90 })),
    ).toBeUndefined()
    expect(await passkeyAnswered(party, ahead, asked, key.authenticate(options, { counter: 91 }))).toBe(91)
  })

  test.each(['', '{}', '[]', 'null', '{"id":"a","response":{"clientDataJSON":"e30"}}'])(
    'refuses %s',
    async answer => {
      const { passkey } = await registered()
      expect(await passkeyAnswered(party, passkey, 'challenge', answer)).toBeUndefined()
      expect(claimedChallenge(answer)).toBeUndefined()
    },
  )
})
