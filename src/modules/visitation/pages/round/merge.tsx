// SPDX-License-Identifier: EUPL-1.2
import { successorReadingYears } from '../../../../../content/periods/successor-access.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  RadioGroup,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { mergeProblem, type Successor } from '../../domain/merging.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { invitationTexts } from '../invitation/texts.ts'
import { stateWords } from './words.ts'

type Props = { readonly visit: Visit; readonly successors: readonly Successor[]; readonly form: FormView }

/** The visit of a municipality that merges goes on in that of its successor; with a reason. */
export function MergePage({ visit, successors, form }: Props) {
  const { committeeId, id, municipality } = visit
  const back = <Link href={paths.visit(committeeId, id)}>Terug naar het bezoek</Link>
  return (
    <>
      <PageHead
        title={`Gaat ${municipality.name} op in een andere gemeente?`}
        sentence="Het bezoek gaat verder in dat van de opvolger. De reden blijft binnen de commissie."
      />
      {successors.length === 0 ? (
        <Empty title="Er is nog geen opvolger bekend" action={back}>
          In de lijst van gemeenten staat niet waarin {municipality.name} opgaat. De beheerder van het
          platform werkt die lijst bij. Zet het bezoek tot dan stil.
        </Empty>
      ) : (
        <>
          <ErrorSummary errors={form.errors} />
          <Notice title="Wat er dan gebeurt">
            {municipality.name} ziet dat dit bezoek is beëindigd. Wat er is geschreven en gedeeld, blijft
            staan en verhuist niet. Wie bij de opvolger werkt, leest het zelfbeeld en het verslag van{' '}
            {municipality.name} vanaf de dag van de fusie, in dezelfde rol en {successorReadingYears} jaar
            lang. Wie van de commissie een band heeft met {municipality.name}, heeft die daarna ook met de
            opvolger.
          </Notice>
          <Form
            action={paths.merge(committeeId, id)}
            token={{ csrf: form.csrf, key: form.key() }}
            version={visit.version}
            narrow
          >
            <RadioGroup
              {...form.field('successor', only(successors))}
              label="Waarin gaat zij op?"
              options={successors.map(one => ({
                value: one.id,
                label: one.name,
                hint: hintOf(one),
                disabledReason: reasonOf(one),
              }))}
            />
            <TextArea {...form.field('reason')} label="Waarom?" />
            <Buttons>
              <Button kind="primary">Laat het bezoek daarin opgaan</Button>
              {back}
            </Buttons>
          </Form>
        </>
      )}
    </>
  )
}

const hintOf = ({ on, visit }: Successor): string =>
  `Op ${formatDate(on)}. ${visit ? `Haar bezoek: ${stateWords[visit.state].label}.` : 'Zij komt als kandidaat in deze ronde, met dezelfde leden.'}`

function reasonOf(successor: Successor): string | undefined {
  const wrong = mergeProblem(successor)
  return wrong && invitationTexts[wrong]
}

const only = (successors: readonly Successor[]): string | undefined =>
  successors.length === 1 ? successors[0]?.id : undefined
