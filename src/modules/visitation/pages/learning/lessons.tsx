// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import {
  AskingNothing,
  Conflict,
  Empty,
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
import { type Lesson, wasHeld } from '../../domain/lesson.ts'
import type { Solution } from '../../domain/solution.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { VisitParts } from '../dossier/visit-parts.tsx'
import { Solutions } from '../solution/solutions.tsx'
import { lessonWords } from './words.ts'

type Props = {
  visit: Visit
  lessons: readonly Lesson[]
  solutions: readonly Solution[]
  now: Date
  form: FormView
}

/** What the committee takes along from a visit (requirements 21, 41). */
export function LessonsPage({ visit, lessons, solutions, now, form }: Props) {
  return (
    <>
      <PageHead
        title="Wat dit bezoek leerde"
        sentence={`Het gesprek met ${visit.municipality.name} leert ook de commissie iets. Zonder namen komt het op de lijst van de ronde, en later in het eindrapport.`}
        actions={
          <Link href={paths.roundLessons(visit.committeeId, visit.roundId)}>
            De lijst van {visit.roundName}
          </Link>
        }
      />
      <VisitParts visit={visit} current="lessons" />
      {!form.conflict && <ErrorSummary errors={form.errors} />}
      {wasHeld(visit.state) ? (
        <>
          {lessons.map(lesson => (
            <WriteLesson visit={visit} lesson={lesson} now={now} form={form} />
          ))}
          <Solutions visit={visit} solutions={solutions} />
        </>
      ) : (
        <Empty title="Het gesprek is nog niet geweest">
          Na het gesprek schrijft u hier op wat u ervan leerde.
        </Empty>
      )}
    </>
  )
}

type One = { visit: Visit; lesson: Lesson; now: Date; form: FormView }

function WriteLesson({ visit: { committeeId, id }, lesson, now, form }: One) {
  const { title, label, hint } = lessonWords[lesson.kind]
  const wasTyped = form.value('soort') === lesson.kind
  const editor = (
    <Form
      action={paths.lesson(committeeId, id, lesson.kind)}
      token={{ csrf: form.csrf }}
      version={lesson.version}
      autosave
      narrow
    >
      <Hidden name="soort" value={lesson.kind} />
      <AskingNothing.Provider value={true}>
        <TextArea
          name="tekst"
          id={`f-tekst-${lesson.kind}`}
          label={label}
          hint={hint}
          value={wasTyped ? form.value('tekst') : lesson.body}
          error={wasTyped ? form.error('tekst') : undefined}
          rows={5}
          optional
        />
      </AskingNothing.Provider>
      <SavedMark at={savedToday(lesson.savedAt, now)} />
    </Form>
  )
  return (
    <Section title={title} id={`les-${lesson.kind}`}>
      {wasTyped && form.conflict ? <Conflict {...form.conflict}>{editor}</Conflict> : editor}
      {lesson.version > 1 && (
        <p>
          <Link href={paths.lessonHistory(committeeId, id, lesson.kind)} small>
            Eerdere versies
            <span class="visually-hidden"> van: {title}</span>
          </Link>
        </p>
      )}
    </Section>
  )
}

const savedToday = (at: Date | null, now: Date): Date | undefined =>
  at !== null && localDateOf(at) === localDateOf(now) ? at : undefined
