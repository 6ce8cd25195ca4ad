// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  Live,
  PageHead,
  ProgressBar,
  State,
  Table,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Colleague } from '../../domain/colleague.ts'
import type { Visit } from '../../domain/visit.ts'
import {
  asksMore,
  type BatchLine,
  countLines,
  type PlannedLine,
  type VisitBatch,
} from '../../domain/visit-batch.ts'
import { paths } from '../../paths.ts'
import { stateWords } from '../round/words.ts'
import { BatchQuestions } from './batch-questions.tsx'
import { actWords, plannedWords, reasonWords } from './words.ts'

export type ShownLine = BatchLine & { readonly visit: Visit; readonly planned: PlannedLine | undefined }

type Props = {
  readonly organisation: string
  readonly batch: VisitBatch
  readonly lines: readonly ShownLine[]
  /** Who can be assigned. */
  readonly committee: readonly Colleague[]
  readonly form: FormView
}

/** One act for many visits: what it asks, what will happen per visit, and once confirmed what happened. */
export function BatchPage(props: Props) {
  const { organisation, batch, lines, form } = props
  const isConfirmed = batch.confirmedAt !== null
  const isTold = !asksMore(batch.act) || batch.input !== null
  const acting = lines.filter(line => line.planned?.reason === undefined).length
  return (
    <>
      <PageHead title={actWords[batch.act].title} sentence={sentenceOf(props, isTold, acting)} />
      <ErrorSummary errors={form.errors} kept={false} />
      {isConfirmed && <Progress {...props} />}
      {!isConfirmed && asksMore(batch.act) && <BatchQuestions {...props} />}
      {!isConfirmed && isTold && (
        <>
          <Lines {...props} />
          <Form
            action={paths.batch(organisation, batch.id)}
            token={{ csrf: form.csrf, key: form.key() }}
            label="Bevestigen"
          >
            <Buttons>
              {acting > 0 && <Button kind="primary">{actWords[batch.act].confirm(acting)}</Button>}
              <Link href={paths.worklist(organisation)}>Niet doen, terug naar de werkvoorraad</Link>
            </Buttons>
          </Form>
        </>
      )}
    </>
  )
}

function sentenceOf({ batch, lines }: Props, isTold: boolean, acting: number): string {
  const all = lines.length
  if (batch.confirmedAt !== null) return 'Deze pagina blijft bewaard; u kunt er later naar terug.'
  if (!isTold) return `U koos ${all === 1 ? '1 bezoek' : `${all} bezoeken`}. Er gebeurt nog niets.`
  if (acting === 0) return `Bij geen van de ${all} bezoeken gebeurt er iets. Hieronder staat waarom.`
  return `Bij ${acting} van de ${all} bezoeken gebeurt er iets zodra u bevestigt.${acting < all ? ' Bij de andere staat waarom niet.' : ''}`
}

function Progress(props: Props) {
  const { organisation, batch } = props
  const { done, refused, open } = countLines(batch.lines)
  const all = batch.lines.length
  return (
    <>
      <Live id="stand" done={open === 0}>
        <ProgressBar
          id="voortgang"
          label={open === 0 ? 'Klaar' : 'Bezig'}
          value={all - open}
          most={all}
          text={`${done} gedaan, ${refused} niet gedaan, ${open} te gaan`}
        />
        {open > 0 && (
          <Text quiet>
            U kunt deze pagina verlaten; het werk gaat door.{' '}
            <Link href={paths.batch(organisation, batch.id)}>Ververs de stand</Link>
          </Text>
        )}
        <Lines {...props} />
      </Live>
      {batch.act === 'invite' && (
        <Text quiet>
          De code van een brief kent niemand totdat u hem print. Open per gemeente de brief en maak daar een
          code.
        </Text>
      )}
      <Buttons>
        <ButtonLink href={paths.worklist(organisation)}>Naar de werkvoorraad</ButtonLink>
        <Link href={paths.batches(organisation)}>Wat u eerder in één keer deed</Link>
      </Buttons>
    </>
  )
}

function Lines({ organisation, batch, lines }: Props) {
  return (
    <Table
      caption="Per bezoek"
      hideCaption
      columns={[
        { key: 'municipality', label: 'Gemeente', isHeader: true },
        { key: 'state', label: 'Stand nu' },
        { key: 'what', label: batch.confirmedAt === null ? 'Wat er gebeurt' : 'Wat er gebeurde' },
      ]}
      rows={lines.map(line => ({
        cells: {
          municipality: (
            <Link href={paths.visit(organisation, line.visitId)}>{line.visit.municipality.name}</Link>
          ),
          state: stateWords[line.visit.state].label,
          what: <What organisation={organisation} batch={batch} line={line} />,
        },
      }))}
      empty={<p>Van dit werk is voor u niets meer te zien.</p>}
    />
  )
}

function What({ organisation, batch, line }: { organisation: string; batch: VisitBatch; line: ShownLine }) {
  const { act } = batch
  if (line.result === 'done')
    return (
      <>
        <State kind="ja">{actWords[act].after}</State>{' '}
        {act === 'invite' && <Link href={paths.letter(organisation, line.visitId)}>Open de brief</Link>}
      </>
    )
  const reason = line.reason ?? line.planned?.reason
  if (reason !== undefined && reason !== null) return <State kind="nee">{reasonWords(reason)}</State>
  const words = batch.confirmedAt === null && line.planned ? plannedWords(act, line.planned) : 'wacht nog'
  return <State kind="bezig">{words}</State>
}
