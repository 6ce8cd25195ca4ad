// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  Buttons,
  CheckboxGroup,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
  State,
  type StateKind,
  Table,
} from '../../../../platform/ui/index.ts'
import type { MunicipalityOutcome, PlannedMunicipality } from '../../domain/municipality-list.ts'
import { paths } from '../../paths.ts'
import { type CoverageChangeProps, CoverageChangeSection } from '../round/coverage-change.tsx'

/** What stands beside a line that nothing happens with, and why. */
const closedWords: Readonly<Record<Exclude<MunicipalityOutcome, 'isNew' | 'hasEnded'>, [StateKind, string]>> =
  {
    inRound: ['ja', 'is al in deze ronde'],
    double: ['ja', 'staat hierboven al'],
    ambiguous: ['nee', 'meer gemeenten heetten zo; gebruik de code'],
    unknown: ['nee', 'deze gemeente kennen wij niet'],
  }

type Line = PlannedMunicipality & { readonly added?: readonly string[] }

type Props = {
  readonly organisation: string
  /** Its id. */
  readonly round: string
  readonly list: { readonly id: string; readonly fileName: string }
  readonly lines: readonly Line[]
  readonly isDone: boolean
  /** Left out once it is done, or when no real municipality comes to the round. */
  readonly change: CoverageChangeProps | undefined
  readonly form: FormView
}

/** What a list would do line by line, with what it changes in the spread; and once confirmed, what it did. */
export function MunicipalityDryRunPage(props: Props) {
  const { list, lines, isDone, change, form } = props
  return (
    <>
      <PageHead title={list.fileName} sentence={sentenceOf(lines, isDone)} />
      <ErrorSummary errors={form.errors} kept={false} />
      <Table
        caption="Regel voor regel"
        hideCaption
        columns={[
          { key: 'line', label: 'Regel', kind: 'key' },
          { key: 'text', label: 'In de lijst', isHeader: true },
          { key: 'name', label: 'Gemeente' },
          { key: 'what', label: isDone ? 'Wat er gebeurde' : 'Wat er gebeurt' },
        ]}
        rows={lines.map(line => ({
          cells: {
            line: line.line,
            text: line.text,
            name: line.municipality?.name ?? '',
            what: <Outcome line={line} isDone={isDone} />,
          },
        }))}
      />
      {isDone ? <AfterList {...props} /> : <Confirm {...props} />}
      {change && <CoverageChangeSection {...change} />}
    </>
  )
}

function Outcome({ line, isDone }: { line: Line; isDone: boolean }) {
  if (line.outcome === 'isNew')
    return isDone ? <State kind="ja">toegevoegd</State> : <State kind="bezig">wordt kandidaat</State>
  if (line.outcome !== 'hasEnded') {
    const [kind, words] = closedWords[line.outcome]
    return <State kind={kind}>{words}</State>
  }
  const added = line.successors.filter(one => line.added?.includes(one.id)).map(one => one.name)
  if (isDone && added.length > 0)
    return <State kind="ja">bestaat niet meer; {added.join(' en ')} is toegevoegd</State>
  const names = line.successors.map(one => one.name)
  return (
    <State kind="nee">
      {names.length === 0
        ? 'bestaat niet meer, en de opvolger is al in deze ronde'
        : `bestaat niet meer; opgegaan in ${names.join(' en ')}`}
    </State>
  )
}

function Confirm({ organisation, round, list, lines, form }: Props) {
  const successors = new Map(
    lines.flatMap(line => line.successors.map(one => [one.id, { ...one, of: line.municipality?.name }])),
  )
  const isSome = successors.size > 0 || lines.some(line => line.outcome === 'isNew')
  return (
    <Form
      action={paths.municipalityDryRun(organisation, round, list.id)}
      token={{ csrf: form.csrf, key: form.key() }}
    >
      {successors.size > 0 && (
        <CheckboxGroup
          name="successors"
          label="Voeg in de plaats daarvan toe"
          error={form.error('successors')}
          values={form.values('successors')}
          options={[...successors.values()].map(one => ({
            value: one.id,
            label: one.name,
            hint: `Opvolger van ${one.of}.`,
          }))}
        />
      )}
      <Buttons>
        {isSome && <Button kind="primary">Zet deze gemeenten in de ronde</Button>}
        <Link href={paths.municipalityList(organisation, round)}>Niet doen, terug naar de lijst</Link>
      </Buttons>
    </Form>
  )
}

const AfterList = ({ organisation, round }: Props) => (
  <p>
    <Link href={paths.round(organisation, round)}>Naar de ronde</Link> ·{' '}
    <Link href={paths.municipalityList(organisation, round)}>Nog een lijst</Link>
  </p>
)

function sentenceOf(lines: readonly Line[], isDone: boolean): string {
  const fresh = lines.filter(one => (isDone ? (one.added?.length ?? 0) > 0 : one.outcome === 'isNew')).length
  const all = lines.length === 1 ? 'de ene regel' : `de ${lines.length} regels`
  if (isDone) return `Van ${all} leverden er ${fresh} een kandidaat op. Hier staat per regel wat er gebeurde.`
  return fresh === 0
    ? `Van ${all} wordt er geen een kandidaat. Kijk per regel waarom.`
    : `Van ${all} worden er ${fresh} kandidaat zodra u bevestigt. De andere slaan wij over.`
}
