// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { DateField, type FormView, Select, TextField } from '../../../../platform/ui/index.ts'
import { type Tie, type TieKind, tieKinds } from '../../domain/tie.ts'

const tieWords: Readonly<Record<TieKind, string>> = {
  lives: 'woont er',
  works: 'werkt er',
  worked: 'werkte er',
  family: 'heeft er familie of een naaste in bestuur of organisatie',
  supplier: 'levert aan de gemeente',
  other: 'iets anders',
}

/** A tie in a sentence: 'werkte er, van 1 maart 2018 tot en met 31 mei 2022: was er wethouder'. */
export function tieInWords({ kind, ground, startsOn, endsOn }: Tie): string {
  const days = [
    startsOn === null ? '' : `vanaf ${formatDate(startsOn)}`,
    endsOn === null ? '' : `tot en met ${formatDate(endsOn)}`,
  ].filter(Boolean)
  if (kind === 'other') return [ground, ...days].join(', ')
  return [[tieWords[kind], ...days].join(', '), ground].filter(Boolean).join(': ')
}

/** Which tie, since when, and in the own words. */
export function TieFields({ form }: { form: FormView }) {
  return (
    <>
      <Select
        {...form.field('kind')}
        label="Welke band?"
        placeholder="Kies een band"
        options={tieKinds.map(kind => ({ value: kind, label: tieWords[kind] }))}
      />
      <TextField
        {...form.field('ground')}
        label="Toelichting"
        hint="Bijvoorbeeld: was er wethouder. Nodig bij ‘iets anders’."
        optional
      />
      <DateField {...form.field('startsOn')} label="Sinds wanneer?" optional />
      <DateField
        {...form.field('endsOn')}
        label="Tot wanneer?"
        hint="Een band die voorbij is, telt ook daarna."
        optional
      />
    </>
  )
}
