// SPDX-License-Identifier: EUPL-1.2
import { secrecyGrounds } from '../../../../../content/texts/report/grounds.ts'
import type { LocalDate } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  DateField,
  Empty,
  ErrorSummary,
  Fold,
  Form,
  type FormView,
  Hidden,
  Link,
  PageHead,
  RadioGroup,
  Section,
  Select,
  State,
  Sub,
  Table,
} from '../../../../platform/ui/index.ts'
import { groundText } from '../../domain/redaction.ts'
import { type Secrecy, type SecrecyOrgan, secrecyState } from '../../domain/secrecy.ts'
import { paths } from '../../paths.ts'
import { SecrecyNotice } from './secrecy-notice.tsx'
import { organTexts, secrecyStateTexts } from './words.ts'

type Props = {
  organisation: string
  visit: string
  secrecies: readonly Secrecy[]
  /** Of which organs this person records what they decide. */
  organs: readonly SecrecyOrgan[]
  today: LocalDate
  form: FormView
}

/** Which secrecy rests on the report, and which did. */
export function SecrecyPage(props: Props) {
  const { organisation, visit, secrecies, organs, today, form } = props
  return (
    <>
      <PageHead
        title="Geheimhouding over het verslag"
        sentence="Een besluit over geheimhouding neemt uw gemeente zelf, volgens de Gemeentewet. Hier legt u vast wat is besloten, zodat elke lezer het weet."
      />
      <ErrorSummary errors={form.errors} />
      <SecrecyNotice secrecies={secrecies} today={today} />
      {secrecies.length === 0 ? (
        <Empty title="Er rust geen geheimhouding op dit verslag">
          Dat is het gewone geval. Vertrouwelijk is het verslag ook zonder besluit: alleen uw gemeente bepaalt
          wie het krijgt.
        </Empty>
      ) : (
        <Decisions {...props} />
      )}
      {organs.length > 0 && <ImposeForm {...props} />}
      <Section title="Verder">
        <Link href={paths.received(organisation, visit)}>Naar het eindverslag</Link>
      </Section>
    </>
  )
}

function Decisions(props: Props) {
  const { secrecies, organs, today } = props
  return (
    <Section id="besluiten" title="Besluiten">
      <Table
        caption="Besluiten over geheimhouding"
        hideCaption
        columns={[
          { key: 'by', label: 'Opgelegd door', isHeader: true },
          { key: 'ground', label: 'Grond' },
          { key: 'until', label: 'Tot' },
          { key: 'state', label: 'Stand' },
        ]}
        rows={secrecies.map(one => {
          const state = secrecyState(one, today)
          const { kind, word } = secrecyStateTexts[state]
          return {
            cells: {
              by: (
                <>
                  {organTexts[one.imposedBy]} op {formatDate(one.imposedOn)}
                  <Sub>vastgelegd door {one.byName}</Sub>
                </>
              ),
              ground: groundText(one.ground),
              until: one.endsOn ? formatDate(one.endsOn) : 'een besluit om haar op te heffen',
              state: (
                <>
                  <State kind={kind}>{word}</State>
                  {one.liftedOn && one.liftedBy && (
                    <Sub>
                      door {organTexts[one.liftedBy]} op {formatDate(one.liftedOn)}
                    </Sub>
                  )}
                  {state === 'holds' && organs.includes(one.imposedBy) && (
                    <LiftForm {...props} secrecy={one} />
                  )}
                </>
              ),
            },
          }
        })}
      />
    </Section>
  )
}

function LiftForm({ organisation, visit, secrecy, organs, form }: Props & { secrecy: Secrecy }) {
  const isPosted = form.value('secrecy') === secrecy.id
  const name = `van ${organTexts[secrecy.imposedBy]}, ${formatDate(secrecy.imposedOn)}`
  return (
    <Fold summary={`Leg vast dat de geheimhouding ${name} is opgeheven`} open={isPosted}>
      <Form
        action={paths.liftSecrecy(organisation, visit, secrecy.id)}
        token={{ csrf: form.csrf, key: form.key() }}
        label={`Geheimhouding ${name} opheffen`}
      >
        <Hidden name="secrecy" value={secrecy.id} />
        <Select
          name="organ"
          id={isPosted ? undefined : `f-organ-${secrecy.id}`}
          label="Wie hief haar op?"
          hint="Kreeg de raad het verslag met geheimhouding, dan is het de raad die haar opheft."
          options={organs.map(organ => ({ value: organ, label: organTexts[organ] }))}
          value={isPosted ? form.value('organ') : secrecy.imposedBy}
          error={isPosted ? form.error('organ') : undefined}
        />
        <DateField
          name="liftedOn"
          id={isPosted ? undefined : `f-liftedOn-${secrecy.id}`}
          label="Dag van het besluit om haar op te heffen"
          value={isPosted ? form.value('liftedOn') : ''}
          error={isPosted ? form.error('liftedOn') : undefined}
        />
        <Button small>Leg vast dat zij is opgeheven</Button>
      </Form>
    </Fold>
  )
}

function ImposeForm({ organisation, visit, organs, form }: Props) {
  return (
    <Section
      id="vastleggen"
      title="Leg een besluit vast"
      intro="Geheimhouding kan alleen op een grond uit artikel 5.1, eerste of tweede lid, van de Wet open overheid."
    >
      <Form action={paths.secrecy(organisation, visit)} token={{ csrf: form.csrf, key: form.key() }} narrow>
        <RadioGroup
          {...form.field('organ')}
          label="Wie legde de geheimhouding op?"
          options={organs.map(organ => ({ value: organ, label: organTexts[organ] }))}
        />
        <Select
          {...form.field('ground')}
          label="Op welke grond?"
          placeholder="Kies een grond"
          options={secrecyGrounds.map(({ code }) => ({ value: code, label: groundText(code) }))}
        />
        <DateField {...form.field('imposedOn')} label="Dag van het besluit" />
        <DateField
          {...form.field('endsOn')}
          label="Vanaf welke dag geldt zij niet meer?"
          optional
          hint="Laat leeg als zij geldt tot een besluit haar opheft."
        />
        <Buttons>
          <Button kind="primary">Leg de geheimhouding vast</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
