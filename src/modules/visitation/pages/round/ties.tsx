// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  CheckboxGroup,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Link,
  PageHead,
  Section,
  Table,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Round } from '../../domain/round.ts'
import type { Tie } from '../../domain/tie.ts'
import { paths } from '../../paths.ts'
import { TieFields, tieInWords } from './tie-fields.tsx'

type Named = { readonly id: string; readonly name: string }

type Props = {
  readonly organisation: string
  readonly round: Round
  readonly person: Named
  readonly isOwn: boolean
  readonly municipalities: readonly Named[]
  readonly ties: readonly (Tie & { readonly municipality: Named })[]
  /** Whether ties of this person can be taken back by who looks. */
  readonly mayTakeBack: boolean
  readonly form: FormView
}

/** To which municipalities of a round somebody of the committee is tied; declared for one or for several at once. */
export function TiesPage(props: Props) {
  const { organisation, round, person, isOwn, municipalities, form } = props
  return (
    <>
      <PageHead
        title={isOwn ? 'Uw banden met gemeenten' : `Banden van ${person.name} met gemeenten`}
        sentence={`${isOwn ? 'U ziet' : `${person.name} ziet`} niets meer van een gemeente die u hier kiest, ook niet via zoeken, en gaat er niet langs.`}
      />
      <ErrorSummary errors={form.errors} />
      <Section id="opgegeven" title="Al opgegeven">
        <Declared {...props} />
      </Section>
      {isOwn && (
        <Form
          action={paths.confirmTies(organisation, round.id, person.id)}
          token={{ csrf: form.csrf, key: form.key() }}
          label="Alles is opgegeven"
        >
          <Buttons>
            <Button>Ik heb geen andere banden</Button>
          </Buttons>
        </Form>
      )}
      <Section
        id="opgeven"
        title="Een band opgeven"
        intro={`Dit zijn de gemeenten van ${round.name}. Hoe het met hun bezoek staat, doet er hier niet toe.`}
      >
        {municipalities.length === 0 ? (
          <Text quiet>Er is geen gemeente meer om te kiezen.</Text>
        ) : (
          <Form
            action={paths.ties(organisation, round.id, person.id)}
            token={{ csrf: form.csrf, key: form.key() }}
            narrow
          >
            <TieFields form={form} />
            <CheckboxGroup
              name="municipalities"
              label="Met welke gemeenten?"
              error={form.error('municipalities')}
              values={form.values('municipalities')}
              options={municipalities.map(one => ({ value: one.id, label: one.name }))}
              inline
            />
            <Buttons>
              <Button kind="primary">Leg de band vast</Button>
              <Link href={paths.round(organisation, round.id)}>Terug naar de ronde</Link>
            </Buttons>
          </Form>
        )}
      </Section>
    </>
  )
}

function Declared({ organisation, round, person, isOwn, ties, mayTakeBack, form }: Props) {
  if (ties.length === 0)
    return (
      <Empty level={3} title="Er is geen band opgegeven">
        Woont {isOwn ? 'u' : person.name} in een gemeente, of is er werk, familie of een leverancier? Geef dat
        hieronder op.
      </Empty>
    )
  return (
    <>
      <Table
        caption={`Banden van ${person.name}`}
        hideCaption
        columns={[
          { key: 'name', label: 'Gemeente', isHeader: true },
          { key: 'tie', label: 'Band' },
          ...(mayTakeBack ? [{ key: 'back', label: 'Herstellen', hideLabel: true }] : []),
        ]}
        rows={ties.map(tie => ({
          cells: {
            name: tie.municipality.name,
            tie: tieInWords(tie),
            back: mayTakeBack && (
              <Form
                action={paths.takeBackTie(organisation, round.id, person.id)}
                token={{ csrf: form.csrf, key: form.key() }}
                label={`Band met ${tie.municipality.name}`}
              >
                <Hidden name="municipality" value={tie.municipality.id} />
                <Button kind="subtle" small label={`Dit klopt niet: band met ${tie.municipality.name}`}>
                  Dit klopt niet
                </Button>
              </Form>
            ),
          },
        }))}
      />
      {isOwn && (
        <Text quiet>
          Klopt hier iets niet? De secretaris haalt een band weg; dat kan niemand voor zichzelf.
        </Text>
      )}
    </>
  )
}
