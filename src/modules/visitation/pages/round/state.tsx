// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  RadioGroup,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { isEndState } from '../../domain/set-aside.ts'
import type { Visit } from '../../domain/visit.ts'
import { canBecome, type VisitState } from '../../domain/visit-states.ts'
import { paths } from '../../paths.ts'
import { stateWords } from './words.ts'

type Props = { visit: Visit; moves: readonly VisitState[]; form: FormView }

/** Sets a visit aside, takes it up again, or ends it; with a reason. */
export function StatePage({ visit, moves, form }: Props) {
  const { committeeId, id, municipality } = visit
  const back = <Link href={paths.visit(committeeId, id)}>Terug naar het bezoek</Link>
  return (
    <>
      <PageHead
        title={`Bezoek aan ${municipality.name} stilzetten of beëindigen`}
        sentence={`Nu: ${stateWords[visit.state].label}. De reden blijft binnen de commissie.`}
      />
      {moves.length === 0 ? (
        <Empty title="Hier valt niets te kiezen" action={back}>
          Dit bezoek is klaar of beëindigd.
        </Empty>
      ) : (
        <>
          <ErrorSummary errors={form.errors} />
          <Form
            action={paths.visitState(committeeId, id)}
            token={{ csrf: form.csrf, key: form.key() }}
            version={visit.version}
            narrow
          >
            <RadioGroup
              {...form.field('to')}
              label="Wat wilt u doen?"
              options={moves.map(to => ({ value: to, label: choiceOf(visit.state, to), hint: hintOf(to) }))}
            />
            <TextArea {...form.field('reason')} label="Waarom?" />
            <Buttons>
              <Button kind="primary">Leg dit vast</Button>
              {back}
            </Buttons>
          </Form>
          {canBecome(visit.state, 'merged') && (
            <p>
              <Link href={paths.merge(committeeId, id)}>De gemeente gaat op in een andere gemeente</Link>
            </p>
          )}
        </>
      )}
    </>
  )
}

const choices: Readonly<Partial<Record<VisitState, string>>> = {
  paused: 'Zet het bezoek stil',
  cancelled: 'Annuleer het bezoek',
  closed: 'Sluit het bezoek af',
  candidate: 'Maak de gemeente weer kandidaat',
}

const choiceOf = (from: VisitState, to: VisitState): string =>
  from === 'paused' && choices[to] === undefined
    ? `Neem het bezoek weer op: ${stateWords[to].label}`
    : (choices[to] ?? stateWords[to].label)

function hintOf(to: VisitState): string | undefined {
  if (to === 'paused') return 'Er lopen geen termijnen, tot u het weer opneemt.'
  if (isEndState(to)) return 'Dit kan niet terug. Een uitgenodigde gemeente ziet dat het bezoek is beëindigd.'
  return undefined
}
