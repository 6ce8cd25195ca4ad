// SPDX-License-Identifier: EUPL-1.2
import { toneHelp } from '../../../../content/texts/report/standing-texts.ts'
import {
  Bullets,
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
  Text,
  TextArea,
} from '../../../platform/ui/index.ts'
import { type Chapter, chapterTitle } from '../domain/round-report.ts'
import { paths } from '../paths.ts'
import { Prose } from './prose.tsx'
import { TextWarnings } from './text-warnings.tsx'

type Props = {
  organisation: string
  round: { readonly id: string; readonly name: string }
  chapter: Chapter
  help: string
  isReleased: boolean
  names: readonly string[]
  /** What was kept after each visit, without whose visit it was; only beside the chapter that it feeds. */
  lessons: readonly string[]
  form: FormView
}

/** One chapter of the final report, saved while it is typed. */
export function ChapterPage(props: Props) {
  const { organisation, round, chapter, form } = props
  const title = chapterTitle(chapter.code)
  const history = paths.chapterHistory(organisation, round.id, chapter.code)
  if (props.isReleased)
    return (
      <>
        <PageHead title={title} sentence={round.name} />
        <ErrorSummary errors={form.errors} kept={false} />
        <Notice title="Het eindrapport is vrijgegeven">De tekst verandert niet meer.</Notice>
        <Prose text={chapter.body} />
        <Link href={history}>Eerdere versies</Link>
      </>
    )
  const text = form.value('body', chapter.body)
  const editor = (
    <Form
      action={paths.chapter(organisation, round.id, chapter.code)}
      token={{ csrf: form.csrf }}
      version={chapter.version}
      autosave
      narrow
    >
      <TextArea
        name="body"
        label={`Tekst van ‘${title}’`}
        hint="Een lege regel begint een nieuwe alinea."
        rows={16}
        most={20_000}
        value={text}
        error={form.error('body')}
        optional
      />
      <Buttons>
        <Button kind="primary">Bewaar</Button>
        <ButtonLink kind="subtle" href={paths.report(organisation, round.id)}>
          Terug naar het eindrapport
        </ButtonLink>
      </Buttons>
    </Form>
  )
  return (
    <>
      <PageHead title={title} sentence={props.help} actions={<SavedMark />} />
      {!form.conflict && <ErrorSummary errors={form.errors} />}
      <Columns label="Hulp bij het schrijven" side={<Beside lessons={props.lessons} />}>
        {form.conflict ? <Conflict {...form.conflict}>{editor}</Conflict> : editor}
        <TextWarnings text={text} names={props.names} />
        <Text>
          <Link href={history}>Eerdere versies</Link>
        </Text>
      </Columns>
    </>
  )
}

const Beside = ({ lessons }: { lessons: readonly string[] }) => (
  <>
    <Section title="Zo schrijft u">
      <Bullets
        quiet
        items={[
          'Over alle gemeenten samen, zonder naam, inwonertal of letterlijke woorden uit een zelfbeeld.',
          ...toneHelp,
        ]}
      />
    </Section>
    {lessons.length > 0 && (
      <Section title="Na de bezoeken opgeschreven">
        <Bullets quiet items={lessons} />
      </Section>
    )}
  </>
)
