// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../../kernel/actor.ts'
import type { Role } from '../../../kernel/roles.ts'

type Task = {
  readonly organisationId: string
  readonly personId: string | null
  readonly role: string | null
}
type StandIn = {
  readonly organisationId: string
  readonly personId: string
  readonly personName: string | undefined
  readonly roles: readonly Role[]
  readonly takesNamed: boolean
}

/** The absent colleague whose task this is; undefined when the person would see it anyhow. */
export function insteadOf(task: Task, person: SignedIn, standIns: readonly StandIn[]): string | undefined {
  const own = person.memberships.find(one => one.organisationId === task.organisationId)?.roles ?? []
  if (task.personId === person.personId || own.some(role => role === task.role)) return undefined
  const absent = standIns.find(
    one =>
      one.organisationId === task.organisationId &&
      ((one.takesNamed && one.personId === task.personId) || one.roles.some(role => role === task.role)),
  )
  return absent && (absent.personName ?? 'een afwezige collega')
}
