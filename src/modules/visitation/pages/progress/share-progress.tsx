// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Notice,
  PageHead,
  Section,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { FollowUp } from '../../domain/follow-up.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { isBehind, type SharedProgress } from '../../domain/shared-progress.ts'
import { paths } from '../../paths.ts'
import { progressText } from './words.ts'

type Props = {
  organisation: string
  visit: string
  perspective: ReportDocument['perspectives'][number]
  followUp: FollowUp | undefined
  shared: SharedProgress | undefined
  form: FormView
}

/** Whether the municipality tells the committee how it stands with one perspective. It never has to. */
export function ShareProgressPage(props: Props) {
  const { organisation, visit, perspective, followUp, form } = props
  return (
    <>
      <PageHead
        title={`Deel hoe het staat: ${perspective.title}`}
        sentence="U hoeft de commissie niets te laten weten. Wilt u het wel, dan kiest u hier wat zij leest. U kunt het altijd terugnemen."
      />
      <ErrorSummary errors={form.errors} />
      <Now {...props} />
      {followUp ? (
        <ShareForm {...props} followUp={followUp} />
      ) : (
        <Empty
          title="Er is nog niets besloten"
          action={
            <ButtonLink href={paths.decide(organisation, visit, perspective.id)}>Besluit eerst</ButtonLink>
          }
        >
          Over dit perspectief is nog niets te delen.
        </Empty>
      )}
      <ButtonLink kind="subtle" href={paths.followUp(organisation, visit)}>
        Terug naar de opvolging
      </ButtonLink>
    </>
  )
}

/** What the committee reads now, and the way to take it back. */
function Now({ organisation, visit, perspective, followUp, shared, form }: Props) {
  if (!shared)
    return <Notice title="De commissie leest hier nu niets over">Dat blijft zo als u niets doet.</Notice>
  if (shared.withdrawnAt !== null)
    return (
      <Notice title="U nam dit terug">
        {`Dat was op ${formatInstant(shared.withdrawnAt)}. De commissie leest het niet meer.`}
      </Notice>
    )
  return (
    <Section id="nu" title="Dit leest de commissie nu">
      <Notice title={progressText(shared)}>
        {`${shared.words === '' ? 'Zonder toelichting.' : shared.words} Gedeeld op ${formatInstant(shared.at)}.`}
      </Notice>
      {followUp && isBehind(shared, followUp) && (
        <Notice kind="warn" title="Intussen veranderde de stand">
          Deel opnieuw als de commissie dat mag weten.
        </Notice>
      )}
      <Form
        action={paths.withdrawProgress(organisation, visit, perspective.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        label="Terugnemen"
      >
        <Button small>Neem dit terug</Button>
      </Form>
    </Section>
  )
}

function ShareForm({ organisation, visit, perspective, followUp, form }: Props & { followUp: FollowUp }) {
  const stand = progressText({ decision: followUp.decision, isDone: followUp.doneAt !== null })
  return (
    <Section
      id="delen"
      title="Wat de commissie gaat lezen"
      intro={`De titel van het perspectief, de stand (nu: ${stand}) en wat u hieronder schrijft. Niet: wie het oppakt, en niet uw eigen toelichting bij het besluit.`}
    >
      <Form
        action={paths.shareProgress(organisation, visit, perspective.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        narrow
      >
        <TextArea
          {...form.field('words')}
          label="Wat wilt u erbij vertellen?"
          optional
          most={1000}
          hint="Bijvoorbeeld wat hielp, of waar u nog mee zit. Noem geen namen van mensen."
        />
        <Buttons>
          <Button kind="primary">Deel dit met de commissie</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
