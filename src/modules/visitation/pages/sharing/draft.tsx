// SPDX-License-Identifier: EUPL-1.2
import { silenceIsNoConsent } from '../../../../../content/texts/report/standing-texts.ts'
import { formatDate, formatDateWithWeekday } from '../../../../kernel/dutch-dates.ts'
import {
  ButtonLink,
  Card,
  ErrorSummary,
  type FormView,
  Halves,
  Link,
  Notice,
  PageHead,
  PrintButton,
  SavedMark,
  Steps,
  Text,
} from '../../../../platform/ui/index.ts'
import type { DueDates } from '../../domain/due-dates.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { reactUntil } from '../../domain/report-document.ts'
import { countReactions, type KeptReaction } from '../../domain/report-reaction.ts'
import { paths } from '../../paths.ts'
import { ReactionView, SaidBefore } from '../report/reaction-view.tsx'
import { ReportBody } from '../report/report-body.tsx'
import { Disclaimer, ShareWithCouncil } from '../report/standing.tsx'
import { labelOf, many, reportSteps } from '../report/words.ts'
import { ReactForm } from './react-form.tsx'
import { ReleasedBy } from './released-by.tsx'

type Props = {
  organisation: string
  visit: string
  draft: { readonly document: ReportDocument; readonly version: number; readonly createdAt: Date }
  /** Dates that the secretariat moved for this municipality. */
  extended: DueDates
  reactions: readonly KeptReaction[]
  /** The reaction still can be given. */
  isOpen: boolean
  canReact: boolean
  canHandIn: boolean
  reader: string
  form: FormView
}

/** The draft at the municipality: read, react to each paragraph, hand in. */
export function DraftPage(props: Props) {
  const { draft, reactions, isOpen, canReact, form } = props
  const report = draft.document
  return (
    <>
      <Head {...props} />
      {!form.conflict && <ErrorSummary errors={form.errors} kept />}
      <Steps
        label="Stand van het verslag"
        steps={reportSteps(isOpen ? 'reactie van de gemeente' : 'antwoord van de commissie')}
      />
      {draft.version > 1 && (
        <Notice title="Dit is een herzien concept">
          Bij elke alinea staat wat u eerder zei en wat de commissie ermee deed.{' '}
          <Link href={paths.receivedVersions(props.organisation, props.visit)}>Bekijk wat er veranderde</Link>
          .{isOpen && ' U kunt opnieuw reageren. Wat u niet opnieuw zegt, geldt als geen reactie.'}
        </Notice>
      )}
      <Disclaimer />
      <ReportBody
        report={report}
        beside={(id, number) => {
          const said = reactions.find(one => one.paragraph === id)
          const before = report.reactions.find(one => one.paragraph === id)
          return isOpen && canReact ? (
            <ReactForm {...props} paragraph={id} number={number} said={said} before={before} />
          ) : (
            <ReactionView said={said}>
              <SaidBefore said={before} />
            </ReactionView>
          )
        }}
      />
      <ShareWithCouncil />
      <Halves>
        <ReleasedBy report={report} what="concept" />
        <Card title="Wie dit leest">
          <Text>
            Alleen uw afvaardiging en de commissieleden van dit bezoek. U beslist straks zelf wie het
            eindverslag verder krijgt.
          </Text>
        </Card>
      </Halves>
    </>
  )
}

function Head({
  organisation,
  visit,
  draft,
  extended,
  reactions,
  isOpen,
  canReact,
  canHandIn,
  reader,
}: Props) {
  const report = draft.document
  const { count, base } = countReactions(report, reactions)
  const savedAt = reactions.map(one => one.savedAt).toSorted((a, b) => a.getTime() - b.getTime())
  const talk = report.visitOn ? `Gesprek van ${formatDate(report.visitOn)}. ` : ''
  const until = reactUntil(report.reactBy, extended)
  const by = until === null ? '' : ` uiterlijk ${formatDateWithWeekday(until)}`
  const open = base - count
  return (
    <PageHead
      label={labelOf('draft', draft, reader)}
      title={`Verslag van het gesprek met ${report.municipality.name}`}
      sentence={
        isOpen
          ? `${talk}Wij vragen uw reactie${by}. ${open === 0 ? `Op alle ${base} alinea’s is gereageerd.` : `Nog ${open} van de ${many(base, 'alinea', 'alinea’s')} ${open === 1 ? 'is' : 'zijn'} zonder reactie.`}`
          : `${talk}U leverde uw reactie in: ${count} van de ${many(base, 'alinea', 'alinea’s')}. ${silenceIsNoConsent}`
      }
      actions={
        <>
          {isOpen && canReact && <SavedMark at={savedAt.at(-1)} />}
          <PrintButton />
          {isOpen && canHandIn && (
            <ButtonLink kind="primary" href={paths.handInReaction(organisation, visit)}>
              Reactie inleveren
            </ButtonLink>
          )}
        </>
      }
    />
  )
}
