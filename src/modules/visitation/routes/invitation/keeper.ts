// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../../kernel/ids.ts'
import { addressUnit } from '../../../../platform/auth/device.ts'
import { type SignIn, signInOf } from '../../../../platform/auth/sign-in.ts'
import { findAccountByEmail } from '../../../../platform/auth/store/accounts.ts'
import { admit, forgive } from '../../../../platform/auth/store/attempts.ts'
import { listPasskeys } from '../../../../platform/auth/store/passkeys.ts'
import type { Deps } from '../../../../platform/http/deps.ts'
import { createEnrolment, endSessionsOf } from '../../../identity/index.ts'
import type { ColleagueDoor, DoorKeeper } from '../../actions/invitation/door-keeper.ts'

/** Days in which a first sign-in can be made. */
const enrolmentDays = 14

type Asked = { readonly deps: Deps; readonly now: Date; readonly client: { readonly ip: string } }

/** Sign-in, as redeeming a code needs it. */
export function doorKeeper({ deps, now, client }: Asked): DoorKeeper {
  const signIn = signInOf(deps)
  const limited = [{ limit: 'enrolment-address' as const, who: addressUnit(client.ip) }]
  return {
    admit: async () => (await admit(signIn.db.identity, signIn.keys, limited, now)).isAllowed,
    forgive: () => forgive(signIn.db.identity, signIn.keys, limited, now),
    async accountOf(email) {
      const account = await findAccountByEmail(signIn.db.identity, email)
      return account && { person: account.personId, isUsed: await isUsed(signIn, account) }
    },
    async enrol(person, email, returnPath) {
      const wish = { by: 'link', email, days: enrolmentDays, returnPath, invitedBy: null } as const
      return (await createEnrolment(signIn, person, wish, now)).link ?? returnPath
    },
  }
}

/** Sign-in, as giving roles to colleagues needs it. Who can sign in already gets no mail, only the new role. */
export function doorBy({ deps, now }: Asked, invitedBy: PersonId): ColleagueDoor {
  const signIn = signInOf(deps)
  return {
    accountOf: async email => (await findAccountByEmail(signIn.db.identity, email))?.personId,
    async letIn(person, email, returnPath) {
      const account = await findAccountByEmail(signIn.db.identity, email)
      if (account && (account.personId !== person || (await isUsed(signIn, account)))) return
      const wish = { by: 'mail', email, days: enrolmentDays, returnPath, invitedBy } as const
      await createEnrolment(signIn, person, wish, now)
    },
    endSessions: person => endSessionsOf(signIn, person, 'roleChanged'),
  }
}

type Account = NonNullable<Awaited<ReturnType<typeof findAccountByEmail>>>

const isUsed = async (signIn: SignIn, account: Account): Promise<boolean> =>
  account.isBlocked ||
  account.passwordChangedAt !== null ||
  (await listPasskeys(signIn.db.identity, account.personId)).length > 0
