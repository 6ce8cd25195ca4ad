// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  PageHead,
  ScreenOnly,
  Section,
  Text,
} from '../../../../platform/ui/index.ts'
import type { SharedProgress } from '../../domain/shared-progress.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { Lines } from '../report/report-body.tsx'
import { progressText } from './words.ts'

type Props = { visit: Visit; progress: readonly SharedProgress[]; canMark: boolean; form: FormView }

/** What a municipality chose to tell of its follow-up, at the committee. */
export function ProgressPage({ visit, progress, canMark, form }: Props) {
  return (
    <>
      <PageHead
        title={`Wat ${visit.municipality.name} deelt over de opvolging`}
        sentence="De gemeente kiest zelf wat zij deelt, en kan het terugnemen. Wat zij niet deelt, zegt niets."
      />
      <ErrorSummary errors={form.errors} kept={false} />
      {progress.length === 0 ? (
        <Empty title="De gemeente deelde nog niets">
          Dat hoeft ook niet. Deelt zij iets, dan staat het hier.
        </Empty>
      ) : (
        progress.map(one => <One {...one} />)
      )}
      {canMark && progress.length > 0 && (
        <ScreenOnly>
          <Form
            action={paths.progressRead(visit.committeeId, visit.id)}
            token={{ csrf: form.csrf, key: form.key() }}
            label="Gelezen"
          >
            <Button>Ik heb dit gelezen</Button>
          </Form>
        </ScreenOnly>
      )}
    </>
  )
}

const One = (progress: SharedProgress) => (
  <Section title={progress.title} id={`perspectief-${progress.perspective}`}>
    {progress.withdrawnAt ? (
      <Text quiet>{`De gemeente nam dit terug op ${formatInstant(progress.withdrawnAt)}.`}</Text>
    ) : (
      <>
        <Text>{`Stand op ${formatDate(progress.on)}: ${progressText(progress)}.`}</Text>
        {progress.words !== '' && <Lines text={progress.words} />}
      </>
    )}
  </Section>
)
