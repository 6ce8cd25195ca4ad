// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  Columns,
  ErrorSummary,
  Filters,
  Form,
  type FormView,
  Hidden,
  Link,
  Notice,
  PageHead,
  Section,
  Table,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { Round } from '../../domain/round.ts'
import { paths } from '../../paths.ts'
import { ComposingWays } from './composing-ways.tsx'
import { type CoverageChangeProps, CoverageChangeSection } from './coverage-change.tsx'

export type Found = {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly isInRound: boolean
}

type Props = {
  organisation: string
  round: Round
  text: string
  found: readonly Found[]
  chosen: readonly Found[]
  /** What the chosen ones would change; left out while none is chosen. */
  change: CoverageChangeProps | undefined
  form: FormView
}

/** Search municipalities by name, see what they would change in the spread, and put them in the round. */
export function AddVisitPage(props: Props) {
  const { organisation, round, text, found, chosen, change, form } = props
  const chosenIds = chosen.map(one => one.id)
  return (
    <>
      <PageHead
        title="Gemeenten toevoegen"
        sentence={`Een gemeente wordt kandidaat in ${round.name}. Zij weet daar nog niets van: uitnodigen doet u daarna.`}
      />
      <ErrorSummary errors={form.errors} />
      <Columns
        label="Andere manieren"
        side={
          <Section id="manieren" title="Manieren">
            <ComposingWays organisation={organisation} round={round.id} />
          </Section>
        }
      >
        <Filters
          action={paths.addVisit(organisation, round.id)}
          label="Zoek een gemeente"
          button="Zoek"
          keeps={{ kies: chosenIds.join(',') }}
        >
          <TextField name="zoek" label="Naam van de gemeente" type="search" value={text} />
        </Filters>
        {text !== '' && found.length === 0 && (
          <Notice title="Geen gemeente gevonden">
            Er bestaat vandaag geen gemeente waarvan de naam ‘{text}’ bevat. Kijk de spelling na.
          </Notice>
        )}
        {chosen.length > 0 && <Chosen {...props} />}
        {found.length > 0 && <FoundTable {...props} />}
      </Columns>
      {change && <CoverageChangeSection {...change} />}
    </>
  )
}

const hrefWith = ({ organisation, round, text }: Props, ids: readonly string[]): string =>
  `${paths.addVisit(organisation, round.id)}?${new URLSearchParams({ zoek: text, kies: ids.join(',') })}`

function FoundTable(props: Props) {
  const ids = props.chosen.map(one => one.id)
  return (
    <Table
      caption="Gevonden gemeenten"
      hideCaption
      columns={[
        { key: 'name', label: 'Gemeente', isHeader: true },
        { key: 'place', label: 'Waar' },
        { key: 'choose', label: 'Kiezen', hideLabel: true },
      ]}
      rows={props.found.map(one => ({
        cells: {
          name: one.name,
          place: one.place,
          choose: one.isInRound ? (
            'Is al in deze ronde.'
          ) : ids.includes(one.id) ? (
            'gekozen'
          ) : (
            <Link href={hrefWith(props, [...ids, one.id])}>Kies {one.name}</Link>
          ),
        },
      }))}
    />
  )
}

function Chosen(props: Props) {
  const { organisation, round, chosen, form } = props
  return (
    <Section id="gekozen" title="Gekozen">
      <Table
        caption="Gekozen gemeenten"
        hideCaption
        columns={[
          { key: 'name', label: 'Gemeente', isHeader: true },
          { key: 'place', label: 'Waar' },
          { key: 'drop', label: 'Weglaten', hideLabel: true },
        ]}
        rows={chosen.map(one => ({
          cells: {
            name: one.name,
            place: one.place,
            drop: (
              <Link
                href={hrefWith(
                  props,
                  chosen.filter(other => other !== one).map(other => other.id),
                )}
              >
                Laat {one.name} weg
              </Link>
            ),
          },
        }))}
      />
      <Form action={paths.addVisit(organisation, round.id)} token={{ csrf: form.csrf, key: form.key() }}>
        <Hidden name="municipality" value={chosen.map(one => one.id).join(',')} />
        <Buttons>
          <Button kind="primary">
            {chosen.length === 1 ? 'Voeg de gemeente toe' : `Voeg deze ${chosen.length} gemeenten toe`}
          </Button>
          <Link href={paths.round(organisation, round.id)}>Niet toevoegen, terug</Link>
        </Buttons>
      </Form>
    </Section>
  )
}
