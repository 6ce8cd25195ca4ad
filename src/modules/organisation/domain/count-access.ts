// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { AccessPlan } from './access-after-changes.ts'

/** How many people of one organisation lose or gain which roles on one day. */
export type AccessCount = {
  readonly organisationId: OrganisationId
  readonly on: LocalDate
  readonly people: number
  readonly roles: readonly Role[]
}

/** Who loses, per organisation and day: counts and roles, no names. */
export const countLosing = ({ losing }: AccessPlan): readonly AccessCount[] =>
  count(losing.map(({ assignment, on }) => ({ ...assignment, on })))

/** Who may read, per organisation and day. */
export const countGaining = ({ gaining }: AccessPlan): readonly AccessCount[] =>
  count(gaining.map(assignment => ({ ...assignment, on: assignment.from })))

type Change = {
  readonly organisationId: OrganisationId
  readonly personId: string
  readonly role: Role
  readonly on: LocalDate
}

function count(changes: readonly Change[]): readonly AccessCount[] {
  const groups = Map.groupBy(changes, ({ organisationId, on }) => `${on} ${organisationId}`)
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const first = group[0]
      if (first === undefined) return []
      return [
        {
          organisationId: first.organisationId,
          on: first.on,
          people: new Set(group.map(one => one.personId)).size,
          roles: [...new Set(group.map(one => one.role))].sort(),
        },
      ]
    })
}
