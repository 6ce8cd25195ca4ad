// SPDX-License-Identifier: EUPL-1.2
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'

/** Where passkeys of this program belong: a name and the addresses of its pages. A number such as 127.0.0.1 is no name. */
export type RelyingParty = { readonly id: string; readonly name: string; readonly origins: readonly string[] }

/** What is kept of a passkey; `id` is unique over all accounts, so one passkey never serves two. */
export type StoredPasskey = {
  readonly id: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: readonly string[]
}

/** A passkey that was just made, with what the list of passkeys shows of it. */
export type NewPasskey = StoredPasskey & { readonly aaguid: string; readonly isBackedUp: boolean }

const CEREMONY_MS = 5 * 60_000

/** EdDSA, ES256, RS256. Named, so that Node does not try its experimental ones. */
const ALGORITHMS = [-8, -7, -257]

/** The relying party of a program that people reach at this address. */
export function relyingParty(name: string, origin: string): RelyingParty {
  return { id: new URL(origin).hostname, name, origins: [origin] }
}

/** What the browser needs to make a passkey. Keep `challenge` server-side, for one use. `personId` becomes its opaque handle. */
export async function registrationOptions(
  party: RelyingParty,
  person: { readonly id: string; readonly email: string },
  existing: readonly StoredPasskey[],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  return generateRegistrationOptions({
    rpID: party.id,
    rpName: party.name,
    userID: Buffer.from(person.id.replaceAll('-', ''), 'hex'),
    userName: person.email,
    userDisplayName: person.email,
    timeout: CEREMONY_MS,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: existing.map(descriptor),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** The passkey in the browser's answer, or undefined when it does not answer this challenge, for us, by a person. */
export async function registeredPasskey(
  party: RelyingParty,
  challenge: string,
  answer: string,
): Promise<NewPasskey | undefined> {
  const response = readAnswer(answer) as unknown as RegistrationResponseJSON | undefined
  if (response === undefined) return undefined
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: [...party.origins],
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    })
    if (!verified) return undefined
    const { credential, aaguid, credentialBackedUp } = registrationInfo
    return {
      id: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      aaguid,
      isBackedUp: credentialBackedUp,
    }
  } catch {
    return undefined
  }
}

/** What the browser needs to use a passkey. Without `allowed` the person picks one: no name is asked or told. */
export async function authenticationOptions(
  party: RelyingParty,
  allowed: readonly StoredPasskey[] = [],
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  return generateAuthenticationOptions({
    rpID: party.id,
    timeout: CEREMONY_MS,
    userVerification: 'required',
    allowCredentials: allowed.map(descriptor),
  })
}

/** Which passkey the browser's answer says it is of, before anything of it is believed. */
export function claimedPasskeyId(answer: string): string | undefined {
  const id = readAnswer(answer)?.id
  return typeof id === 'string' && /^[\w-]{1,1366}$/.test(id) ? id : undefined
}

/** Which challenge the browser's answer says it answers: to find the one that was kept. */
export function claimedChallenge(answer: string): string | undefined {
  const challenge = clientData(readAnswer(answer))?.challenge
  return typeof challenge === 'string' && challenge.length <= 200 ? challenge : undefined
}

/** The new counter when the passkey signed this challenge for us, with the person verified; undefined otherwise. */
export async function passkeyAnswered(
  party: RelyingParty,
  passkey: StoredPasskey,
  challenge: string,
  answer: string,
): Promise<number | undefined> {
  const response = readAnswer(answer) as unknown as AuthenticationResponseJSON | undefined
  if (response === undefined || response.id !== passkey.id) return undefined
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: [...party.origins],
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: { id: passkey.id, publicKey: Uint8Array.from(passkey.publicKey), counter: passkey.counter },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    return undefined
  }
}

type Loose = Readonly<Record<string, unknown>>

/** The answer as the form brought it: JSON of at most 20,000 characters. Everything in it is still to be verified. */
function readAnswer(answer: string): Loose | undefined {
  const read = answer.length > 20_000 ? undefined : parse(answer)
  // Made inside a page of somebody else: our pages are never framed, so this is none of ours.
  return clientData(read)?.crossOrigin === true ? undefined : read
}

function clientData(answer: Loose | undefined): Loose | undefined {
  const data = (answer?.response as Loose | undefined)?.clientDataJSON
  return typeof data === 'string' ? parse(Buffer.from(data, 'base64url').toString('utf8')) : undefined
}

function parse(text: string): Loose | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Loose) : undefined
  } catch {
    return undefined
  }
}

function descriptor(passkey: StoredPasskey): { id: string; transports: string[] } {
  return { id: passkey.id, transports: [...passkey.transports] }
}
