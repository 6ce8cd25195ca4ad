// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import { formatDate } from '../../../kernel/dutch-dates.ts'
import {
  Button,
  Buttons,
  CheckboxGroup,
  Empty,
  ErrorSummary,
  Form,
  type FormView,
  Link,
  PageHead,
} from '../../../platform/ui/index.ts'
import { paths } from '../paths.ts'

export type ReadingCandidate = {
  readonly id: string
  readonly name: string
  /** 'CISO bij Tilburg' */
  readonly place: string
}

type Props = {
  organisation: string
  reading: { municipalityId: string; municipalityName: string; readableFrom: LocalDate; endedOn: LocalDate }
  candidates: readonly ReadingCandidate[]
  form: FormView
}

/** After a split: who of the successors may read the old municipality. */
export function ReadingPage({ organisation, reading, candidates, form }: Props) {
  const { municipalityId, municipalityName, readableFrom, endedOn } = reading
  return (
    <>
      <PageHead
        title={`Wie mag ${municipalityName} lezen?`}
        sentence={`${municipalityName} is op ${formatDate(endedOn)} opgesplitst. Kies wie van de opvolgers mag meelezen. Lezen is niet veranderen.`}
      />
      <ErrorSummary errors={form.errors} />
      {candidates.length === 0 && (
        <Empty title="Er is nog niemand om uit te kiezen">
          Bij de opvolgers heeft nog niemand een rol. Laat deze keuze staan totdat er mensen zijn.
        </Empty>
      )}
      {candidates.length > 0 && (
        <Form
          action={paths.reading(organisation, municipalityId, readableFrom)}
          token={{ csrf: form.csrf, key: form.key() }}
          narrow
        >
          <CheckboxGroup
            name="people"
            label="Mag meelezen"
            hint="Kiest u niemand, dan blijft de oude gemeente dicht."
            optional
            values={form.values('people')}
            error={form.error('people')}
            options={candidates.map(({ id, name, place }) => ({ value: id, label: name, hint: place }))}
          />
          <Buttons>
            <Button kind="primary">Leg deze keuze vast</Button>
            <Link href={paths.municipalities(organisation)}>Later kiezen, terug</Link>
          </Buttons>
        </Form>
      )}
    </>
  )
}
