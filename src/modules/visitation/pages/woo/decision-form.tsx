// SPDX-License-Identifier: EUPL-1.2
import { grounds } from '../../../../../content/texts/report/grounds.ts'
import {
  FollowUp as Asked,
  Button,
  Buttons,
  DateField,
  Form,
  RadioGroup,
  Section,
  Select,
} from '../../../../platform/ui/index.ts'
import { groundText } from '../../domain/redaction.ts'
import { wooDeciders, wooDecisions } from '../../domain/woo-request.ts'
import { paths } from '../../paths.ts'
import type { WooRequestProps } from './request-props.ts'
import { wooDeciderTexts, wooDecisionTexts } from './words.ts'

/** Records what was decided on a request, and by whom. */
export function DecisionForm({ organisation, visit, request, passages, form }: WooRequestProps) {
  return (
    <Section
      id="besluiten"
      title="Leg het besluit vast"
      intro={`Nu ${passages.length === 1 ? 'blijft er 1 passage' : `blijven er ${passages.length} passages`} buiten de openbare versie. Maakt u iets openbaar, dan maken wij daarvan een nieuw bestand. Daarna verandert er niets meer.`}
    >
      <Form
        action={paths.decideWoo(organisation, visit, request.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        version={request.version}
        narrow
      >
        <RadioGroup
          {...form.field('decision')}
          label="Wat is besloten?"
          options={wooDecisions.map(one => ({ value: one, label: wooDecisionTexts[one] }))}
        />
        <Asked name="decision" is="refused">
          <Select
            {...form.field('refusal')}
            label="Op welke grond wordt alles geweigerd?"
            placeholder="Kies een grond"
            options={grounds.map(({ code }) => ({ value: code, label: groundText(code) }))}
          />
        </Asked>
        <RadioGroup
          {...form.field('decidedBy')}
          label="Wie besloot?"
          options={wooDeciders.map(one => ({ value: one, label: wooDeciderTexts[one] }))}
        />
        <DateField {...form.field('decidedOn')} label="Dag van het besluit" />
        <Buttons>
          <Button kind="primary">Leg het besluit vast</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
