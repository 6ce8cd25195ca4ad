// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  ButtonLink,
  Card,
  Empty,
  ErrorSummary,
  type FormView,
  Halves,
  Link,
  Notice,
  PageHead,
  PrintButton,
  SideList,
  Steps,
  Text,
} from '../../../../platform/ui/index.ts'
import { reactUntil } from '../../domain/report-document.ts'
import { emptyReport } from '../../domain/report-empty.ts'
import { countReactions } from '../../domain/report-reaction.ts'
import { askingReactions, countUnanswered } from '../../domain/report-release.ts'
import type { ReportView } from '../../domain/report-view.ts'
import { paths } from '../../paths.ts'
import { VisitParts } from '../dossier/visit-parts.tsx'
import { ReactionView } from './reaction-view.tsx'
import { ReleaseCard } from './release-card.tsx'
import { ReportBody } from './report-body.tsx'
import { Disclaimer, ShareWithCouncil } from './standing.tsx'
import { CorrectsNotice, WithdrawnNotice } from './withdrawn.tsx'
import { labelOf, many, reportSteps, type Station } from './words.ts'
import { WritingParts } from './writing.tsx'

type Props = { view: ReportView; canWrite: boolean; reader: string; form: FormView }

/** The report of a visit for the committee: written, waiting for the municipality, answered, released. */
export function ReportPage({ view, canWrite, reader, form }: Props) {
  const { visit, turn } = view
  if (turn === 'tooEarly' || turn === 'halted')
    return (
      <>
        <PageHead title={`Verslag van het gesprek met ${visit.municipality.name}`} />
        <VisitParts visit={visit} current="report" />
        <Empty title={turn === 'tooEarly' ? 'Het verslag begint na het gesprek' : 'Dit bezoek staat stil'}>
          {turn === 'tooEarly'
            ? 'Zodra het gesprek gehouden is, schrijft u hier samen het verslag.'
            : 'Het verslag is bewaard. Schrijven kan weer als het bezoek verdergaat.'}
        </Empty>
      </>
    )
  const isOpen = canWrite && turn !== 'municipality' && turn !== 'released'
  return (
    <>
      <Head view={view} isOpen={isOpen} reader={reader} />
      <VisitParts visit={visit} current="report" />
      <ErrorSummary errors={form.errors} kept={false} />
      <Steps label="Stand van het verslag" steps={reportSteps(stationOf(view), noteOf(view))} />
      {view.withdrawn && <WithdrawnNotice withdrawn={view.withdrawn} />}
      <CorrectsNotice corrects={view.final?.document.corrects} />
      <Disclaimer />
      {isOpen ? (
        <WritingParts view={view} report={view.report ?? emptyReport(visit.id)} form={form} />
      ) : (
        <ReadParts view={view} />
      )}
      <ShareWithCouncil />
      <Halves>
        <ReleaseCard view={view} />
        <VersionsCard view={view} />
        <Card title="Wie dit leest">
          <Text>
            {turn === 'writing'
              ? 'Alleen de secretaris en de leden van dit bezoek. De gemeente krijgt het concept pas als twee personen het hebben vrijgegeven.'
              : 'De gemeente, de secretaris en de leden van dit bezoek. Alleen de gemeente beslist wie het eindverslag verder krijgt.'}
          </Text>
        </Card>
      </Halves>
    </>
  )
}

