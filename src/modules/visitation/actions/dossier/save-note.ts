// SPDX-License-Identifier: EUPL-1.2
import { Conflict, NotFound } from '../../../../kernel/errors.ts'
import { done, type Outcome } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { findTopic } from '../../../../kernel/questionnaire/contents.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../../platform/history/history.ts'
import { policy } from '../../policy.ts'
import { listNotes, saveNote as save } from '../../store/note.ts'
import { seeVisit } from '../see-visit.ts'
import { getAnsweredQuestionnaire } from './see-dossier.ts'
import { noteSubject } from './see-notes.ts'

type Input = {
  readonly visitId: string
  readonly note: string
  /** A topic of the self-image, or null for a note in general. */
  readonly topic: string | null
  readonly body: string
  /** 0 when the note is new. */
  readonly version: number
}

export type SavedNote = { readonly at: Date; readonly version: number }

/**
 * Saves a note of this person about the talk, with its version.
 * @throws NotFound for who may not see the content of the visit, or another's note; Conflict when it was saved elsewhere
 *   meanwhile
 */
export async function saveNote(context: ActionContext, input: Input): Promise<Outcome<SavedNote>> {
  const { actor, now } = context
  authorise(actor, policy.takeNotes, now)
  return context.write(async tx => {
    await seeVisit(tx, actor, input.visitId, 'content', now)
    const [stored] = await listNotes(tx, input.visitId, input.note)
    if (stored && stored.person.id !== actor.personId) throw new NotFound()
    if (input.body === (stored?.body ?? '')) return done({ at: now, version: stored?.version ?? 0 })
    if (
      !stored &&
      input.topic !== null &&
      !findTopic(await getAnsweredQuestionnaire(tx, input.visitId), input.topic)
    )
      throw new NotFound()
    const theirs = stored?.body ?? ''
    if (input.version !== (stored?.version ?? 0))
      throw new Conflict({ mine: input.body, theirs, theirVersion: stored?.version ?? 0 })
    return done(await keep(tx, { ...input, topic: stored ? stored.topic : input.topic }, now))
  })
}

/** Makes an earlier version of the own note the newest again. */
export async function restoreNote(
  context: ActionContext,
  input: {
    readonly visitId: string
    readonly note: string
    readonly version: number
    /** The version that held when the page with the history was made. */
    readonly holds: number
  },
): Promise<Outcome<SavedNote>> {
  const { actor, now } = context
  authorise(actor, policy.takeNotes, now)
  return context.write(async tx => {
    await seeVisit(tx, actor, input.visitId, 'content', now)
    const [stored] = await listNotes(tx, input.visitId, input.note)
    if (stored?.person.id !== actor.personId) throw new NotFound()
    const { body } = await getVersion(tx, noteSubject(input.note), input.version)
    if (stored.version !== input.holds)
      throw new Conflict({ mine: body, theirs: stored.body, theirVersion: stored.version })
    return done(await keep(tx, { ...input, topic: stored.topic, body, version: stored.version }, now))
  })
}

async function keep(tx: WriteTx, input: Input, now: Date): Promise<SavedNote> {
  const version = input.version + 1
  const note = { id: input.note, topic: input.topic, body: input.body, version }
  if (!(await save(tx, input.visitId, note, now))) {
    const [stored] = await listNotes(tx, input.visitId, input.note)
    if (!stored) throw new NotFound()
    throw new Conflict({ mine: input.body, theirs: stored.body, theirVersion: stored.version })
  }
  await keepVersion(tx, noteSubject(note.id), version, note.body, now)
  tx.record({
    action: 'conversationNote.saved',
    object: { kind: 'conversationNote', id: note.id },
    details: { visit: input.visitId, version },
  })
  return { at: now, version }
}
