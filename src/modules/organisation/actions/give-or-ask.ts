// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../kernel/actor.ts'
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import { organisationId, type PersonId } from '../../../kernel/ids.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'
import { type Role, roleFits } from '../../../kernel/roles.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { handOver } from '../../../platform/handover/store.ts'
import { putWorkItem } from '../../../platform/work/work-item.ts'
import { confirmerFor } from '../domain/administrator-request.ts'
import type { ReferralDocument } from '../domain/referral.ts'
import { isHeldOn } from '../domain/role-term.ts'
import { paths } from '../paths.ts'
import { insertRequest, isAskedFor } from '../store/administrator-request.ts'
import { listTerms } from '../store/role.ts'
import { keepRole } from './keep-roles.ts'

/** The organisation that keeps the register and the platform. */
export const platformOrganisation = organisationId('beheer')

export type RoleWish = {
  readonly personId: PersonId
  readonly personName: string
  readonly role: Role
  readonly startsOn: LocalDate
  readonly lastOn: LocalDate | null
}

/** Gives the role; for an administrator only a request is made, that a second person confirms. */
export async function giveOrAsk(
  tx: WriteTx,
  actor: Actor,
  wish: RoleWish,
  now: Date,
): Promise<readonly Problem[]> {
  const today = localDateOf(now)
  if (!roleFits(wish.role, actor.organisation.kind)) return [problem('role', 'roleNotHere')]
  if (wish.lastOn !== null && wish.lastOn < wish.startsOn) return [problem('lastOn', 'endBeforeStart')]
  if (wish.lastOn !== null && wish.lastOn < today) return [problem('lastOn', 'lastDayPassed')]
  if (wish.role === 'hired' && wish.lastOn === null) return [problem('lastOn', 'hiredNeedsEnd')]
  if (wish.role === 'administrator') return askForAdministrator(tx, actor, wish, now)
  const isGiven = await keepRole(tx, { ...wish, ground: 'given' }, now)
  return isGiven ? [] : [problem('role', 'roleHeldAlready')]
}

async function askForAdministrator(
  tx: WriteTx,
  actor: Actor,
  wish: RoleWish,
  now: Date,
): Promise<readonly Problem[]> {
  const today = localDateOf(now)
  const terms = (await listTerms(tx, today)).filter(term => term.role === 'administrator' && !term.isReadOnly)
  if (terms.some(term => term.personId === wish.personId && term.lastOn === null))
    return [problem('role', 'roleHeldAlready')]
  if (await isAskedFor(tx, wish.personId)) return [problem('role', 'alreadyAsked')]
  const administrators = terms.filter(term => isHeldOn(term, today)).map(term => term.personId)
  const confirmer = confirmerFor(actor.personId, administrators)
  const id = await insertRequest(tx, { ...wish, confirmer }, now)
  tx.record({
    action: 'administrator.asked',
    object: { kind: 'person', id: wish.personId },
    details: { request: id, confirmer },
  })
  if (confirmer === 'platform') {
    if (actor.organisation.kind !== 'platform') await refer(tx, actor, wish, id, now)
    return []
  }
  for (const person of new Set(administrators.filter(one => one !== actor.personId)))
    await putWorkItem(
      tx,
      {
        key: `administrator-request:${id}:${person}`,
        module: 'organisation',
        grouping: 'decide',
        for: { person },
        title: `Bevestig of ${wish.personName} beheerder wordt`,
        place: 'Mensen en rollen',
        url: paths.request(actor.organisation.organisationId, id),
      },
      now,
    )
  return []
}

async function refer(tx: WriteTx, actor: Actor, wish: RoleWish, id: string, now: Date): Promise<void> {
  const document: ReferralDocument = {
    person: wish.personId,
    personName: wish.personName,
    askedBy: actor.personId,
    askedByName: actor.name,
    organisationName: actor.organisation.name,
    startsOn: wish.startsOn,
    lastOn: wish.lastOn,
  }
  await handOver(
    tx,
    {
      to: platformOrganisation,
      kind: 'organisation.administratorRequest',
      subjectId: id,
      document,
      ground: 'onlyOneAdministrator',
    },
    now,
  )
}
