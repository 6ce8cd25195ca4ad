// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../kernel/ids.ts'
import type { OrganisationKind } from '../../kernel/roles.ts'
import type { Tx } from '../db/tx.ts'
import type { Handover } from './handover.ts'

/**
 * Who is the other side of what a handover is about, as the receiver itself knows it; undefined when nobody is. A handover
 * from anybody else is refused: the wall lets each organisation give to each other one, about any subject.
 */
export type Sender = (tx: Tx, handover: Handover) => Promise<OrganisationId | undefined>

/** For the first of a subject, of which the receiver knows nothing yet: any organisation of this kind. */
export const anyOf =
  (...kinds: readonly OrganisationKind[]): Sender =>
  async (tx, { from }) => {
    const giver = await tx.sql
      .selectFrom('organisation')
      .select('kind')
      .where('id', '=', from)
      .executeTakeFirst()
    return kinds.some(kind => kind === giver?.kind) ? from : undefined
  }
