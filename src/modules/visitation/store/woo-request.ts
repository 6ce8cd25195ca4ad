// SPDX-License-Identifier: EUPL-1.2
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { LocalDate } from '../../../kernel/dates.ts'
import { Conflict, NotFound } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Passage } from '../domain/redaction.ts'
import type { VisitId } from '../domain/visit.ts'
import type {
  WooDecided,
  WooDecider,
  WooDecision,
  WooMoment,
  WooRequest,
  WooState,
} from '../domain/woo-request.ts'

const rows = (tx: Tx, visitId: VisitId) =>
  tx.sql
    .selectFrom('woo_request')
    .select(['id', 'reference', 'received_on', 'due_on', 'state', 'decision', 'ground'])
    .select(['decided_by', 'decided_on', 'file_id', 'version'])
    .where('visit_id', '=', visitId)

/** The requests about a report, the newest first; at most 100. */
export async function listWooRequests(tx: Tx, visitId: VisitId): Promise<WooRequest[]> {
  const found = await rows(tx, visitId).orderBy('received_on', 'desc').orderBy('id').limit(100).execute()
  return found.map(toRequest)
}

/** A request with what stays out of the public copy, as chosen, and every state it had, oldest first. */
export type WooCase = {
  readonly request: WooRequest
  readonly passages: readonly Passage[]
  readonly moments: readonly WooMoment[]
}

/** All of a request in one statement; at most 500 passages. @throws NotFound when this report has no such request */
export async function getWooCase(tx: Tx, visitId: VisitId, id: string): Promise<WooCase> {
  const row = await rows(tx, visitId)
    .where('id', '=', id)
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('woo_passage as s')
          .select(['s.id', 's.part', 's.words', 's.ground'])
          .whereRef('s.organisation_id', '=', 'woo_request.organisation_id')
          .whereRef('s.request_id', '=', 'woo_request.id')
          .where('s.removed_at', 'is', null)
          .orderBy('s.at')
          .orderBy('s.id')
          .limit(500),
      ).as('passages'),
      jsonArrayFrom(
        eb
          .selectFrom('woo_moment as m')
          .leftJoin('person as p', 'p.id', 'm.by_person')
          .select(['m.state', 'm.reason', 'm.at', 'p.name'])
          .whereRef('m.organisation_id', '=', 'woo_request.organisation_id')
          .whereRef('m.request_id', '=', 'woo_request.id')
          .orderBy('m.n'),
      ).as('moments'),
    ])
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return {
    request: toRequest(row),
    passages: row.passages,
    moments: row.moments.map(({ state, reason, at, name }) => ({
      state: state as WooState,
      reason,
      byName: name ?? 'een oud-collega',
      at: new Date(at),
    })),
  }
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

const toRequest = (row: Row): WooRequest => ({
  id: row.id,
  reference: row.reference,
  receivedOn: row.received_on as LocalDate,
  dueOn: row.due_on as LocalDate,
  state: row.state as WooState,
  decision: row.decision as WooDecision | null,
  ground: row.ground,
  decidedBy: row.decided_by as WooDecider | null,
  decidedOn: row.decided_on as LocalDate | null,
  fileId: row.file_id,
  version: row.version,
})

/** @returns the id */
export async function insertWooRequest(
  tx: WriteTx,
  visitId: VisitId,
  request: Pick<WooRequest, 'reference' | 'receivedOn' | 'dueOn'>,
): Promise<string> {
  const id = newId()
  await tx.sql
    .insertInto('woo_request')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id,
      visit_id: visitId,
      reference: request.reference,
      received_on: request.receivedOn,
      due_on: request.dueOn,
      state: 'received',
    })
    .execute()
  return id
}

type Step = {
  readonly state: WooState
  readonly dueOn?: LocalDate
  readonly decided?: WooDecided
  readonly fileId?: string | null
}

/** Takes the request one state further. @throws Conflict when a colleague did in between */
export async function saveWooStep(tx: WriteTx, request: WooRequest, step: Step): Promise<void> {
  const { decided } = step
  const { numUpdatedRows } = await tx.sql
    .updateTable('woo_request')
    .set({
      state: step.state,
      version: request.version + 1,
      ...(step.dueOn && { due_on: step.dueOn }),
      ...(decided && {
        decision: decided.decision,
        ground: decided.decision === 'refused' ? decided.ground : null,
        decided_by: decided.decidedBy,
        decided_on: decided.decidedOn,
        file_id: step.fileId ?? null,
      }),
    })
    .where('id', '=', request.id)
    .where('version', '=', request.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n)
    throw new Conflict({ mine: step.state, theirs: '', theirVersion: request.version + 1 })
}

export async function insertWooMoment(
  tx: WriteTx,
  moment: {
    readonly requestId: string
    readonly n: number
    readonly state: WooState
    readonly reason?: string
  },
  now: Date,
): Promise<void> {
  await tx.sql
    .insertInto('woo_moment')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      request_id: moment.requestId,
      n: moment.n,
      state: moment.state,
      reason: moment.reason ?? '',
      by_person: tx.scope.person ?? '',
      at: now,
    })
    .execute()
}
