// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  ButtonLink,
  Columns,
  countOf,
  Empty,
  type FormView,
  Notice,
  PageHead,
  Section,
  State,
  Table,
} from '../../../../platform/ui/index.ts'
import type { Dossier, DossierView, OpenPoint } from '../../domain/dossier.ts'
import { paths } from '../../paths.ts'
import { ReadOneTopic, ReadSections } from '../self-image/read-topics.tsx'
import { disclaimerOf } from '../self-image/words.ts'
import { About } from './about.tsx'
import { BroughtPoints } from './brought-points.tsx'
import { Changes } from './changes.tsx'
import { EnteredFacts } from './entered-facts.tsx'
import { Striking, TakeAlong } from './take-along.tsx'
import { VisitParts } from './visit-parts.tsx'

type Props = {
  view: DossierView
  reader: string
  mayKeepFacts: boolean
  mayTreat: boolean
  form: FormView
}

/** What the committee reads before the talk: the self-image in words, what differs, what is open. */
export function DossierPage({ view, reader, mayKeepFacts, mayTreat, form }: Props) {
  const { visit, handedIn } = view
  const title = `Dossier ${visit.municipality.name}`
  if (!handedIn)
    return (
      <>
        <PageHead title={title} sentence="Het zelfbeeld is nog niet ingeleverd." />
        <VisitParts visit={visit} current="dossier" />
        <Columns label="Over de gemeente" side={<About view={view} />}>
          <Empty title="Nog niet ingeleverd">
            Zodra de gemeente het zelfbeeld inlevert, leest u het hier. Tot dan ziet de commissie er niets
            van.
          </Empty>
          <EnteredFacts view={view} mayKeep={mayKeepFacts} />
        </Columns>
      </>
    )
  const { dossier } = handedIn
  return (
    <>
      <PageHead
        title={title}
        label={{
          tlp: 'AMBER+STRICT',
          version: String(handedIn.version),
          date: formatDate(dossier.document.handedInOn),
          reader,
        }}
        sentence={summary(dossier)}
        actions={
          <ButtonLink href={paths.dossierPack(visit.committeeId, visit.id)}>
            Uw exemplaar om te printen (PDF)
          </ButtonLink>
        }
      />
      <VisitParts visit={visit} current="dossier" />
      <Columns label="Over de gemeente en het gesprek" side={<About view={view} />}>
        <Notice title="Hoe u dit leest">{disclaimerOf('dossier')}</Notice>
        <Section
          title="Wat de gemeente meebrengt"
          intro="Haar eigen vragen, wat er al in beweging kwam en haar volgende stap."
        >
          {dossier.brings.map(read => (
            <ReadOneTopic read={read} beside={<TakeAlong view={view} topic={read.topic} from="brought" />} />
          ))}
        </Section>
        <BroughtPoints view={view} dossier={dossier} mayTreat={mayTreat} form={form} />
        <Changes version={handedIn.version} changes={dossier.changes} />
        <Striking answers={dossier.striking} view={view} />
        <Differences dossier={dossier} view={view} />
        <OpenPoints points={dossier.open} view={view} />
        <EnteredFacts view={view} mayKeep={mayKeepFacts} />
        <ReadSections
          sections={dossier.sections}
          beside={({ topic }) => <TakeAlong view={view} topic={topic} />}
        />
      </Columns>
    </>
  )
}

function summary({ striking, differences, open }: Dossier): string {
  const parts = [
    striking.length === 1 ? '1 opvallend antwoord' : `${striking.length} opvallende antwoorden`,
    differences.length === 1
      ? '1 onderwerp met twee antwoorden'
      : `${differences.length} onderwerpen met twee antwoorden`,
    open.length === 1 ? '1 open punt' : `${open.length} open punten`,
  ]
  return `${parts.join(', ')}. Dat zijn goede beginpunten voor het gesprek.`
}

function Differences({ dossier, view }: { dossier: Dossier; view: DossierView }) {
  if (dossier.document.isOneForBoth)
    return (
      <Section title="Eén antwoord">
        <p>
          In deze gemeente is de portefeuillehouder ook de CISO. Wat anderen apart beantwoorden, is hier één
          keer beantwoord. Er is dus niets om te vergelijken.
        </p>
      </Section>
    )
  return (
    <Section
      title="Twee antwoorden"
      note={countOf(dossier.differences.length, dossier.apart, 'onderwerpen')}
      intro="De portefeuillehouder en de CISO gaven elk een eigen antwoord. Een verschil is geen fout, maar een begin van een gesprek."
    >
      {dossier.differences.length === 0 && <p>Zij gaven geen antwoorden die van elkaar verschillen.</p>}
      {dossier.differences.map(read => (
        <ReadOneTopic
          read={read}
          again
          beside={<TakeAlong view={view} topic={read.topic} from="difference" />}
        />
      ))}
    </Section>
  )
}

function OpenPoints({ points, view }: { points: readonly OpenPoint[]; view: DossierView }) {
  return (
    <Section
      title="Open punten"
      intro="Ook ‘weten wij niet’ is een antwoord. U kunt er in het gesprek naar vragen."
    >
      <Table
        caption="Vragen zonder antwoord"
        hideCaption
        empty="Alle vragen zijn beantwoord."
        columns={[
          { key: 'topic', label: 'Onderwerp', isHeader: true },
          { key: 'question', label: 'Vraag' },
          { key: 'state', label: 'Stand', kind: 'keep' },
          { key: 'take', label: 'Gesprek', kind: 'keep' },
        ]}
        rows={points.map(({ topic, label, isUnknown }) => ({
          cells: {
            topic: <a href={`#onderwerp-${topic.code}`}>{`${topic.number}. ${topic.title}`}</a>,
            question: label,
            state: <State kind="open">{isUnknown ? 'weten wij niet' : 'niet beantwoord'}</State>,
            take: <TakeAlong view={view} topic={topic} from="open" />,
          },
        }))}
      />
    </Section>
  )
}
