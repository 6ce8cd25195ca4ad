// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  Empty,
  ErrorSummary,
  Fold,
  Form,
  type FormView,
  Link,
  PageHead,
  Section,
  Table,
} from '../../../../platform/ui/index.ts'
import type { RecessPeriod, WithdrawnRecess } from '../../domain/recess.ts'
import type { Round } from '../../domain/round.ts'
import { paths } from '../../paths.ts'
import { RecessFields } from './recess-fields.tsx'

type Props = {
  organisation: string
  round: Round
  withdrawn: readonly WithdrawnRecess[]
  /** Whether there is usual recess that the round has not got. */
  canTakeUsual: boolean
  form: FormView
}

/** The recess of a round: what holds, one more, and what held before. */
export function RecessPage({ organisation, round, withdrawn, canTakeUsual, form }: Props) {
  const token = () => ({ csrf: form.csrf, key: form.key() })
  return (
    <>
      <PageHead
        title={`Reces in ${round.name}`}
        sentence="Een termijn die in een reces valt, schuift door naar de eerste werkdag daarna. Dat geldt meteen voor alle bezoeken van deze ronde; gemeenten zien hun nieuwe termijnen."
        actions={<Link href={paths.round(organisation, round.id)}>Terug naar de ronde</Link>}
      />
      <ErrorSummary errors={form.errors} />
      {round.recesses.length === 0 ? (
        <Empty title="Deze ronde kent nog geen reces">
          Termijnen houden nu alleen rekening met weekenden en feestdagen.
        </Empty>
      ) : (
        <Held organisation={organisation} round={round} />
      )}
      {canTakeUsual && (
        <Form
          action={paths.usualRecess(organisation, round.id)}
          token={token()}
          label="Het gebruikelijke reces overnemen"
        >
          <Button kind="subtle">Neem het gebruikelijke reces over</Button>
        </Form>
      )}
      <Section
        id="toevoegen"
        title="Een reces toevoegen"
        intro="Gemeenteraden kiezen zelf wanneer zij reces hebben. Kies de dagen waarop u van geen gemeente iets verwacht."
      >
        <Form action={paths.recess(organisation, round.id)} token={token()} narrow>
          <RecessFields form={form} />
          <Buttons>
            <Button kind="primary">Voeg het reces toe</Button>
          </Buttons>
        </Form>
      </Section>
      {withdrawn.length > 0 && (
        <Fold summary="Wat eerder gold">
          <Table
            caption="Reces dat niet meer geldt"
            hideCaption
            columns={[
              { key: 'name', label: 'Reces', isHeader: true },
              { key: 'days', label: 'Dagen' },
              { key: 'why', label: 'Waarom het niet meer geldt' },
              { key: 'who', label: 'Wie' },
            ]}
            rows={withdrawn.map(one => ({
              cells: {
                name: one.name,
                days: daysOf(one),
                why: one.withdrawalReason,
                who: `${one.withdrawnBy}, ${formatDate(one.withdrawnOn)}`,
              },
            }))}
          />
        </Fold>
      )}
    </>
  )
}

function Held({ organisation, round }: Pick<Props, 'organisation' | 'round'>) {
  return (
    <Table
      caption={`Reces in ${round.name}`}
      hideCaption
      columns={[
        { key: 'name', label: 'Reces', isHeader: true },
        { key: 'days', label: 'Dagen' },
        { key: 'reason', label: 'Waarom' },
      ]}
      rows={round.recesses.map(one => ({
        cells: {
          name: <Link href={paths.changeRecess(organisation, round.id, one.id)}>{one.name}</Link>,
          days: daysOf(one),
          reason: one.reason,
        },
      }))}
    />
  )
}

/** '20 juli 2026 tot en met 23 augustus 2026'. */
export const daysOf = ({ startsOn, endsOn }: RecessPeriod): string =>
  `${formatDate(startsOn)} tot en met ${formatDate(endsOn)}`
