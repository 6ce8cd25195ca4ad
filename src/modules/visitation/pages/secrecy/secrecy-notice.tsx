// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { Notice } from '../../../../platform/ui/index.ts'
import { groundText } from '../../domain/redaction.ts'
import { type Secrecy, secrecyState } from '../../domain/secrecy.ts'
import { organTexts } from './words.ts'

/** That secrecy rests on the report: who imposed it, why, until when, and who can lift it (Gemeentewet, art. 89). */
export function SecrecyNotice({ secrecies, today }: { secrecies: readonly Secrecy[]; today: LocalDate }) {
  const holding = secrecies.filter(one => secrecyState(one, today) === 'holds')
  return (
    <>
      {holding.map(({ ground, imposedBy, imposedOn, endsOn }) => (
        <Notice kind="warn" title="Op dit verslag rust geheimhouding">
          {`Opgelegd door ${organTexts[imposedBy]} op ${formatDate(imposedOn)}, op grond van ${groundText(ground)}. ${
            endsOn === null
              ? `Zij geldt tot ${organTexts[imposedBy]} of de rechter haar opheft.`
              : `Zij geldt tot ${formatDate(endsOn)}, of tot ${organTexts[imposedBy]} haar eerder opheft.`
          } Bespreek het verslag alleen met wie het ook mag lezen.`}
        </Notice>
      ))}
    </>
  )
}
