// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import type { OrganisationId, PersonId } from '../../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { hashToken, readCode } from '../../../../platform/auth/token.ts'
import { organisationScope } from '../../../../platform/db/scope.ts'
import { isRedeemable, wasJustRedeemed } from '../../domain/invitation.ts'
import type { VisitId } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { claimInvitation, findInvitationByCode, releaseInvitation } from '../../store/invitation.ts'
import { listCommittees } from '../../store/municipality.ts'
import { admitSecretary } from './admit-secretary.ts'
import type { DoorKeeper } from './door-keeper.ts'
import { whoRedeems } from './who-redeems.ts'

type Visitor = ActionContext<SignedIn | null>
type Input = { readonly code: string; readonly name: string; readonly email: string }

type Found = {
  readonly committee: OrganisationId
  readonly municipality: OrganisationId
  readonly visitId: VisitId
  readonly codeHash: Buffer
  /** Who used the code a moment ago; nobody else may use it again. */
  readonly again: PersonId | null
}

/**
 * Opens the door with the code of the letter. A wrong, used and expired code get one and
 * the same answer. The committee's side uses the code up, the municipality's side takes its secretary in: two scopes, so
 * two transactions, of which the first is given back when the second fails.
 * @returns where to go next
 */
export async function redeemInvitation(
  context: Visitor,
  input: Input,
  keeper: DoorKeeper,
): Promise<Outcome<{ next: string }>> {
  if (!(await keeper.admit())) return refused(problem('code', 'tooManyCodes'))
  const found = await findCode(context, input.code)
  if (!found) return refused(problem('code', 'codeUnknown'))
  const who = await whoRedeems(context, found.municipality, input, keeper)
  const isOthers = found.again !== null && (isRefused(who) || who.value.id !== found.again)
  if (isOthers) return refused(problem('code', 'codeUnknown'))
  if (isRefused(who)) return who
  if (found.again === null && !(await claim(context, found, who.value.id)))
    return refused(problem('code', 'codeUnknown'))
  await keeper.forgive()
  const goesTo = paths.participation(found.municipality, found.visitId)
  try {
    await admitSecretary(context, found, who.value)
    const isSignedIn = context.actor?.personId === who.value.id
    const next = isSignedIn ? goesTo : await keeper.enrol(who.value.id, input.email, goesTo)
    return done({ next })
  } catch (error) {
    if (found.again === null) await giveBack(context, found)
    throw error
  }
}

async function findCode(context: Visitor, typed: string): Promise<Found | undefined> {
  const code = readCode(typed)
  if (code === undefined) return undefined
  const codeHash = hashToken(code)
  for (const committee of await context.read(listCommittees)) {
    const found = await context.db.read(organisationScope(committee, context.scope.origin), tx =>
      findInvitationByCode(tx, codeHash),
    )
    if (!found) continue
    const { invitation, municipality } = found
    const again = wasJustRedeemed(invitation, context.now) ? invitation.redeemedBy : null
    if (again !== null || isRedeemable(invitation, localDateOf(context.now)))
      return { committee, codeHash, municipality, visitId: invitation.visitId, again }
  }
  return undefined
}

/** Uses the code up; false when somebody was first. */
const claim = (context: Visitor, found: Found, by: PersonId): Promise<boolean> =>
  context.db.write(organisationScope(found.committee, context.scope.origin), async tx => {
    const isFirst = await claimInvitation(tx, found.visitId, found.codeHash, by, context.now)
    if (isFirst) tx.record({ action: 'invitation.redeemed', object: { kind: 'visit', id: found.visitId } })
    return isFirst
  })

/** What should have followed did not happen: the code works again. */
const giveBack = (context: Visitor, found: Found): Promise<void> =>
  context.db.write(organisationScope(found.committee, context.scope.origin), async tx => {
    await releaseInvitation(tx, found.visitId, found.codeHash)
    tx.record({ action: 'invitation.givenBack', object: { kind: 'visit', id: found.visitId } })
  })
