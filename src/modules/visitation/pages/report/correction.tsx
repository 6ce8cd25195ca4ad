// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  ButtonLink,
  Card,
  Confirm,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Halves,
  PageHead,
  Text,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Correction, Withdrawn } from '../../domain/correction.ts'
import { versionLabel } from '../../domain/report-document.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

type Props = {
  visit: Visit
  /** 0 while there is no final report. */
  version: number
  withdrawn: Withdrawn | undefined
  correction: Correction | undefined
  isDestroyed: boolean
  form: FormView
}

/** Opens a final report again, with a reason; then: write on, withdraw the version of now, or stop. */
export function CorrectionPage(props: Props) {
  const { visit, version, correction, isDestroyed } = props
  if (version === 0 || (isDestroyed && !correction))
    return (
      <>
        <PageHead title="Eindverslag verbeteren of intrekken" />
        <Empty title={version === 0 ? 'Er is nog geen eindverslag' : 'Verbeteren kan niet meer'}>
          {version === 0
            ? 'Tot de vrijgave past u de tekst gewoon in het verslag aan.'
            : 'De teksten waaruit het verslag ontstond, zijn vernietigd.'}
        </Empty>
      </>
    )
  return correction ? <Open {...props} correction={correction} /> : <Ask {...props} visit={visit} />
}

function Ask({ visit, version, withdrawn, form }: Props) {
  return (
    <Confirm
      errors={form.errors}
      title="Eindverslag verbeteren of intrekken?"
      sentence={
        withdrawn
          ? `Versie ${versionLabel('final', version)} is ingetrokken op ${formatDate(withdrawn.on)}.`
          : `Versie ${versionLabel('final', version)} ligt bij ${visit.municipality.name}.`
      }
      consequences={[
        'De tekst gaat voor de commissie weer open. De gemeente merkt daar nog niets van.',
        'Twee personen geven de verbeterde versie vrij. De versie van nu wordt dan ingetrokken.',
        'U kunt de versie van nu ook eerst met twee personen intrekken.',
        'Een ingetrokken versie blijft leesbaar. De reden die u hier schrijft, staat erbij.',
      ]}
      action={paths.correction(visit.committeeId, visit.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      button="Open het verslag weer"
      cancelHref={paths.visit(visit.committeeId, visit.id)}
    >
      <TextArea
        {...form.field('reason')}
        label="Waarom?"
        hint="De gemeente leest dit, en met haar wie het verslag kreeg. Noem geen mensen bij naam."
      />
    </Confirm>
  )
}

type OpenProps = Props & { correction: Correction }

function Open({ visit, version, withdrawn, correction, form }: OpenProps) {
  const { committeeId, id, municipality } = visit
  return (
    <>
      <PageHead
        title={`Het eindverslag van ${municipality.name} is weer open`}
        sentence={`${correction.openedBy} opende het op ${formatInstant(correction.openedAt)}. De reden: ${correction.reason}`}
        actions={
          <ButtonLink kind="primary" href={paths.report(committeeId, id)}>
            Naar de tekst
          </ButtonLink>
        }
      />
      <ErrorSummary errors={form.errors} kept={false} />
      <Halves>
        <Card title="De versie die er ligt">
          {withdrawn ? (
            <Text>
              Versie {versionLabel('final', version)} is ingetrokken op {formatDate(withdrawn.on)}. De
              gemeente leest de reden.
            </Text>
          ) : (
            <Withdraw {...{ visit, version, correction, form }} />
          )}
        </Card>
        <Card title="Stoppen met verbeteren">
          <Text>
            {withdrawn
              ? 'Het verslag blijft ingetrokken. Er komt dan geen nieuwe versie.'
              : 'Wat bij de gemeente ligt, blijft gelden. Zij heeft hier niets van gemerkt.'}
          </Text>
          <Form action={paths.closeCorrection(committeeId, id)} token={{ csrf: form.csrf, key: form.key() }}>
            <Button>Stop met verbeteren</Button>
          </Form>
        </Card>
      </Halves>
    </>
  )
}

const Withdraw = ({
  visit,
  version,
  correction,
  form,
}: Pick<OpenProps, 'visit' | 'version' | 'correction' | 'form'>) => (
  <>
    <Text>
      {correction.withdrawBy
        ? `${correction.withdrawBy.name} besloot om versie ${versionLabel('final', version)} in te trekken. Besluit een tweede persoon het ook, dan ziet de gemeente het direct.`
        : `Versie ${versionLabel('final', version)} geldt nog. Klopt zij zo weinig dat niemand haar meer moet gebruiken, trek haar dan in. Dat doen twee mensen: een van hen is voorzitter of lid.`}
    </Text>
    <Form
      action={paths.withdrawFinal(visit.committeeId, visit.id)}
      token={{ csrf: form.csrf, key: form.key() }}
    >
      <Button kind="danger">Ik besluit tot intrekken</Button>
    </Form>
  </>
)
