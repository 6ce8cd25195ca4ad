// SPDX-License-Identifier: EUPL-1.2
import { ButtonLink, PageHead, PrintButton } from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

/** Shown once, after an app was linked. */
export function RecoveryCodesPage({ codes, naar }: { codes: readonly string[]; naar: string | undefined }) {
  return (
    <>
      <PageHead
        title="Bewaar uw herstelcodes"
        sentence="Met een herstelcode logt u in als u uw telefoon kwijt bent. Elke code werkt één keer. U ziet ze alleen nu: druk ze af of schrijf ze op, en bewaar ze niet bij uw telefoon."
      />
      <ul class="plain">
        {codes.map(code => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <ButtonLink href={naar ?? paths.account} kind="primary">
          Ik heb ze bewaard, verder
        </ButtonLink>
        <PrintButton>Druk af</PrintButton>
      </div>
    </>
  )
}

export function CodesGonePage() {
  return (
    <>
      <PageHead
        title="Deze codes zijn niet meer te zien"
        sentence="Herstelcodes staan maar tien minuten op het scherm. Hebt u ze niet bewaard, maak dan bij Mijn account nieuwe."
      />
      <ButtonLink href={paths.account} kind="primary">
        Naar Mijn account
      </ButtonLink>
    </>
  )
}
