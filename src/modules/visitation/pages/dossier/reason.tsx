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
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { ConversationTopic } from '../../domain/conversation.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

type Props = { visit: Visit; topic: ConversationTopic; title: string; hasEarlier: boolean; form: FormView }

/** Why the committee wants to talk about one topic, to change. */
export function ReasonPage({ visit, topic, title, hasEarlier, form }: Props) {
  const { committeeId, id } = visit
  const editor = (
    <Form
      action={paths.reason(committeeId, id, topic.code)}
      token={{ csrf: form.csrf, key: form.key() }}
      version={topic.version}
      narrow
    >
      <TextArea
        name="reden"
        label="Waarom wilt u het hierover hebben?"
        hint="De leden die meegaan lezen dit. De gemeente ziet het niet."
        value={form.value('reden', topic.reason)}
        error={form.error('reden')}
        most={500}
        optional
      />
      <Buttons>
        <Button kind="primary">Bewaar de reden</Button>
        <ButtonLink kind="subtle" href={paths.topics(committeeId, id)}>
          Terug naar de onderwerpen
        </ButtonLink>
      </Buttons>
    </Form>
  )
  return (
    <>
      <PageHead title={title} sentence={`Een onderwerp voor het gesprek met ${visit.municipality.name}.`} />
      {!form.conflict && <ErrorSummary errors={form.errors} />}
      {form.conflict ? <Conflict {...form.conflict}>{editor}</Conflict> : editor}
      {hasEarlier && (
        <p>
          <Link href={paths.reasonHistory(committeeId, id, topic.code)} small>
            Eerdere versies van deze reden
          </Link>
        </p>
      )}
    </>
  )
}
