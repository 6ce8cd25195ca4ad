// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonLink,
  Buttons,
  Conflict,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  Paragraphs,
  RadioGroup,
  Section,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { ReactionDocument } from '../../domain/handover-documents.ts'
import type { Paragraph } from '../../domain/report-parts.ts'
import type { Answer } from '../../domain/report-release.ts'
import { numberOf, type ReportView } from '../../domain/report-view.ts'
import { paths } from '../../paths.ts'
import { ReactionView } from './reaction-view.tsx'
import { Lines } from './report-body.tsx'

type Props = {
  view: ReportView
  paragraph: Paragraph
  reaction: ReactionDocument['reactions'][number]
  answer: Answer | undefined
  form: FormView
}

/** Answers what the municipality brought up about one paragraph. */
export function AnswerPage({ view, paragraph, reaction, answer, form }: Props) {
  const { committeeId, id, municipality } = view.visit
  const number = numberOf(view.report?.paragraphs ?? [], paragraph.id)
  const fields = (
    <Form
      action={paths.answerReaction(committeeId, id, paragraph.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      version={answer?.version ?? 0}
      narrow
    >
      <RadioGroup
        {...form.field('verdict', answer?.verdict)}
        label="Wat doet de commissie ermee?"
        options={[
          { value: 'takenOver', label: 'Overgenomen', hint: 'Pas daarna ook de tekst van de alinea aan.' },
          { value: 'notTakenOver', label: 'Niet overgenomen, want …' },
        ]}
      />
      <TextArea
        {...form.field('body', answer?.body)}
        label="Toelichting"
        hint="Nodig als u het niet overneemt. De gemeente leest dit in het eindverslag."
        optional
        most={2000}
      />
      <Buttons>
        <Button kind="primary">Bewaar het antwoord</Button>
        <ButtonLink kind="subtle" href={paths.report(committeeId, id)}>
          Terug naar het verslag
        </ButtonLink>
      </Buttons>
    </Form>
  )
  return (
    <>
      <PageHead
        title={`Antwoord bij alinea ${number}`}
        sentence={`${municipality.name} bracht hier iets in. U antwoordt op elke reactie: overgenomen, of niet en waarom.`}
      />
      {!form.conflict && <ErrorSummary errors={form.errors} />}
      <Paragraphs
        items={[
          {
            number,
            id: `alinea-${paragraph.id}`,
            text: (
              <>
                <Lines text={paragraph.body} />
                <p>
                  <Link href={paths.paragraph(committeeId, id, paragraph.id)}>Bewerk alinea {number}</Link>
                </p>
              </>
            ),
            reaction: <ReactionView said={reaction} />,
          },
        ]}
      />
      <Section title="Uw antwoord">
        {form.conflict ? <Conflict {...form.conflict}>{fields}</Conflict> : fields}
        {(answer?.version ?? 0) > 1 && (
          <p>
            <Link href={paths.verdictHistory(committeeId, id, paragraph.id)} small>
              Eerdere versies van uw antwoord
            </Link>
          </p>
        )}
      </Section>
    </>
  )
}
