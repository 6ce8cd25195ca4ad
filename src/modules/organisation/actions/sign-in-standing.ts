// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../kernel/actor.ts'
import { localDateOf } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Database } from '../../../platform/db/database.ts'
import type { SignInStanding } from '../domain/sign-in-act.ts'
import { findWorker, listWorkplaces } from '../store/workplace.ts'
import type { SignInDesk } from './sign-in-desk.ts'

type Looker = { readonly db: Database; readonly actor: Actor; readonly now: Date; readonly origin: string }

/**
 * How somebody's account stands for an administrator of one organisation. Where else the person works is read in the
 * person's own scope, and only whether there is such a place comes out.
 */
export async function readStanding(
  looker: Looker,
  desk: SignInDesk,
  personId: PersonId,
  isColleague: (person: PersonId) => boolean,
): Promise<SignInStanding> {
  const { actor, db, now, origin } = looker
  const block = await desk.blockOf(personId)
  const scope = { person: personId, organisation: null, organisations: [], origin }
  const workplaces = await db.read(scope, tx => listWorkplaces(tx, localDateOf(now)))
  return {
    hasAccount: block !== undefined,
    isBlocked: Boolean(block),
    isBlockedElsewhere: Boolean(block && (block.by === null || !isColleague(block.by))),
    worksElsewhere: workplaces.some(one => one.organisationId !== actor.organisation.organisationId),
    isSelf: personId === actor.personId,
  }
}

/** The same for the platform, for which no place is elsewhere; with where the person works, and no content of it. */
export async function readAccount(looker: Looker, desk: SignInDesk, personId: PersonId) {
  const { db, actor, now, origin } = looker
  const scope = { person: personId, organisation: null, organisations: [], origin }
  const worker = await db.read(scope, tx => findWorker(tx, localDateOf(now)))
  const block = await desk.blockOf(personId)
  const standing: SignInStanding = {
    hasAccount: block !== undefined,
    isBlocked: Boolean(block),
    isBlockedElsewhere: false,
    worksElsewhere: false,
    isSelf: personId === actor.personId,
  }
  return worker && { worker, standing, blockedAt: block?.at ?? null }
}