/** What was released, and the way to mend it. */
function VersionsCard({ view: { visit, draft, final, turn } }: { view: ReportView }) {
  if (!draft && !final) return null
  return (
    <Card title="Versies" screenOnly>
      <SideList
        items={[
          {
            text: (
              <Link href={paths.reportVersions(visit.committeeId, visit.id)}>Versies en verschillen</Link>
            ),
          },
          ...(turn === 'released' || turn === 'correcting'
            ? [
                {
                  text: (
                    <Link href={paths.correction(visit.committeeId, visit.id)}>
                      {turn === 'released'
                        ? 'Eindverslag verbeteren of intrekken'
                        : 'Hoe de verbetering ervoor staat'}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}

function Head({ view, isOpen, reader }: { view: ReportView; isOpen: boolean; reader: string }) {
  const { visit, turn, draft, final } = view
  const crossed = final ?? draft
  const release =
    turn === 'writing'
      ? { href: paths.releaseDraft(visit.committeeId, visit.id), text: 'Concept vrijgeven' }
      : { href: paths.releaseFinal(visit.committeeId, visit.id), text: 'Eindverslag vrijgeven' }
  return (
    <PageHead
      label={
        crossed
          ? labelOf(final ? 'final' : 'draft', crossed, reader)
          : { tlp: 'AMBER+STRICT', version: 'in wording', reader }
      }
      title={`Verslag van het gesprek met ${visit.municipality.name}`}
      sentence={sentenceOf(view)}
      actions={
        <>
          <PrintButton />
          {isOpen && turn === 'answering' && countUnanswered(view.reaction, view.answers) === 0 && (
            <Link href={paths.releaseDraft(visit.committeeId, visit.id)}>Eerst een herzien concept</Link>
          )}
          {isOpen && view.report && (
            <ReleaseButton {...release} unanswered={countUnanswered(view.reaction, view.answers)} />
          )}
        </>
      }
    />
  )
}

/** The way to the release; closed, with the reason, while a reaction waits for an answer. */
const ReleaseButton = ({ href, text, unanswered }: { href: string; text: string; unanswered: number }) =>
  unanswered === 0 ? (
    <ButtonLink kind="primary" href={href}>
      {text}
    </ButtonLink>
  ) : (
    <Button disabledReason={`${unansweredSentence(unanswered)} Daarna kan het verslag worden vrijgegeven.`}>
      {text}
    </Button>
  )

function ReadParts({ view }: { view: ReportView }) {
  const document = view.final?.document ?? view.draft?.document
  if (!document) return <Notice>Er is nog niets geschreven.</Notice>
  const said = (id: string) => document.reactions.find(one => one.paragraph === id)
  return document.reactions.length > 0 || view.final ? (
    <ReportBody report={document} beside={id => <ReactionView said={said(id)} />} />
  ) : (
    <ReportBody report={document} />
  )
}

const stations: Readonly<Record<ReportView['turn'], Station>> = {
  tooEarly: 'gesprek gehouden',
  halted: 'gesprek gehouden',
  writing: 'concept verstuurd',
  municipality: 'reactie van de gemeente',
  answering: 'antwoord van de commissie',
  noReaction: 'antwoord van de commissie',
  released: 'eindverslag',
  correcting: 'eindverslag',
}
const stationOf = ({ turn }: ReportView): Station => stations[turn]

function noteOf({ turn, reaction, answers }: ReportView): string | undefined {
  const asking = askingReactions(reaction).length
  if (turn === 'writing') return 'concept schrijven'
  if (turn !== 'answering' || asking === 0) return undefined
  return `antwoord van de commissie, ${asking - countUnanswered(reaction, answers)} van de ${asking}`
}

const unansweredSentence = (open: number): string =>
  `Nog ${many(open, 'reactie wacht', 'reacties wachten')} op een antwoord.`

function sentenceOf({ turn, draft, report, reaction, answers, visit }: ReportView): string {
  const until = reactUntil(draft?.document.reactBy ?? null, visit.extended)
  const by = until === null ? '' : formatDate(until)
  const paragraphs = many(report?.paragraphs.length ?? 0, 'alinea', 'alinea’s')
  if (turn === 'writing')
    return `U schrijft het concept: ${paragraphs} en ${many(report?.perspectives.length ?? 0, 'handelingsperspectief', 'handelingsperspectieven')} tot nu toe.`
  if (turn === 'municipality')
    return `Het ${(draft?.version ?? 1) > 1 ? 'herziene ' : ''}concept ligt bij ${visit.municipality.name}. Wij vroegen de reactie uiterlijk ${by}. Tot dan verandert de tekst niet.`
  if (turn === 'noReaction')
    return `De termijn van ${by} is voorbij en er kwam geen reactie. U kunt het eindverslag maken: geen reactie is geen instemming.`
  if (turn === 'correcting')
    return `U verbetert het eindverslag. De reden: ${report?.correction?.reason ?? ''} De gemeente ziet de tekst hieronder pas na vrijgave door twee personen.`
  if (turn === 'released') return 'Het eindverslag is vrijgegeven en ligt bij de gemeente.'
  const { count, base } = countReactions(
    { paragraphs: draft?.document.paragraphs ?? [] },
    reaction?.reactions ?? [],
  )
  const open = countUnanswered(reaction, answers)
  const waits = open === 0 ? 'Alles is beantwoord.' : unansweredSentence(open)
  return `De gemeente reageerde op ${count} van de ${base} alinea’s. ${waits}`
}
