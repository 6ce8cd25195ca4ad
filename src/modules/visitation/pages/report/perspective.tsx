// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { blocksFor } from '../../../../../content/texts/report/building-blocks.ts'
import { perspectiveTexts } from '../../../../../content/texts/report/sections.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Columns,
  Conflict,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  SavedMark,
  Section,
  Select,
  SideList,
  Text,
  TextArea,
  TextField,
} from '../../../../platform/ui/index.ts'
import { topicTitle } from '../../domain/report-document.ts'
import type { Perspective } from '../../domain/report-parts.ts'
import type { ReportView } from '../../domain/report-view.ts'
import { paths } from '../../paths.ts'
import { ToneHelp } from './edit-text.tsx'
import { Warnings } from './warnings.tsx'

type Props = {
  view: ReportView
  form: FormView
  /** The one that is edited; undefined for a new one. */
  perspective?: Perspective
  /** The block that was chosen to start from. */
  start?: string | undefined
  /** Place and removal, below the form. */
  children?: Child
}

/** An action perspective: a concrete next step, tied to a topic that was chosen for the talk. */
export function PerspectivePage({ view, form, perspective, start, children }: Props) {
  const fields = <PerspectiveForm view={view} form={form} perspective={perspective} start={start} />
  const text = `${form.value('title', perspective?.title)} ${form.value('body', perspective?.body)}`
  return (
    <>
      <PageHead
        title={perspective ? 'Handelingsperspectief bewerken' : 'Handelingsperspectief toevoegen'}
        sentence={perspectiveTexts.help}
        actions={perspective && <SavedMark />}
      />
      {!form.conflict && <ErrorSummary errors={form.errors} />}
      {view.topics.length === 0 && (
        <Notice kind="warn" title="Er zijn nog geen onderwerpen gekozen">
          Een perspectief hoort bij een onderwerp van het gesprek.{' '}
          <Link href={paths.topics(view.visit.committeeId, view.visit.id)}>Kies eerst de onderwerpen</Link>.
        </Notice>
      )}
      <Columns label="Hulp bij het schrijven" side={perspective ? <ToneHelp /> : <Blocks view={view} />}>
        {form.conflict ? <Conflict {...form.conflict}>{fields}</Conflict> : fields}
        <Warnings text={text} otherNames={view.otherNames} />
        {children}
      </Columns>
    </>
  )
}

function PerspectiveForm({
  view,
  form,
  perspective,
  start,
}: Omit<Props, 'perspective' | 'children'> & { perspective: Perspective | undefined }) {
  const { committeeId, id } = view.visit
  const block = blocksFor('perspective').find(one => one.code === start)
  return (
    <Form
      action={
        perspective
          ? paths.perspective(committeeId, id, perspective.id)
          : paths.addPerspective(committeeId, id)
      }
      token={{ csrf: form.csrf, key: perspective ? undefined : form.key() }}
      version={perspective?.version}
      autosave={perspective !== undefined}
      narrow
    >
      <TextField
        name="title"
        label="Titel"
        hint="Begin met een werkwoord: ‘Wijs een vervanger aan’."
        value={form.value('title', perspective?.title ?? block?.title)}
        error={form.error('title')}
      />
      <Select
        name="topic"
        label="Bij welk onderwerp van het gesprek?"
        placeholder="Kies een onderwerp"
        options={view.topics.map(({ code }) => ({ value: code, label: topicTitle(code) }))}
        value={form.value('topic', perspective?.topic)}
        error={form.error('topic')}
      />
      <TextArea
        name="body"
        label="Wat kan de gemeente doen?"
        rows={6}
        most={3000}
        value={form.value('body', perspective?.body ?? block?.text)}
        error={form.error('body')}
      />
      <Buttons>
        <Button kind="primary">{perspective ? 'Bewaar' : 'Voeg toe'}</Button>
        <ButtonLink kind="subtle" href={paths.report(committeeId, id)}>
          Terug naar het verslag
        </ButtonLink>
      </Buttons>
    </Form>
  )
}

function Blocks({ view }: { view: ReportView }) {
  const here = paths.addPerspective(view.visit.committeeId, view.visit.id)
  return (
    <>
      <ToneHelp />
      <Section title="Begin met een bouwsteen">
        <Text quiet>Vul in wat tussen [haken] staat. Een bouwsteen blijft nooit zoals hij is.</Text>
        <SideList
          items={blocksFor('perspective').map(one => ({
            text: <Link href={`${here}?bouwsteen=${one.code}`}>{one.label}</Link>,
          }))}
        />
      </Section>
    </>
  )
}
