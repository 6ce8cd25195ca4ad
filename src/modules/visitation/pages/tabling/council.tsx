// SPDX-License-Identifier: EUPL-1.2
import { councilIntro } from '../../../../../content/texts/council-questions.ts'
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  Bullets,
  ButtonLink,
  Card,
  Columns,
  Link,
  PageHead,
  PrintButton,
  Section,
  State,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Withdrawn } from '../../domain/correction.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { stepsOf, type Tabling, tablingNow } from '../../domain/report-tabling.ts'
import type { Secrecy } from '../../domain/secrecy.ts'
import { paths } from '../../paths.ts'
import { Disclaimer } from '../report/standing.tsx'
import { WithdrawnNotice } from '../report/withdrawn.tsx'
import { SecrecyNotice } from '../secrecy/secrecy-notice.tsx'
import { tablingTexts } from './words.ts'

type Props = {
  organisation: string
  visit: string
  final: { readonly document: ReportDocument; readonly createdAt: Date }
  /** The committee took it back, and no other came in its place. */
  withdrawn: Withdrawn | undefined
  tablings: readonly Tabling[]
  secrecies: readonly Secrecy[]
  questions: readonly string[]
  isClerk: boolean
  today: LocalDate
  reader: string
}

/** For councillors and griffier: the report that was given to the council, with three questions to ask (requirement 29). */
export function CouncilPage(props: Props) {
  const { organisation, visit, final, questions, secrecies, today } = props
  const report = final.document
  return (
    <>
      <PageHead
        label={{ tlp: 'AMBER+STRICT', date: formatDate(today), reader: props.reader }}
        title="Het visitatieverslag in de raad"
        sentence={`Een visitatiecommissie sprak met ${report.municipality.name} over informatieveiligheid. Het eindverslag is van ${formatDate(localDateOf(final.createdAt))}. Uw gemeente deelt het met de raad.`}
        actions={
          <>
            <PrintButton />
            <ButtonLink kind="primary" href={paths.received(organisation, visit)}>
              Lees het verslag
            </ButtonLink>
          </>
        }
      />
      {props.withdrawn && <WithdrawnNotice withdrawn={props.withdrawn} />}
      <SecrecyNotice secrecies={secrecies} today={today} />
      <Disclaimer />
      <Columns label="Stand in de raad" side={<Standing {...props} />}>
        <Section id="vragen" title="Drie vragen om te stellen" intro={councilIntro}>
          <Bullets items={questions} />
        </Section>
        <Section
          id="perspectieven"
          title="Waar de gemeente mee verder kan"
          intro="De commissie gaf deze handelingsperspectieven mee. De gemeente beslist zelf wat zij ermee doet."
        >
          <Bullets items={report.perspectives.map(one => one.title)} />
        </Section>
      </Columns>
    </>
  )
}

function Standing({ organisation, visit, tablings, isClerk }: Props) {
  const now = tablingNow(tablings, 'council')
  const [last] = stepsOf(tablings, 'council')
  return (
    <Card title="In de raad">
      <State kind={tablingTexts[now].kind}>{tablingTexts[now].word}</State>
      <Text quiet>
        {last
          ? `Op ${formatDate(last.on)}. De griffier legde dit vast.`
          : 'De griffier heeft nog niets vastgelegd.'}
      </Text>
      <Link small href={paths.tabling(organisation, visit)}>
        {isClerk ? 'Leg vast wat de raad deed' : 'Wat college en raad deden'}
      </Link>
    </Card>
  )
}
