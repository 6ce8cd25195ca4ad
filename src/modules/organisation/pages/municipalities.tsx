// SPDX-License-Identifier: EUPL-1.2
import {
  ButtonLink,
  dutchNumber,
  Filters,
  Link,
  PageHead,
  Pagination,
  Section,
  Select,
  Table,
  TextField,
  WaitList,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

export type MunicipalityLine = {
  readonly id: string
  readonly name: string
  readonly province: string
  readonly inhabitants: number | undefined
  readonly sizeClass: string | undefined
}

type Choice = { readonly value: string; readonly label: string }
type Props = {
  organisation: string
  /** Those of this page of the list. */
  lines: readonly MunicipalityLine[]
  found: { page: number; pageSize: number; total: number }
  current: number
  former: number
  query: { zoek: string; provincie: string; grootte: string; stand: string }
  provinces: readonly Choice[]
  sizeClasses: readonly Choice[]
  readings: readonly { name: string; href: string }[]
}

/** The register of municipalities, for the platform. */
export function MunicipalitiesPage(props: Props) {
  const { organisation, lines, found, current, former, query, readings } = props
  return (
    <>
      <PageHead
        title="Gemeenten"
        sentence={`Het register heeft ${current} gemeenten van nu en ${former} die niet meer bestaan.`}
        actions={
          <>
            <Link href={paths.organisations(organisation)}>Andere organisaties</Link>
            <ButtonLink kind="primary" href={paths.changes(organisation)}>
              Voer wijzigingen in
            </ButtonLink>
          </>
        }
      />
      {readings.length > 0 && (
        <Section title="Wie mag de oude gemeente lezen?" id="lezen" note={String(readings.length)}>
          <WaitList
            items={readings.map(({ name, href }) => ({
              title: name,
              href,
              where: 'gesplitst: u bepaalt wie van de opvolgers meeleest',
            }))}
          />
        </Section>
      )}
      <Filters action={paths.municipalities(organisation)} label="Filter de gemeenten" button="Toon">
        <TextField name="zoek" label="Naam" type="search" value={query.zoek} />
        <Select
          name="provincie"
          label="Provincie"
          placeholder="Alle provincies"
          value={query.provincie}
          options={props.provinces}
        />
        <Select
          name="grootte"
          label="Grootte"
          placeholder="Alle groottes"
          value={query.grootte}
          options={props.sizeClasses}
        />
        <Select
          name="stand"
          label="Bestaat"
          value={query.stand}
          options={[
            { value: 'nu', label: 'nu' },
            { value: 'niet-meer', label: 'niet meer' },
          ]}
        />
      </Filters>
      <Table
        caption={found.total === 1 ? '1 gemeente' : `${found.total} gemeenten`}
        columns={[
          { key: 'name', label: 'Gemeente', isHeader: true },
          { key: 'province', label: 'Provincie' },
          { key: 'inhabitants', label: 'Inwoners', kind: 'end' },
          { key: 'size', label: 'Grootte' },
          { key: 'id', label: 'Code', kind: 'keep' },
        ]}
        empty="Geen gemeente past bij dit filter. Haal een keuze weg."
        rows={lines.map(line => ({
          cells: {
            name: <Link href={paths.organisation(organisation, line.id)}>{line.name}</Link>,
            province: line.province,
            inhabitants: line.inhabitants === undefined ? '' : dutchNumber(line.inhabitants),
            size: line.sizeClass ?? '',
            id: line.id,
          },
        }))}
      />
      <Pagination
        {...found}
        noun="gemeenten"
        href={page => `${paths.municipalities(organisation)}?${searchOf(query, page)}`}
      />
    </>
  )
}

/** The choices as they stand, for a next page of the same list. */
function searchOf({ zoek, provincie, grootte, stand }: Props['query'], page: number): URLSearchParams {
  return new URLSearchParams({ zoek, provincie, grootte, stand, bladzijde: String(page) })
}
