// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  ButtonLink,
  Card,
  Columns,
  Conflict,
  ErrorSummary,
  Fold,
  Form,
  History,
  Link,
  PageHead,
  Section,
  State,
  Text,
  TextField,
} from '../../../../platform/ui/index.ts'
import { groundText } from '../../domain/redaction.ts'
import { isOpenRequest, mayBecome } from '../../domain/woo-request.ts'
import { paths } from '../../paths.ts'
import { SecrecyNotice } from '../secrecy/secrecy-notice.tsx'
import { DecisionForm } from './decision-form.tsx'
import { PassageForm, Passages, Preview } from './passages.tsx'
import type { WooRequestProps } from './request-props.ts'
import { wooDeciderTexts, wooDecisionTexts, wooStand, wooStateTexts } from './words.ts'

/** One request: what stays out and why, how the public copy will read, and the decision. */
export function WooRequestPage(props: WooRequestProps) {
  const { organisation, visit, request, secrecies, canKeep, canDecide, today, form } = props
  const { kind, word } = wooStand(request, today)
  const isOpen = isOpenRequest(request)
  return (
    <>
      <PageHead
        title={`Woo-verzoek ${request.reference}`}
        sentence={`Ontvangen op ${formatDate(request.receivedOn)}. ${isOpen ? `Besluit uiterlijk ${formatDate(request.dueOn)}.` : ''}`}
        actions={<State kind={kind}>{word}</State>}
      />
      {form.conflict ? <Conflict {...form.conflict} /> : <ErrorSummary errors={form.errors} />}
      <SecrecyNotice secrecies={secrecies} today={today} />
      <Columns label="Verloop van het verzoek" side={<Side {...props} />}>
        {request.decision && <Decided {...props} />}
        <Passages {...props} isOpen={isOpen && canKeep} />
        {isOpen && canKeep && <PassageForm {...props} />}
        <Preview {...props} />
        {isOpen && canDecide && <DecisionForm {...props} />}
      </Columns>
      <Section title="Verder">
        <Link href={paths.woo(organisation, visit)}>Alle verzoeken</Link>
      </Section>
    </>
  )
}

function Decided({ organisation, visit, request }: WooRequestProps) {
  const { decision, decidedBy, decidedOn, ground, fileId, id } = request
  if (!decision || !decidedBy || !decidedOn) return null
  return (
    <Section id="besluit" title="Het besluit">
      <Text>
        {`Op ${formatDate(decidedOn)} besloot ${wooDeciderTexts[decidedBy]}: ${wooDecisionTexts[decision]}.`}
        {ground && ` De grond is ${groundText(ground)}.`}
      </Text>
      {fileId && (
        <>
          <ButtonLink kind="primary" href={paths.publicCopy(organisation, visit, id)}>
            Download de openbare versie (PDF)
          </ButtonLink>
          <Text quiet>
            Dit is een nieuw bestand. Wat is weggelaten, staat er niet meer in. U bevestigt eerst dat u het
            bent.
          </Text>
        </>
      )}
    </Section>
  )
}

function Side(props: WooRequestProps) {
  const { moments, request, canKeep } = props
  return (
    <>
      <Card title="Verloop">
        <History
          versions={moments.toReversed().map(moment => ({
            label: wooStateTexts[moment.state],
            when: formatInstant(moment.at),
            who: moment.byName,
            what: moment.reason || undefined,
          }))}
        />
      </Card>
      {canKeep && isOpenRequest(request) && <Steps {...props} />}
    </>
  )
}

function Steps({ organisation, visit, request, form }: WooRequestProps) {
  const token = () => ({ csrf: form.csrf, key: form.key() })
  return (
    <Card title="Uitstel of ingetrokken" screenOnly>
      {mayBecome(request.state, 'extended') && (
        <Fold summary="Verdaag het besluit" open={form.error('reason') !== undefined}>
          <Form
            action={paths.extendWoo(organisation, visit, request.id)}
            token={token()}
            version={request.version}
            label="Verdagen"
          >
            <TextField
              {...form.field('reason')}
              label="Waarom is er meer tijd nodig?"
              hint="De omvang of de ingewikkeldheid. U laat dit de verzoeker ook schriftelijk weten."
            />
            <Button small>Verdaag het besluit</Button>
          </Form>
        </Fold>
      )}
      <Fold summary="Het verzoek is ingetrokken">
        <Form
          action={paths.withdrawWoo(organisation, visit, request.id)}
          token={token()}
          version={request.version}
          label="Ingetrokken"
        >
          <Text>Alleen als de verzoeker dat liet weten. Daarna verandert hier niets meer.</Text>
          <Button small>Leg vast dat het is ingetrokken</Button>
        </Form>
      </Fold>
    </Card>
  )
}
