// SPDX-License-Identifier: EUPL-1.2
import { Confirm, type FormView, TextArea } from '../../../../platform/ui/index.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'

type Props = { participation: Participation; form: FormView }

/** No, without having to say why. */
export function RefusePage({ participation, form }: Props) {
  const { organisationId, visitId } = participation
  return (
    <Confirm
      errors={form.errors}
      title="Afzien van het bezoek?"
      sentence="Dat mag. Deelnemen is vrij."
      consequences={[
        'Alleen de commissie weet ervan. Het komt nooit naar buiten.',
        'Bedenkt u zich, dan kan de commissie u opnieuw uitnodigen.',
      ]}
      action={paths.refuse(organisationId, visitId)}
      token={{ csrf: form.csrf, key: form.key() }}
      version={participation.version}
      button="Zie af van het bezoek"
      cancelHref={paths.participation(organisationId, visitId)}
    >
      <TextArea
        name="reason"
        label="Wilt u een reden geven?"
        hint="Alleen de commissie leest dit."
        value={form.value('reason')}
        error={form.error('reason')}
        optional
      />
    </Confirm>
  )
}
