// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../../platform/history/history.ts'
import { keptLog, type LogDraft, logDraftOf, logProblems, logSubject } from '../../domain/visit-log.ts'
import { policy } from '../../policy.ts'
import { getLogEntry, insertLogEntry, saveLogEntry } from '../../store/visit-log.ts'
import { seeVisit } from '../see-visit.ts'

type Logged = { readonly visitId: string; readonly entry: string }

/** Writes down a call, letter, mail or talk with a municipality: process data, with whom by role. */
export async function logContact(
  context: ActionContext,
  input: { readonly visitId: string; readonly draft: LogDraft },
): Promise<Outcome<Logged>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisitLog, now)
  return context.write(async tx => {
    const visit = await seeVisit(tx, actor, input.visitId, 'process', now)
    const problems = logProblems(input.draft, localDateOf(now))
    if (problems.length > 0) return refused(...problems)
    return done({ visitId: visit.id, entry: await addToLog(tx, visit.id, input.draft, null, now) })
  })
}

/** Adds a line to the log of a visit, with its first version. */
export async function addToLog(
  tx: WriteTx,
  visitId: string,
  draft: LogDraft,
  letterId: string | null,
  now: Date,
): Promise<string> {
  const id = await insertLogEntry(tx, visitId, draft, letterId, now)
  await keepVersion(tx, logSubject(id), 1, draft.body, now, keptLog(draft))
  tx.record({ action: 'visitLog.written', object: { kind: 'logEntry', id }, details: { visit: visitId } })
  return id
}

type Correction = Logged & {
  /** The version that held when the page was made. */
  readonly holds: number
}

/**
 * Corrects an entry; what stood there stays in its history.
 * @throws NotFound, Conflict when it was corrected meanwhile
 */
export async function correctLog(
  context: ActionContext,
  input: Correction & { readonly draft: LogDraft },
): Promise<Outcome<Logged>> {
  return correct(context, input, async () => input.draft)
}

/** Makes an earlier version of an entry hold again. */
export async function restoreLog(
  context: ActionContext,
  input: Correction & { readonly version: number },
): Promise<Outcome<Logged>> {
  return correct(context, input, async tx =>
    logDraftOf(await getVersion(tx, logSubject(input.entry), input.version)),
  )
}

async function correct(
  context: ActionContext,
  { visitId, entry, holds }: Correction,
  draftIn: (tx: WriteTx) => Promise<LogDraft>,
): Promise<Outcome<Logged>> {
  const { actor, now } = context
  authorise(actor, policy.keepVisitLog, now)
  return context.write(async tx => {
    await seeVisit(tx, actor, visitId, 'process', now)
    const stored = await getLogEntry(tx, visitId, entry)
    const draft = await draftIn(tx)
    const problems = logProblems(draft, localDateOf(now))
    if (problems.length > 0) return refused(...problems)
    await saveLogEntry(tx, visitId, { ...stored, version: holds }, draft)
    await keepVersion(tx, logSubject(entry), holds + 1, draft.body, now, keptLog(draft))
    tx.record({
      action: 'visitLog.corrected',
      object: { kind: 'logEntry', id: entry },
      details: { visit: visitId, version: holds + 1 },
    })
    return done({ visitId, entry })
  })
}
