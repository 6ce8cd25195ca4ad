// SPDX-License-Identifier: EUPL-1.2
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { localDateOf } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { ConversationTopic } from '../domain/conversation.ts'
import type { Treated } from '../domain/dossier.ts'
import type { PublicFact } from '../domain/public-fact.ts'
import { toTopic } from './dossier.ts'
import { toPublicFact } from './public-fact.ts'

type Prepared = {
  readonly topics: ConversationTopic[]
  readonly entered: PublicFact[]
  readonly treated: Treated[]
}

/**
 * What the committee prepared for the talk, in one statement: its topics in order, the public facts, newest first, and which
 * points of the municipality were treated.
 */
export async function findPrepared(tx: Tx, visitId: string): Promise<Prepared> {
  const row = await tx.sql
    .selectFrom('visit as v')
    .where('v.id', '=', visitId)
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('conversation_topic as t')
          .select(['t.topic_code', 't.reason', 't.position', 't.version'])
          .whereRef('t.visit_id', '=', 'v.id')
          .orderBy('t.position')
          .orderBy('t.topic_code'),
      ).as('topics'),
      jsonArrayFrom(
        eb
          .selectFrom('public_fact as f')
          .leftJoin('person as p', 'p.id', 'f.entered_by')
          .select(['f.id', 'f.body', 'f.link', 'f.published_on', 'p.name'])
          .whereRef('f.visit_id', '=', 'v.id')
          .where('f.withdrawn_at', 'is', null)
          .orderBy('f.published_on', 'desc')
          .orderBy('f.id')
          .limit(50),
      ).as('entered'),
      jsonArrayFrom(
        eb
          .selectFrom('treated_point as d')
          .leftJoin('person as p', 'p.id', 'd.treated_by')
          .select(['d.point', 'd.treated_at', 'p.name'])
          .whereRef('d.visit_id', '=', 'v.id'),
      ).as('treated'),
    ])
    .executeTakeFirst()
  return {
    topics: (row?.topics ?? []).map(toTopic),
    entered: (row?.entered ?? []).map(toPublicFact),
    treated: (row?.treated ?? []).map(one => ({
      code: one.point,
      by: one.name ?? 'iemand van de commissie',
      on: localDateOf(new Date(one.treated_at)),
    })),
  }
}
