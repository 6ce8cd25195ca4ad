// SPDX-License-Identifier: EUPL-1.2
import type { PersonId } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import { type DelegationRole, delegationRoles } from './handover-documents.ts'

/** Who speaks in this role: a colleague, somebody by name, or nobody because the role does not exist here. */
export type Delegate = {
  readonly role: DelegationRole
  readonly personId: PersonId | null
  readonly name: string | null
}

/** What is chosen for a role, before people are known; undefined means that nothing was chosen yet. */
export type DelegateChoice =
  | { readonly kind: 'colleague'; readonly personId: PersonId }
  | { readonly kind: 'new'; readonly name: string; readonly email: string | null }
  | { readonly kind: 'absent' }

export type DelegationChoices = Readonly<Partial<Record<DelegationRole, DelegateChoice>>>

/** The roles of which at least one official of the top must come along. */
const topOfficials = ['municipalSecretary', 'operationsHead'] as const

/**
 * What is still wrong with a delegation: each of the five roles is filled or does not exist here, and both a member of the
 * college and one of the top officials come along (requirements 18 and 19). One person may hold several roles.
 */
export function delegationProblems(choices: DelegationChoices): Problem[] {
  const isThere = (role: DelegationRole) => choices[role] !== undefined && choices[role].kind !== 'absent'
  const missing = delegationRoles
    .filter(role => choices[role] === undefined)
    .map(role => problem(`who-${role}`, 'delegateMissing'))
  const nameless = delegationRoles
    .filter(role => {
      const choice = choices[role]
      return choice?.kind === 'new' && choice.name === ''
    })
    .map(role => problem(`name-${role}`, 'required'))
  if (missing.length > 0 || nameless.length > 0) return [...missing, ...nameless]
  return [
    ...(isThere('portfolioHolder') ? [] : [problem('who-portfolioHolder', 'delegationWithoutCollege')]),
    ...(topOfficials.some(isThere) ? [] : [problem('who-municipalSecretary', 'delegationWithoutTop')]),
  ]
}
