// SPDX-License-Identifier: EUPL-1.2
import { DateField, type FormView, TextArea, TextField } from '../../../../platform/ui/index.ts'
import type { Recess } from '../../domain/recess.ts'

/** What somebody fills in of a period; with the one that it takes the place of. */
export function RecessFields({ form, recess }: { form: FormView; recess?: Recess | undefined }) {
  return (
    <>
      <TextField
        name="name"
        label="Naam"
        hint="Bijvoorbeeld: Zomerreces 2027"
        value={form.value('name', recess?.name)}
        error={form.error('name')}
      />
      <DateField
        name="startsOn"
        label="Eerste dag"
        value={form.value('startsOn', recess?.startsOn)}
        error={form.error('startsOn')}
      />
      <DateField
        name="endsOn"
        label="Laatste dag"
        value={form.value('endsOn', recess?.endsOn)}
        error={form.error('endsOn')}
      />
      <TextArea
        name="reason"
        label={recess ? 'Waarom verandert u dit reces?' : 'Waarom dit reces?'}
        hint="De commissie leest dit, de gemeenten niet."
        rows={2}
        value={form.value('reason')}
        error={form.error('reason')}
      />
    </>
  )
}
