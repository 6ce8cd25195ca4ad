// SPDX-License-Identifier: EUPL-1.2
import { DateField, type FormView, TextArea, TextField } from '../../../../platform/ui/index.ts'
import type { Recess } from '../../domain/recess.ts'

/** What somebody fills in of a period; with the one that it takes the place of. */
export function RecessFields({ form, recess }: { form: FormView; recess?: Recess | undefined }) {
  return (
    <>
      <TextField {...form.field('name', recess?.name)} label="Naam" hint="Bijvoorbeeld: Zomerreces 2027" />
      <DateField {...form.field('startsOn', recess?.startsOn)} label="Eerste dag" />
      <DateField {...form.field('endsOn', recess?.endsOn)} label="Laatste dag" />
      <TextArea
        {...form.field('reason')}
        label={recess ? 'Waarom verandert u dit reces?' : 'Waarom dit reces?'}
        hint="De commissie leest dit, de gemeenten niet."
        rows={2}
      />
    </>
  )
}
