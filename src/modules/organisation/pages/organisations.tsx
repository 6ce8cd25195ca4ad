// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind } from '../../../kernel/roles.ts'
import { ButtonLink, Link, PageHead, Table } from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

export const kindWords: Readonly<Record<OrganisationKind, string>> = {
  municipality: 'gemeente',
  committee: 'visitatiecommissie',
  vng: 'VNG',
  ibd: 'IBD',
  partnership: 'samenwerkingsverband',
  supplier: 'leverancier',
  platform: 'beheer van het platform',
}

type Props = {
  organisation: string
  organisations: readonly { id: string; name: string; kind: OrganisationKind }[]
}

/** The organisations that are no municipality. */
export function OrganisationsPage({ organisation, organisations }: Props) {
  return (
    <>
      <PageHead
        title="Organisaties"
        sentence="Wie er meedoet naast de gemeenten. U ziet hier accounts, geen inhoud."
        actions={
          <>
            <Link href={paths.municipalities(organisation)}>Gemeenten</Link>
            <Link href={paths.accounts(organisation)}>Accounts</Link>
            <ButtonLink kind="primary" href={paths.newOrganisation(organisation)}>
              Voeg een organisatie toe
            </ButtonLink>
          </>
        }
      />
      <Table
        caption="Organisaties"
        hideCaption
        columns={[
          { key: 'name', label: 'Naam', isHeader: true },
          { key: 'kind', label: 'Soort' },
          { key: 'id', label: 'Code', kind: 'keep' },
        ]}
        empty="Er is nog geen organisatie. Voeg de visitatiecommissie toe met haar eerste beheerder."
        rows={organisations.map(one => ({
          cells: {
            name: <Link href={paths.organisation(organisation, one.id)}>{one.name}</Link>,
            kind: kindWords[one.kind],
            id: one.id,
          },
        }))}
      />
    </>
  )
}
