// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../kernel/dutch-dates.ts'
import { roles } from '../../../kernel/roles.ts'
import { Link, PageHead, State, Table } from '../../../platform/ui/index.ts'
import type { EmergencyAccess } from '../domain/access.ts'
import { paths } from '../paths.ts'
import { wordsOf } from './use.tsx'

type Props = { organisation: string; accesses: readonly EmergencyAccess[]; now: Date }

/** At the organisation: every time the platform read here. */
export function UsesPage({ organisation, accesses, now }: Props) {
  return (
    <>
      <PageHead
        title="Noodtoegang"
        sentence="De beheerder van het platform ziet uw inhoud niet. Alleen in een noodgeval leest iemand hoogstens een uur mee, nadat een tweede persoon dat goedkeurde. Elke keer staat hier, voor altijd."
      />
      <Table
        caption="Elke keer dat er werd meegelezen, de laatste boven"
        hideCaption
        columns={[
          { key: 'from', label: 'Vanaf', isHeader: true },
          { key: 'person', label: 'Wie' },
          { key: 'role', label: 'Las als' },
          { key: 'state', label: 'Stand' },
        ]}
        empty="Er heeft nog nooit iemand van het platform bij u meegelezen. U hoeft niets te doen."
        rows={accesses.map(access => {
          const { kind, word } = wordsOf(access, now)
          return {
            cells: {
              from: <Link href={paths.use(organisation, access.id)}>{formatInstant(access.fromAt)}</Link>,
              person: access.personName,
              role: roles[access.role].label,
              state: <State kind={kind}>{word}</State>,
            },
          }
        })}
      />
    </>
  )
}
