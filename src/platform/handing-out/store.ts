// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../kernel/dates.ts'
import { Conflict, NotFound } from '../../kernel/errors.ts'
import type {
  HandedOut,
  HandedOutState,
  Step,
  StepKind,
  Subject,
} from '../../kernel/handing-out/handed-out.ts'
import type { PersonId } from '../../kernel/ids.ts'
import type { Tx, WriteTx } from '../db/tx.ts'

/** Where it stands on Vandaag; kept with it, so that every later step can put it there again. */
export type Place = {
  readonly module: string
  /** Begins the key of its tasks, so that ending the whole ends them too: 'visit:<id>:handedOut:<id>'. */
  readonly workKey: string
  readonly place: string
  readonly url: string
}

export type KeptHandedOut = HandedOut & Place

const rows = (tx: Tx) =>
  tx.sql
    .selectFrom('handed_out as h')
    .leftJoin('person as s', 's.id', 'h.sender_id')
    .leftJoin('person as r', 'r.id', 'h.holder_id')
    .selectAll('h')
    .select(['s.name as sender_name', 'r.name as holder_name'])
    .where('h.organisation_id', '=', tx.scope.organisation ?? '')

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>
const gone = 'een oud-collega'

const toHandedOut = (row: Row): KeptHandedOut => ({
  id: row.id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  parts: row.parts,
  title: row.title,
  sender: { id: row.sender_id as PersonId, name: row.sender_name ?? gone },
  holder: { id: row.holder_id as PersonId, name: row.holder_name ?? gone },
  state: row.state as HandedOutState,
  dueOn: row.due_on as LocalDate | null,
  version: row.version,
  createdAt: row.created_at,
  module: row.module,
  workKey: row.work_key,
  place: row.place,
  url: row.url,
})

/** Everything of one whole that was handed out, the newest first; at most 300. */
export async function listHandedOut(tx: Tx, subject: Subject): Promise<KeptHandedOut[]> {
  const found = await rows(tx)
    .where('h.subject_kind', '=', subject.kind)
    .where('h.subject_id', '=', subject.id)
    .orderBy('h.created_at', 'desc')
    .orderBy('h.id')
    .limit(300)
    .execute()
  return found.map(toHandedOut)
}

/** @throws NotFound when nothing of this whole was handed out under this id */
export async function getHandedOut(tx: Tx, subject: Subject, id: string): Promise<KeptHandedOut> {
  const row = await rows(tx)
    .where('h.id', '=', id)
    .where('h.subject_kind', '=', subject.kind)
    .where('h.subject_id', '=', subject.id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return toHandedOut(row)
}

/** Holds it still until this transaction ends. */
export async function lockHandedOut(tx: WriteTx, id: string): Promise<void> {
  await tx.sql.selectFrom('handed_out').select('id').where('id', '=', id).forUpdate().execute()
}

/** What runs in one person's name, as sender or as holder; at most 500. */
export async function listRunningOf(tx: Tx, person: PersonId): Promise<KeptHandedOut[]> {
  const found = await rows(tx)
    .where('h.state', 'not in', ['accepted', 'withdrawn'])
    .where(eb => eb.or([eb('h.sender_id', '=', person), eb('h.holder_id', '=', person)]))
    .orderBy('h.created_at')
    .limit(500)
    .execute()
  return found.map(toHandedOut)
}

export async function insertHandedOut(
  tx: WriteTx,
  one: Omit<KeptHandedOut, 'sender' | 'holder' | 'state' | 'version' | 'createdAt'> & {
    readonly holder: PersonId
  },
  now: Date,
): Promise<void> {
  await tx.sql
    .insertInto('handed_out')
    .values({
      organisation_id: tx.scope.organisation ?? '',
      id: one.id,
      subject_kind: one.subject.kind,
      subject_id: one.subject.id,
      parts: [...one.parts],
      module: one.module,
      work_key: one.workKey,
      title: one.title,
      place: one.place,
      url: one.url,
      sender_id: tx.scope.person ?? '',
      holder_id: one.holder,
      state: 'open',
      due_on: one.dueOn,
      created_at: now,
    })
    .execute()
}

/** @throws Conflict when it changed since it was read */
export async function saveHandedOut(
  tx: WriteTx,
  one: Pick<HandedOut, 'id' | 'version'>,
  change: { readonly state?: HandedOutState; readonly holder?: PersonId; readonly sender?: PersonId },
): Promise<void> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('handed_out')
    .set({
      version: one.version + 1,
      ...(change.state && { state: change.state }),
      ...(change.holder && { holder_id: change.holder }),
      ...(change.sender && { sender_id: change.sender }),
    })
    .where('id', '=', one.id)
    .where('version', '=', one.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Conflict({ mine: '', theirs: '', theirVersion: one.version + 1 })
}

type NewStep = { readonly kind: StepKind; readonly body: string; readonly to?: PersonId | undefined }

/** Adds a step to the thread; the row of what was handed out is locked, so that numbers follow each other. */
export async function insertStep(tx: WriteTx, id: string, step: NewStep, now: Date): Promise<void> {
  await tx.sql
    .insertInto('handed_out_step')
    .values(eb => ({
      organisation_id: tx.scope.organisation ?? '',
      handed_out_id: id,
      n: eb
        .selectFrom('handed_out_step')
        .where('handed_out_id', '=', id)
        .select(({ fn, lit }) => eb(fn.coalesce(fn.max('n'), lit(0)), '+', lit(1)).as('next')),
      kind: step.kind,
      person_id: tx.scope.person,
      to_person_id: step.to ?? null,
      body: step.body,
      created_at: now,
    }))
    .execute()
}

/** The thread, the first step first; at most 300. */
export async function listSteps(tx: Tx, id: string): Promise<Step[]> {
  const found = await tx.sql
    .selectFrom('handed_out_step as s')
    .leftJoin('person as p', 'p.id', 's.person_id')
    .leftJoin('person as t', 't.id', 's.to_person_id')
    .select(['s.n', 's.kind', 's.body', 's.created_at', 's.to_person_id', 'p.name', 't.name as to_name'])
    .where('s.handed_out_id', '=', id)
    .orderBy('s.n')
    .limit(300)
    .execute()
  return found.map(row => ({
    n: row.n,
    kind: row.kind as StepKind,
    person: row.name ?? gone,
    to: row.to_person_id === null ? null : (row.to_name ?? gone),
    body: row.body,
    at: row.created_at,
  }))
}
