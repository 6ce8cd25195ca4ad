// SPDX-License-Identifier: EUPL-1.2
import { DateField, FollowUp, type FormView, RadioGroup } from '../../../platform/ui/index.ts'

/** When something ends: after a last day, or at once. */
export function EndFields({ today, form }: { today: string; form: FormView }) {
  return (
    <>
      <RadioGroup
        name="when"
        label="Wanneer?"
        value={form.value('when', 'day')}
        error={form.error('when')}
        options={[
          { value: 'day', label: 'Na een laatste dag' },
          { value: 'now', label: 'Nu meteen', hint: 'Bijvoorbeeld als iemand niet meer naar binnen mag.' },
        ]}
      />
      <FollowUp name="when" is="day">
        <DateField
          name="lastOn"
          label="Laatste dag"
          value={form.value('lastOn', today)}
          error={form.error('lastOn')}
        />
      </FollowUp>
    </>
  )
}
