// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { newId, type OrganisationId, type PersonId } from '../../../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { organisationScope } from '../../../../platform/db/scope.ts'
import { listColleagues } from '../../store/colleague.ts'
import type { DoorKeeper } from './door-keeper.ts'

export type Newcomer = {
  readonly id: PersonId
  /** Set when this person is not known yet. */
  readonly isNew?: { readonly name: string; readonly email: string }
}

type Typed = { readonly name: string; readonly email: string }

/**
 * Who stands at the door with a right code. Somebody who is a municipal secretary already is who he or she is; anybody
 * else is new, unless the same secretary comes back who never got as far as choosing how to sign in. An address that
 * belongs to somebody else's account never gives that account away.
 */
export async function whoRedeems(
  context: ActionContext<SignedIn | null>,
  municipality: OrganisationId,
  typed: Typed,
  keeper: DoorKeeper,
): Promise<Outcome<Newcomer>> {
  const { actor } = context
  if (actor?.memberships.some(one => one.roles.includes('municipalSecretary')))
    return done({ id: actor.personId })
  if (typed.name === '') return refused(problem('name', 'required'))
  if (typed.email === '') return refused(problem('email', 'required'))
  const account = await keeper.accountOf(typed.email)
  if (account && account.person === actor?.personId) return done({ id: account.person })
  const colleague = await context.db.read(organisationScope(municipality, context.scope.origin), async tx =>
    (await listColleagues(tx, localDateOf(context.now))).find(one => one.email === typed.email),
  )
  if (!colleague && !account)
    return done({ id: newId<'PersonId'>(), isNew: { name: typed.name, email: typed.email } })
  const isSameSecretary =
    colleague?.roles.includes('municipalSecretary') === true &&
    (account === undefined || (account.person === colleague.id && !account.isUsed))
  return colleague && isSameSecretary
    ? done({ id: colleague.id })
    : refused(problem('email', 'addressHasAccount'))
}
