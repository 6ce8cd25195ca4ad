// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  DateField,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  History,
  Link,
  PageHead,
  RadioGroup,
  Section,
  State,
  Text,
} from '../../../../platform/ui/index.ts'
import {
  stepsOf,
  type Tabling,
  type TablingBody,
  tablingBodies,
  tablingNow,
  tablingTransitions,
} from '../../domain/report-tabling.ts'
import { paths } from '../../paths.ts'
import { bodyTexts, tablingTexts } from './words.ts'

type Props = {
  organisation: string
  visit: string
  tablings: readonly Tabling[]
  /** For which of the two this person records. */
  records: readonly TablingBody[]
  form: FormView
}

/** What college and council did with the report, each apart (requirement 30). */
export function TablingPage(props: Props) {
  const { organisation, visit, form } = props
  return (
    <>
      <PageHead
        title="Wat college en raad met het verslag doen"
        sentence="College en raad staan los van elkaar. Dit blijft in uw gemeente: de commissie ziet het niet."
      />
      <ErrorSummary errors={form.errors} />
      {tablingBodies.map(body => (
        <Body {...props} body={body} />
      ))}
      <Section title="Verder">
        <Link href={paths.received(organisation, visit)}>Naar het eindverslag</Link>
      </Section>
    </>
  )
}

function Body(props: Props & { body: TablingBody }) {
  const { tablings, records, body, form } = props
  const now = tablingNow(tablings, body)
  const steps = stepsOf(tablings, body)
  const { name, who } = bodyTexts[body]
  const isPosted = form.value('body') === body
  return (
    <Section
      id={body}
      title={`In ${name}`}
      note={<State kind={tablingTexts[now].kind}>{tablingTexts[now].word}</State>}
    >
      {steps.length === 0 ? (
        <Text>Er is nog niets vastgelegd. {who}</Text>
      ) : (
        <History
          versions={steps.map((step, index) => ({
            label: `${tablingTexts[step.state].past} op ${formatDate(step.on)}`,
            when: formatInstant(step.at),
            who: `vastgelegd door ${step.byName}`,
            isCurrent: index === 0,
          }))}
        />
      )}
      {records.includes(body) && (
        <Section level={3} title={`Leg een stap vast in ${name}`}>
          <StepForm {...props} isPosted={isPosted} />
        </Section>
      )}
    </Section>
  )
}

function StepForm({
  organisation,
  visit,
  tablings,
  body,
  form,
  isPosted,
}: Props & { body: TablingBody; isPosted: boolean }) {
  const field = (name: string) =>
    isPosted ? form.field(name) : { name, value: '', error: undefined, id: `f-${name}-${body}` }
  const { name } = bodyTexts[body]
  return (
    <Form
      action={paths.recordTabling(organisation, visit, body)}
      token={{ csrf: form.csrf, key: form.key() }}
      version={stepsOf(tablings, body).length}
      label={`Stap in ${name}`}
      narrow
    >
      <Hidden name="body" value={body} />
      <RadioGroup
        {...field('state')}
        label={`Wat deed ${name} met het verslag?`}
        options={tablingTransitions[tablingNow(tablings, body)].map(state => ({
          value: state,
          label: tablingTexts[state].past,
        }))}
      />
      <DateField
        {...field('on')}
        label={`Op welke dag, in ${name}?`}
        hint="De dag van de vergadering of van het delen. Een agenda mag vooruitkijken."
      />
      <Buttons>
        <Button kind="primary" label={`Leg vast voor ${name}`}>
          Leg vast
        </Button>
      </Buttons>
    </Form>
  )
}
