// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { formatDate, formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  AskingNothing,
  Comments,
  Conflict,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Link,
  PageHead,
  SavedMark,
  Section,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { ConversationNote, NotePlace } from '../../domain/conversation.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { VisitParts } from './visit-parts.tsx'

type Props = { visit: Visit; places: readonly NotePlace[]; reader: string; now: Date; form: FormView }

/** Notes of the talk: in general and per topic, each saved while it is typed. */
export function NotesPage({ visit, places, reader, now, form }: Props) {
  return (
    <>
      <PageHead
        title={`Notities ${visit.municipality.name}`}
        label={{ tlp: 'AMBER+STRICT', date: formatDate(localDateOf(now)), reader }}
        sentence="Wat u typt wordt vanzelf bewaard. Valt de verbinding weg? Dan staat uw tekst alleen in deze pagina: laat haar open. Wie dit bezoek doet, leest mee."
      />
      <VisitParts visit={visit} current="notes" />
      {!form.conflict && <ErrorSummary errors={form.errors} />}
      {places.map(place => (
        <Section
          title={place.topic ? `${place.topic.number}. ${place.topic.title}` : (place.code ?? 'Algemeen')}
          intro={place.reason || undefined}
          id={`notities-${place.code ?? 'algemeen'}`}
        >
          {place.mine.map(note => (
            <OwnNote visit={visit} place={place} note={note} now={now} form={form} />
          ))}
          {place.others.length > 0 && (
            <Comments
              items={place.others.map(note => ({
                by: note.person.name,
                when: formatInstant(note.savedAt),
                text: note.body,
              }))}
            />
          )}
        </Section>
      ))}
    </>
  )
}

function OwnNote({
  visit,
  place,
  note,
  now,
  form,
}: {
  visit: Visit
  place: NotePlace
  note: ConversationNote
  now: Date
  form: FormView
}) {
  const { committeeId, id } = visit
  const wasTyped = form.value('notitie') === note.id
  const field = (
    <>
      <Form
        action={paths.note(committeeId, id, note.id)}
        token={{ csrf: form.csrf }}
        version={note.version}
        autosave
        narrow
      >
        <Hidden name="notitie" value={note.id} />
        {note.topic !== null && <Hidden name="onderwerp" value={note.topic} />}
        <AskingNothing.Provider value={true}>
          <TextArea
            name="tekst"
            id={`f-tekst-${note.id}`}
            label={
              <>
                Uw notities
                {place.topic && <span class="visually-hidden">: {place.topic.title}</span>}
              </>
            }
            value={wasTyped ? form.value('tekst') : note.body}
            error={wasTyped ? form.error('tekst') : undefined}
            rows={5}
            optional
          />
        </AskingNothing.Provider>
        <SavedMark
          at={note.version > 0 && localDateOf(note.savedAt) === localDateOf(now) ? note.savedAt : undefined}
        />
      </Form>
      {note.version > 1 && (
        <p>
          <Link href={paths.noteHistory(committeeId, id, note.id)} small>
            Eerdere versies
          </Link>
        </p>
      )}
    </>
  )
  if (!wasTyped || !form.conflict) return field
  return (
    <Conflict mine={form.conflict.mine} theirs={form.conflict.theirs} theirsBy="door u, in een ander venster">
      {field}
    </Conflict>
  )
}
