// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import {
  authenticationOptions,
  claimedChallenge,
  claimedPasskeyId,
  type NewPasskey,
  passkeyAnswered,
  registeredPasskey,
  registrationOptions,
} from '../../../platform/auth/passkey.ts'
import { admit } from '../../../platform/auth/store/attempts.ts'
import {
  type ChallengePurpose,
  saveChallenge,
  takeChallenge,
} from '../../../platform/auth/store/challenges.ts'
import {
  findPasskey,
  listPasskeys,
  markPasskeyUsed,
  type OwnedPasskey,
} from '../../../platform/auth/store/passkeys.ts'
import { type Caller, unitOf } from './caller.ts'

/** The options a browser needs, as text: the page's script hands them to the browser. */
export type CeremonyOptions = { readonly options: string }

type UsePurpose = Extract<ChallengePurpose, 'passkey-sign-in' | 'passkey-step-up'>

/** Asks for any passkey of ours, or one of this person. The challenge is kept, for one answer. */
export async function askForPasskey(
  caller: Caller,
  purpose: UsePurpose,
  personId: PersonId | null,
): Promise<Outcome<CeremonyOptions>> {
  const { db, keys, party } = caller.signIn
  const limited = [{ limit: 'ceremony-address' as const, who: unitOf(caller) }]
  const admission = await admit(db.identity, keys, limited, caller.now)
  if (!admission.isAllowed) return refused(problem('', 'tooManyTries', { seconds: admission.waitSeconds }))
  const options = await authenticationOptions(
    party,
    personId === null ? [] : await listPasskeys(db.identity, personId),
  )
  await saveChallenge(db.identity, keys, purpose, options.challenge, { personId, data: {} }, caller.now)
  return done({ options: JSON.stringify(options) })
}

/** The passkey that answered a challenge of this purpose (and person), now used; undefined when anything is wrong. */
export async function answeringPasskey(
  caller: Caller,
  purpose: UsePurpose,
  personId: PersonId | null,
  answer: string,
): Promise<OwnedPasskey | undefined> {
  const { db, keys, party } = caller.signIn
  const challenge = claimedChallenge(answer)
  const id = claimedPasskeyId(answer)
  if (challenge === undefined || id === undefined) return undefined
  const kept = await takeChallenge(db.identity, keys, purpose, challenge, caller.now)
  const passkey = kept && (await findPasskey(db.identity, id))
  if (kept === undefined || passkey === undefined || kept.personId !== personId) return undefined
  if (personId !== null && passkey.personId !== personId) return undefined
  const counter = await passkeyAnswered(party, passkey, challenge, answer)
  if (counter === undefined) return undefined
  return (await markPasskeyUsed(db.identity, passkey, counter, caller.now)) ? passkey : undefined
}

/** Asks the browser to make a passkey for this person. */
export async function askForNewPasskey(
  caller: Caller,
  person: { readonly personId: PersonId; readonly email: string },
): Promise<CeremonyOptions> {
  const { db, keys, party } = caller.signIn
  const existing = await listPasskeys(db.identity, person.personId)
  const options = await registrationOptions(party, { id: person.personId, email: person.email }, existing)
  const challenge = { personId: person.personId, data: {} }
  await saveChallenge(db.identity, keys, 'passkey-add', options.challenge, challenge, caller.now)
  return { options: JSON.stringify(options) }
}

/** The passkey the browser made for this person; undefined when anything is wrong. */
export async function newPasskeyOf(
  caller: Caller,
  personId: PersonId,
  answer: string,
): Promise<NewPasskey | undefined> {
  const { db, keys, party } = caller.signIn
  const challenge = claimedChallenge(answer)
  const kept = challenge && (await takeChallenge(db.identity, keys, 'passkey-add', challenge, caller.now))
  if (!challenge || !kept || kept.personId !== personId) return undefined
  return registeredPasskey(party, challenge, answer)
}
