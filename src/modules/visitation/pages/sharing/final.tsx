// SPDX-License-Identifier: EUPL-1.2
import { silenceIsNoConsent } from '../../../../../content/texts/report/standing-texts.ts'
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  ButtonLink,
  Card,
  Halves,
  Link,
  PageHead,
  PrintButton,
  ScreenOnly,
  SideList,
  Steps,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Withdrawn } from '../../domain/correction.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { countReactions } from '../../domain/report-reaction.ts'
import type { Share } from '../../domain/report-sharing.ts'
import type { Secrecy } from '../../domain/secrecy.ts'
import { paths } from '../../paths.ts'
import { ReactionView } from '../report/reaction-view.tsx'
import { ReportBody } from '../report/report-body.tsx'
import { Disclaimer, ShareWithCouncil } from '../report/standing.tsx'
import { CorrectsNotice, WithdrawnNotice } from '../report/withdrawn.tsx'
import { labelOf, many, reportSteps } from '../report/words.ts'
import { SecrecyNotice } from '../secrecy/secrecy-notice.tsx'
import { ReleasedBy } from './released-by.tsx'
import { shareName } from './words.ts'

type Props = {
  organisation: string
  visit: string
  final: { readonly document: ReportDocument; readonly version: number; readonly createdAt: Date }
  /** It no longer holds, and no other came in its place. */
  withdrawn: Withdrawn | undefined
  /** Of the delegation: sees the drafts too. */
  seesVersions: boolean
  /** Day on which the committee destroyed its notes and the draft. */
  destroyedOn?: LocalDate | undefined
  /** Empty for who does not decide about it. */
  shares: readonly Share[]
  secrecies: readonly Secrecy[]
  canShare: boolean
  seesFollowUp: boolean
  /** Of the delegation: sees requests under the Woo. */
  seesWoo: boolean
  today: LocalDate
  reader: string
}

const files = [
  { name: 'exemplaar.pdf', label: 'PDF op uw naam, toegankelijk', at: paths.file },
  { name: 'verslag.pdf', label: 'PDF van de gemeente, toegankelijk', at: paths.file },
  { name: 'archief.pdf', label: 'PDF voor het archief', at: paths.exportFile },
  { name: 'verslag.odt', label: 'ODT, om in te werken', at: paths.exportFile },
] as const

/** The final report, to read and to print. */
export function FinalPage(props: Props) {
  const { organisation, visit, final, reader } = props
  const report = final.document
  const { count, base } = countReactions(report, report.reactions)
  const said = (id: string) => report.reactions.find(one => one.paragraph === id)
  const talk = report.visitOn ? `Gesprek van ${formatDate(report.visitOn)}. ` : ''
  return (
    <>
      <PageHead
        label={labelOf('final', final, reader)}
        title={`Verslag van het gesprek met ${report.municipality.name}`}
        sentence={`${talk}Dit is het eindverslag, met ${many(report.perspectives.length, 'handelingsperspectief', 'handelingsperspectieven')}. De gemeente reageerde op ${count} van de ${many(base, 'alinea', 'alinea’s')}. ${silenceIsNoConsent}`}
        actions={
          <>
            <PrintButton />
            {props.canShare && (
              <ButtonLink kind="primary" href={paths.share(organisation, visit)}>
                Beslis wie dit leest
              </ButtonLink>
            )}
          </>
        }
      />
      <Steps label="Stand van het verslag" steps={reportSteps('eindverslag')} />
      <SecrecyNotice secrecies={props.secrecies} today={props.today} />
      {props.withdrawn && <WithdrawnNotice withdrawn={props.withdrawn} />}
      <CorrectsNotice
        corrects={report.corrects}
        hrefOf={version => paths.earlierReport(organisation, visit, version)}
      />
      <Disclaimer />
      <ReportBody report={report} beside={id => <ReactionView said={said(id)} />} />
      <ShareWithCouncil />
      <Halves>
        <ReleasedBy report={report} what="eindverslag" />
        <Card title="Bewaren en verder werken" screenOnly>
          <SideList
            items={files.map(({ name, label, at }) => ({
              text: <Link href={at(organisation, visit, name)}>{label}</Link>,
            }))}
          />
          {props.seesVersions && (
            <Text>
              <Link href={paths.receivedVersions(organisation, visit)}>Versies en verschillen</Link>
            </Text>
          )}
          <Text quiet>Voor het archief en de ODT bevestigt u eerst dat u het bent.</Text>
          {props.seesFollowUp && (
            <ButtonLink href={paths.followUp(organisation, visit)}>
              Wat wij met de perspectieven doen
            </ButtonLink>
          )}
        </Card>
        {props.destroyedOn && (
          <Card title="Notities en concept">
            <Text>
              De notities van het gesprek en het concept van dit verslag zijn vernietigd op{' '}
              {formatDate(props.destroyedOn)}. Twee personen van de commissie besloten dat.
            </Text>
          </Card>
        )}
        {props.canShare && <Readers {...props} />}
        <Around {...props} />
      </Halves>
    </>
  )
}

function Readers({ organisation, visit, shares }: Props) {
  const open = shares.filter(share => share.endedAt === null)
  return (
    <Card title="Wie dit leest">
      <Text>
        {open.length === 0
          ? 'Alleen uw afvaardiging en de commissieleden van dit bezoek. U beslist wie het verder krijgt.'
          : `Uw afvaardiging, de commissieleden van dit bezoek, en: ${open.map(shareName).join(', ')}.`}
      </Text>
      <ScreenOnly>
        <Link href={paths.share(organisation, visit)}>Delen of delen stoppen</Link>
      </ScreenOnly>
    </Card>
  )
}

/** What happens around the report in the own municipality. */
const Around = ({ organisation, visit, seesWoo }: Props) => (
  <Card title="In college, raad en openbaarheid" screenOnly>
    <SideList
      items={[
        {
          text: (
            <Link href={paths.council(organisation, visit)}>De pagina voor de raad, met drie vragen</Link>
          ),
        },
        { text: <Link href={paths.tabling(organisation, visit)}>Wat college en raad ermee deden</Link> },
        { text: <Link href={paths.secrecy(organisation, visit)}>Geheimhouding</Link> },
        ...(seesWoo
          ? [{ text: <Link href={paths.woo(organisation, visit)}>Verzoeken om openbaarheid (Woo)</Link> }]
          : []),
      ]}
    />
  </Card>
)
