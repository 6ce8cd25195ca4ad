// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { OrganisationId } from '../../../../kernel/ids.ts'
import {
  Button,
  Buttons,
  Card,
  Checkbox,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Hidden,
  Link,
  Notice,
  PageHead,
  Section,
  Text,
} from '../../../../platform/ui/index.ts'
import type { LastTimeDocument } from '../../domain/handover-documents.ts'
import type { Participation } from '../../domain/participation.ts'
import type { OverviewView } from '../../domain/self-image-view.ts'
import { paths } from '../../paths.ts'

/** Beside the topics: what is brought of last time, or that it can be. `mayAsk` for who hands in and could bring something. */
export function LastTimeCard({ view, mayAsk }: { view: OverviewView; mayAsk: boolean }) {
  const { organisationId, visitId } = view.selfImage.participation
  const { lastTime: brought } = view.selfImage
  if (!brought && !(mayAsk && view.isOpen)) return null
  return (
    <Card title="Vorige keer">
      <p>
        {brought
          ? `Het zelfbeeld van ${formatDate(brought.handedInOn)} gaat mee. Bij elke vraag staat wat u toen antwoordde.`
          : 'U leverde al eens een zelfbeeld in. U mag het meenemen; het hoeft niet.'}
      </p>
      <p>
        <Link href={paths.lastTime(organisationId, visitId)}>
          {brought ? 'Bekijk wat meegaat' : 'Kies of het meegaat'}
        </Link>
      </p>
    </Card>
  )
}

export type LastTimeView = {
  readonly participation: Participation
  readonly isOpen: boolean
  readonly brought: LastTimeDocument | undefined
  readonly own: LastTimeDocument | undefined
  readonly predecessors: readonly { readonly id: OrganisationId; readonly name: string }[]
}
type Props = { view: LastTimeView; mayChoose: boolean; form: FormView }

/** The municipality chooses whether what it handed in before goes along to this visit. */
export function LastTimePage({ view, mayChoose, form }: Props) {
  const { brought, isOpen } = view
  return (
    <>
      <PageHead
        title="Het zelfbeeld van vorige keer"
        sentence="U kiest zelf of het meegaat. Neemt u niets mee, dan ziet de commissie er niets van."
      />
      <ErrorSummary errors={form.errors} kept={false} />
      {brought && <Brought {...props(view)} document={brought} mayLeave={mayChoose && isOpen} form={form} />}
      {!brought && !isOpen && (
        <Empty title="Er ging niets mee">Het zelfbeeld is ingeleverd zonder dat van vorige keer.</Empty>
      )}
      {!brought && isOpen && (mayChoose ? <Choose view={view} form={form} /> : <ForOthers />)}
    </>
  )
}

const props = ({ participation: { organisationId, visitId } }: LastTimeView) => ({ organisationId, visitId })

const ForOthers = () => (
  <Text quiet>De coördinator of de gemeentesecretaris kiest of het zelfbeeld van vorige keer meegaat.</Text>
)

type Place = { organisationId: OrganisationId; visitId: string }

function Brought({
  organisationId,
  visitId,
  document: { municipality, handedInOn, report },
  mayLeave,
  form,
}: Place & { document: LastTimeDocument; mayLeave: boolean; form: FormView }) {
  return (
    <Section title="Dit gaat mee" id="mee">
      <Text>
        Het zelfbeeld dat {municipality} op {formatDate(handedInOn)} inleverde. Uw collega’s zien bij elke
        vraag het antwoord van toen. De commissie ziet dat ook, zodra u inlevert.
      </Text>
      <Text>
        {report
          ? `Ook mee: de handelingsperspectieven uit het eindverslag van ${report.round} (${report.perspectives.length}).`
          : 'Het eindverslag van toen gaat niet mee.'}
      </Text>
      {mayLeave && (
        <Form
          action={paths.leaveLastTime(organisationId, visitId)}
          token={{ csrf: form.csrf, key: form.key() }}
          label="Niet meenemen"
        >
          <Buttons>
            <Button>Neem het toch niet mee</Button>
          </Buttons>
        </Form>
      )}
    </Section>
  )
}

function Choose({ view, form }: { view: LastTimeView; form: FormView }) {
  const { own, predecessors, participation } = view
  if (!own && predecessors.length === 0)
    return (
      <Empty title="Er is niets om mee te nemen">
        Uw gemeente leverde nog niet eerder een zelfbeeld in. Dit wordt het eerste.
      </Empty>
    )
  return (
    <>
      <Notice title="Wat er dan gebeurt">
        Bij elke vraag staat wat u toen antwoordde, met de datum. Namen van mensen gaan niet mee. Tot u
        inlevert kunt u het weer weghalen.
      </Notice>
      {own && (
        <Section title={`Ingeleverd op ${formatDate(own.handedInOn)}`} id="eigen">
          <Bring {...props(view)} from={participation.organisationId} report={own.report} form={form} />
        </Section>
      )}
      {predecessors.map(({ id, name }) => (
        <Section
          title={`Van ${name}`}
          id={`van-${id}`}
          intro="Deze gemeente is in de uwe opgegaan. Het zelfbeeld dat zij het laatst inleverde, kan mee."
        >
          <Bring {...props(view)} from={id} report="perhaps" form={form} />
        </Section>
      ))}
    </>
  )
}

function Bring({
  organisationId,
  visitId,
  from,
  report,
  form,
}: Place & { from: string; report: LastTimeDocument['report'] | 'perhaps'; form: FormView }) {
  return (
    <Form
      action={paths.lastTime(organisationId, visitId)}
      token={{ csrf: form.csrf, key: form.key() }}
      label={`Meenemen: ${from}`}
      narrow
    >
      <Hidden name="van" value={from} />
      {report && (
        <Checkbox
          name="verslag"
          id={`f-verslag-${from}`}
          label={
            report === 'perhaps'
              ? 'Ook de handelingsperspectieven uit het eindverslag van toen, als dat er is'
              : `Ook de handelingsperspectieven uit het eindverslag van ${report.round}`
          }
          optional
        />
      )}
      <Buttons>
        <Button kind="primary">Neem mee</Button>
      </Buttons>
    </Form>
  )
}
