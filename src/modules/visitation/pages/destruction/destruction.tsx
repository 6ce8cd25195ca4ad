// SPDX-License-Identifier: EUPL-1.2
import { destroyedKinds } from '../../../../../content/texts/report/destruction.ts'
import { compareDates, type LocalDate } from '../../../../kernel/dates.ts'
import { formatDate, formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  Confirm,
  Empty,
  ErrorSummary,
  type FormView,
  Link,
  PageHead,
  Section,
  SideList,
  Table,
  Text,
} from '../../../../platform/ui/index.ts'
import { type Certificate, type Destruction, destructionOpensOn } from '../../domain/destruction.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

type Props = { visit: Visit; destruction: Destruction | undefined; mayDecide: boolean; form: FormView }

/** What happens with notes and drafts of a visit: later, now by two people, or done, with what stays of it. */
export function DestructionPage({ visit, destruction, mayDecide, form }: Props) {
  if (destruction?.certificate)
    return <Done visit={visit} certificate={destruction.certificate} form={form} />
  if (!destruction || !mayDecide) return <Later visit={visit} isProposed={destruction !== undefined} />
  const { first } = destruction
  return (
    <Confirm
      errors={form.errors}
      kept={false}
      title="Notities en concepten vernietigen?"
      sentence={`De termijn voor de stukken van het bezoek aan ${visit.municipality.name} is voorbij. Twee personen beslissen samen.`}
      consequences={[
        'Weg gaan: de notities van het gesprek, de redenen bij de onderwerpen, de tekst in wording met alle eerdere versies, en de concepten die naar de gemeente gingen.',
        visit.finalOn === null
          ? 'Bij dit bezoek kwam geen eindverslag.'
          : 'Het eindverslag blijft, ook bij de gemeente.',
        first
          ? `${first.name} besloot dit op ${formatInstant(first.at)}. Besluit u het ook, dan zijn de stukken direct weg. Dat is niet terug te draaien.`
          : 'U bent de eerste. Pas als een collega het ook besluit, gaan de stukken weg. Een van u is voorzitter of lid.',
        'Er blijft een verklaring: welke soorten, hoeveel, wanneer en door wie. Niets van de inhoud.',
      ]}
      action={paths.destruction(visit.committeeId, visit.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      button="Ik besluit tot vernietigen"
      danger
      cancelHref={paths.visit(visit.committeeId, visit.id)}
    />
  )
}

function Later({ visit, isProposed }: { visit: Visit; isProposed: boolean }) {
  const opensOn = destructionOpensOn(visit)
  return (
    <>
      <PageHead title="Notities en concepten" />
      <Empty
        title={
          isProposed
            ? 'Twee collega’s beslissen hierover'
            : opensOn
              ? `Zij blijven tot ${formatDate(opensOn)}`
              : 'Zij blijven zolang het bezoek loopt'
        }
      >
        Drie maanden na het eindverslag worden de notities van het gesprek en de concepten vernietigd. Twee
        personen besluiten dat dan samen. Het eindverslag blijft.
      </Empty>
    </>
  )
}

function Done({ visit, certificate, form }: { visit: Visit; certificate: Certificate; form: FormView }) {
  return (
    <>
      <PageHead
        title="Notities en concepten zijn vernietigd"
        sentence={`Dat gebeurde op ${formatDate(certificate.destroyedOn)}. Van de inhoud is niets bewaard.`}
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <DestroyedTable certificate={certificate} />
      <Section title="Wie het besloot" id="besluit">
        <SideList
          items={certificate.by.map(one => ({
            text: one.name,
            below: `${one.role}, ${formatDate(one.on)}`,
          }))}
        />
      </Section>
      <Text>
        <Link href={paths.certificate(visit.committeeId, visit.id)}>Verklaring van vernietiging (PDF)</Link>
      </Text>
      <Text quiet>Voor de verklaring bevestigt u eerst dat u het bent.</Text>
    </>
  )
}

const DestroyedTable = ({ certificate }: { certificate: Certificate }) => (
  <Table
    caption="Wat is vernietigd"
    columns={[
      { key: 'kind', label: 'Soort', isHeader: true },
      { key: 'count', label: 'Aantal', kind: 'end' },
    ]}
    rows={certificate.destroyed.map(one => ({
      cells: { kind: destroyedKinds[one.kind], count: `${one.count}` },
    }))}
    empty="Er waren geen notities en geen concepten."
    staysTable
  />
)

/** Whether anything about it can be said on the page of the visit, and what. */
export function destructionLine(visit: Visit, today: LocalDate): string | undefined {
  const opensOn = destructionOpensOn(visit)
  if (opensOn === undefined) return undefined
  return compareDates(opensOn, today) > 0
    ? `Notities en concepten blijven tot ${formatDate(opensOn)}`
    : 'Vernietigen van notities en concepten'
}
