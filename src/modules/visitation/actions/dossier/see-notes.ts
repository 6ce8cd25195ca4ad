// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import { newId } from '../../../../kernel/ids.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { listVersions } from '../../../../platform/history/history.ts'
import type { ConversationNote, NotePlace } from '../../domain/conversation.ts'
import { foldVersions } from '../../domain/fold-versions.ts'
import type { Visit } from '../../domain/visit.ts'
import { listConversationTopics } from '../../store/dossier.ts'
import { listNotes } from '../../store/note.ts'
import { seeVisit } from '../see-visit.ts'
import { findSelfImage, questionnaireIn } from './see-dossier.ts'

export const noteSubject = (noteId: string) => ({ kind: 'conversationNote', id: noteId })

export type NotesView = { readonly visit: Visit; readonly places: readonly NotePlace[] }

/**
 * The notes of a talk: general ones, and those per topic that is on the list or has notes. Everybody of the visit reads
 * all of them and writes the own ones.
 */
export async function seeNotes(tx: Tx, actor: Actor, visitId: string, now: Date): Promise<NotesView> {
  const visit = await seeVisit(tx, actor, visitId, 'content', now)
  const given = await findSelfImage(tx, visitId)
  const all = given ? questionnaireIn(given.document).sections.flatMap(one => one.topics) : []
  const chosen = await listConversationTopics(tx, visitId)
  const notes = await listNotes(tx, visitId)
  const codes = [
    ...chosen.map(one => one.code),
    ...notes.flatMap(one => (one.topic === null ? [] : [one.topic])),
  ]
  const placeOf = (code: string | null): NotePlace => {
    const here = notes.filter(note => note.topic === code)
    const mine = here.filter(note => note.person.id === actor.personId)
    return {
      topic: all.find(topic => topic.code === code),
      code,
      reason: chosen.find(one => one.code === code)?.reason ?? '',
      mine: mine.length > 0 ? mine : [emptyNote(actor, code, now)],
      others: here.filter(note => note.person.id !== actor.personId && note.body !== ''),
    }
  }
  return { visit, places: [null, ...new Set(codes)].map(placeOf) }
}

/** A note that does not exist yet. The page gives it its id, so that saving it twice makes one note. */
const emptyNote = (actor: Actor, topic: string | null, now: Date): ConversationNote => ({
  id: newId(),
  topic,
  person: { id: actor.personId, name: actor.name },
  body: '',
  version: 0,
  savedAt: now,
})

/** The versions of one of this person's own notes. */
export async function seeNoteHistory(
  tx: Tx,
  actor: Actor,
  place: { readonly visitId: string; readonly note: string },
  now: Date,
) {
  const visit = await seeVisit(tx, actor, place.visitId, 'content', now)
  const [note] = await listNotes(tx, place.visitId, place.note)
  if (note?.person.id !== actor.personId) throw new NotFound()
  return { visit, versions: foldVersions(await listVersions(tx, noteSubject(note.id))) }
}
