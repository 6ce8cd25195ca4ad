// SPDX-License-Identifier: EUPL-1.2
import { Filters, Link, Notice, PageHead, TextField } from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

type Props = {
  organisation: string
  /** What was typed; '' before that. */
  email: string
  found: { readonly id: string; readonly name: string } | undefined
}

/** At the platform: an account by its address. There is no list of everybody to walk through. */
export function AccountsPage({ organisation, email, found }: Props) {
  return (
    <>
      <PageHead
        title="Accounts"
        sentence="Voor wie bij meer dan één organisatie werkt, en voor wie zijn beheerder niet kan bereiken. U ziet het account, geen inhoud."
      />
      <Filters action={paths.accounts(organisation)} label="Zoek een account" button="Zoek">
        <TextField name="adres" label="E-mailadres van het werk" type="email" maxlength={254} value={email} />
      </Filters>
      {found ? (
        <p>
          <Link href={paths.account(organisation, found.id)}>Inloggen van {found.name}</Link>
        </p>
      ) : (
        email !== '' && (
          <Notice title="Geen account gevonden">
            Er is geen account met precies dit adres. Kijk of er een tikfout in staat.
          </Notice>
        )
      )}
    </>
  )
}
