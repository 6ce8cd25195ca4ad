// SPDX-License-Identifier: EUPL-1.2
import { DateField, type FormView, RadioGroup, Select, TextArea } from '../../../../platform/ui/index.ts'
import { type LogDraft, logKinds, logRoles } from '../../domain/visit-log.ts'
import { logKindWords, logRoleWords } from './words.ts'

/** The fields of an entry of the log. */
export const EntryFields = ({ form, saved }: { form: FormView; saved: Partial<LogDraft> }) => (
  <>
    <DateField {...form.field('happenedOn', saved.happenedOn)} label="Dag" />
    <RadioGroup
      {...form.field('kind', saved.kind)}
      label="Hoe"
      inline
      options={logKinds.map(value => ({ value, label: logKindWords[value] }))}
    />
    <Select
      {...form.field('withRole', saved.withRole)}
      label="Met wie"
      hint="De rol is genoeg; een naam is niet nodig."
      placeholder="Kies een rol"
      options={logRoles.map(value => ({ value, label: logRoleWords[value] }))}
    />
    <TextArea
      {...form.field('body', saved.body)}
      label="Waar het over ging"
      hint="Alleen over het verloop: een afspraak, een vraag, een termijn. Niets over wat er in het zelfbeeld of het verslag staat."
      most={1_000}
    />
  </>
)
