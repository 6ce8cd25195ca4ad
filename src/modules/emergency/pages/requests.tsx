// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../kernel/dutch-dates.ts'
import { roles } from '../../../kernel/roles.ts'
import { ButtonLink, Link, PageHead, State, Sub, Table } from '../../../platform/ui/index.ts'
import type { EmergencyRequest, RequestState } from '../domain/emergency.ts'
import { paths } from '../paths.ts'
import { stateWords } from './words.ts'

type Props = {
  organisation: string
  requests: readonly (EmergencyRequest & { state: RequestState })[]
}

/** At the platform: every request there ever was. */
export function RequestsPage({ organisation, requests }: Props) {
  return (
    <>
      <PageHead
        title="Noodtoegang"
        sentence="Als beheerder van het platform ziet u accounts en geen inhoud. Kan het in een noodgeval niet anders, dan leest u hoogstens een uur mee. Een tweede beheerder keurt dat goed, en de organisatie krijgt meteen bericht."
        actions={
          <ButtonLink kind="primary" href={paths.ask(organisation)}>
            Vraag noodtoegang
          </ButtonLink>
        }
      />
      <Table
        caption="Alle verzoeken, het nieuwste boven"
        hideCaption
        columns={[
          { key: 'owner', label: 'Organisatie', isHeader: true },
          { key: 'asked', label: 'Gevraagd' },
          { key: 'role', label: 'Leest als' },
          { key: 'state', label: 'Stand' },
        ]}
        empty="Er is nog nooit noodtoegang gevraagd. Dat is goed nieuws."
        rows={requests.map(request => ({
          cells: {
            owner: <Link href={paths.request(organisation, request.id)}>{request.ownerName}</Link>,
            asked: (
              <>
                {formatInstant(request.askedAt)}
                <Sub>{request.askedByName}</Sub>
              </>
            ),
            role: roles[request.role].label,
            state: <State kind={stateWords[request.state].kind}>{stateWords[request.state].word}</State>,
          },
        }))}
      />
    </>
  )
}
