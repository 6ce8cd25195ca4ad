// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  Conflict,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  Notice,
  PageHead,
  Section,
  State,
  Text,
  TextArea,
  TextField,
} from '../../../../platform/ui/index.ts'
import type { OfferedSolution } from '../../domain/offered-solution.ts'
import { isPermitted, type Solution } from '../../domain/solution.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { Sharing } from './sharing.tsx'
import { solutionStates } from './words.ts'

type Props = { visit: Visit; solution: Solution; isShared: boolean; form: FormView }

/** A solution at the committee: written until the municipality is asked, and then as the municipality wants it. */
export function SolutionPage({ visit, solution, isShared, form }: Props) {
  const { committeeId, id } = visit
  const state = solutionStates[solution.state]
  return (
    <>
      <PageHead
        title={solution.title}
        sentence={<State kind={state.kind}>{state.word}</State>}
        actions={<Link href={paths.lessons(committeeId, id)}>Terug naar wat dit bezoek leerde</Link>}
      />
      {!form.conflict && <ErrorSummary errors={form.errors} />}
      {solution.state === 'writing' ? (
        <Writing visit={visit} solution={solution} form={form} />
      ) : (
        <Section title="De tekst" id="tekst">
          <Text>{solution.body}</Text>
          {(solution.state === 'refused' || solution.state === 'withdrawn') && (
            <Text quiet>Dit vertelt u niet door. Een reden hoeft de gemeente niet te geven.</Text>
          )}
        </Section>
      )}
      {isPermitted(solution.state) && (
        <Sharing visit={visit} solution={solution} isShared={isShared} form={form} />
      )}
    </>
  )
}

function Writing({ visit: { committeeId, id, municipality }, solution, form }: Omit<Props, 'isShared'>) {
  const editor = (
    <Form
      action={paths.solution(committeeId, id, solution.id)}
      token={{ csrf: form.csrf, key: form.key() }}
      version={solution.version}
      narrow
    >
      <SolutionFields solution={solution} form={form} />
      <Buttons>
        <Button kind="primary">Bewaar de oplossing</Button>
      </Buttons>
    </Form>
  )
  return (
    <>
      {form.conflict ? <Conflict {...form.conflict}>{editor}</Conflict> : editor}
      <Section
        title="Vraag om toestemming"
        id="vragen"
        intro={`${municipality.name} krijgt de tekst zoals zij nu is opgeslagen. Zij mag haar verbeteren, en haar toestemming altijd intrekken. Daarna verandert u de tekst niet meer.`}
      >
        <Form
          action={paths.askToShare(committeeId, id, solution.id)}
          token={{ csrf: form.csrf, key: form.key() }}
          version={solution.version}
          label="Vraag om toestemming"
        >
          <Buttons>
            <Button>Vraag de gemeente of anderen dit mogen lezen</Button>
          </Buttons>
        </Form>
      </Section>
    </>
  )
}

type New = { visit: Visit; offered: OfferedSolution | undefined; form: FormView }

/** A new solution, to write down; what the municipality offered itself stands ready. */
export function NewSolutionPage({ visit, offered, form }: New) {
  const { committeeId, id } = visit
  return (
    <>
      <PageHead
        title="Een oplossing opschrijven"
        sentence={`Iets van ${visit.municipality.name} dat u verraste. De gemeente ziet het pas als u haar vraagt of anderen het mogen lezen.`}
      />
      <ErrorSummary errors={form.errors} />
      {offered && (
        <Notice title="Dit schreef de gemeente zelf in haar zelfbeeld">
          {offered.permission === undefined
            ? 'Het staat hieronder klaar om aan te passen.'
            : `Het staat hieronder klaar om aan te passen. Doorvertellen: ${offered.permission.toLowerCase()}. U vraagt het haar toch nog eens, met deze tekst.`}
        </Notice>
      )}
      <Form action={paths.addSolution(committeeId, id)} token={{ csrf: form.csrf, key: form.key() }} narrow>
        <SolutionFields ready={offered?.text} form={form} />
        <Buttons>
          <Button kind="primary">Schrijf de oplossing op</Button>
          <Link href={paths.lessons(committeeId, id)}>Niet bewaren, terug</Link>
        </Buttons>
      </Form>
    </>
  )
}

type Fields = { solution?: Solution; ready?: string | undefined; form: FormView }

const SolutionFields = ({ solution, ready, form }: Fields) => (
  <>
    <TextField {...form.field('titel', solution?.title)} label="In een paar woorden" />
    <TextArea
      {...form.field('tekst', solution?.body ?? ready)}
      label="Wat doen zij, en waarom werkt het?"
      hint="Schrijf geen namen van mensen op."
      rows={6}
      most={3000}
    />
  </>
)
