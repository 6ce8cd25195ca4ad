// SPDX-License-Identifier: EUPL-1.2
import { wooWeeks } from '../../../../../content/periods/woo.ts'
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  DateField,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  Section,
  State,
  Table,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { WooRequest } from '../../domain/woo-request.ts'
import { paths } from '../../paths.ts'
import { wooStand } from './words.ts'

type Props = {
  organisation: string
  visit: string
  requests: readonly WooRequest[]
  canKeep: boolean
  today: LocalDate
  form: FormView
}

/** Requests under the Woo about the report. */
export function WooRequestsPage({ organisation, visit, requests, canKeep, today, form }: Props) {
  return (
    <>
      <PageHead
        title="Verzoeken om openbaarheid (Woo)"
        sentence="Iedereen mag vragen om het verslag openbaar te maken. Uw gemeente beslist. Hier staat wat is gevraagd, wanneer het besluit er moet zijn en wat het werd."
      />
      <ErrorSummary errors={form.errors} />
      {requests.length === 0 ? (
        <Empty title="Er is nog niets gevraagd">
          Komt er een verzoek binnen, leg het hier dan vast. De termijn rekent mee.
        </Empty>
      ) : (
        <Table
          caption="Verzoeken"
          columns={[
            { key: 'reference', label: 'Zaaknummer', isHeader: true },
            { key: 'received', label: 'Ontvangen' },
            { key: 'due', label: 'Besluit uiterlijk' },
            { key: 'state', label: 'Stand' },
          ]}
          rows={requests.map(request => {
            const { kind, word } = wooStand(request, today)
            return {
              cells: {
                reference: (
                  <Link href={paths.wooRequest(organisation, visit, request.id)}>{request.reference}</Link>
                ),
                received: formatDate(request.receivedOn),
                due: formatDate(request.dueOn),
                state: <State kind={kind}>{word}</State>,
              },
            }
          })}
        />
      )}
      {canKeep && (
        <Section
          id="vastleggen"
          title="Leg een verzoek vast"
          intro={`Het besluit moet er zijn binnen ${wooWeeks.decide} weken, en is één keer te verdagen met ${wooWeeks.extend} weken. Schrijf niet op wie het vroeg: dat staat in uw zaaksysteem.`}
        >
          <Form action={paths.woo(organisation, visit)} token={{ csrf: form.csrf, key: form.key() }} narrow>
            <TextField
              {...form.field('reference')}
              label="Zaaknummer"
              hint="Het nummer in uw eigen zaaksysteem."
            />
            <DateField {...form.field('receivedOn')} label="Dag waarop het verzoek binnenkwam" />
            <Buttons>
              <Button kind="primary">Leg het verzoek vast</Button>
            </Buttons>
          </Form>
        </Section>
      )}
      <Section title="Verder">
        <Link href={paths.received(organisation, visit)}>Naar het eindverslag</Link>
      </Section>
    </>
  )
}
