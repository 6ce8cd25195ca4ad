// SPDX-License-Identifier: EUPL-1.2
import {
  Bullets,
  Button,
  ButtonLink,
  Buttons,
  Consequences,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Notice,
  PageHead,
  Section,
} from '../../../platform/ui/index.ts'
import type { RoundReportDocument } from '../domain/report-document.ts'
import type { RoundReport } from '../domain/round-report.ts'
import { paths } from '../paths.ts'
import { ReportBody } from './report-body.tsx'
import { TextWarnings } from './text-warnings.tsx'

type Props = {
  organisation: string
  report: RoundReport
  round: string
  document: RoundReportDocument | undefined
  /** What stands in the way, as sentences. */
  obstacles: readonly string[]
  form: FormView
}

/** Asks before a release, under the whole text as everybody would read it. */
export function ReleaseReportPage({ organisation, report, round, document, obstacles, form }: Props) {
  const back = paths.report(organisation, report.roundId)
  return (
    <>
      <PageHead
        title="Eindrapport vrijgeven?"
        sentence={`Het eindrapport van ${round}, zoals iedereen het zou lezen.`}
      />
      <ErrorSummary errors={form.errors} kept={false} />
      {document === undefined ? (
        <Notice kind="warn" title="Vrijgeven kan nog niet">
          <Bullets items={obstacles} />
          <ButtonLink href={back}>Naar de hoofdstukken</ButtonLink>
        </Notice>
      ) : (
        <>
          <TextWarnings text={document.chapters.map(one => one.body).join('\n\n')} names={[]} />
          <ReportBody report={document} />
          <Section title="Vrijgeven" id="vrijgeven">
            <Form
              action={paths.releaseReport(organisation, report.roundId)}
              token={{ csrf: form.csrf, key: form.key() }}
              narrow
            >
              <Consequences
                lines={[
                  report.releases.length === 0
                    ? 'U bent de eerste. Een collega geeft het daarna als tweede vrij: een van u is voorzitter of lid, en hoogstens één schreef mee.'
                    : `${report.releases.map(one => one.name).join(' en ')} gaf deze tekst al vrij. Geeft u het ook vrij, dan kan iedereen het direct lezen.`,
                  'Daarna veranderen tekst en cijfers niet meer.',
                ]}
              />
              <Hidden name="revision" value={report.revision} />
              <Buttons>
                <Button kind="primary">Ik geef het eindrapport vrij</Button>
                <ButtonLink kind="subtle" href={back}>
                  Niet doen, terug
                </ButtonLink>
              </Buttons>
            </Form>
          </Section>
        </>
      )}
    </>
  )
}
