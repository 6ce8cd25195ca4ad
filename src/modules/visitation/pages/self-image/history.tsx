// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  Empty,
  ErrorSummary,
  type FormView,
  History,
  PageHead,
  TextChanges,
} from '../../../../platform/ui/index.ts'

type Shown = {
  readonly version: number
  readonly body: string
  readonly personName: string
  readonly createdAt: Date
}

type Props = {
  title: string
  label: string
  versions: readonly Shown[]
  /** Where a version is put back; undefined when nothing may change. */
  restore: ((version: number) => string) | undefined
  form: FormView
}

/** Every version of a text, with what changed and a way back. Also used for notes. */
export function TextHistoryPage({ title, label, versions, restore, form }: Props) {
  return (
    <>
      <PageHead title={title} sentence={label} />
      <ErrorSummary errors={form.errors} kept={false} />
      {versions.length === 0 && (
        <Empty title="Er zijn nog geen versies">
          Zodra er tekst is opgeslagen, staat hier wat er veranderde.
        </Empty>
      )}
      <History
        versions={versions.map((one, index) => ({
          label: `Versie ${one.version}`,
          when: formatInstant(one.createdAt),
          who: one.personName,
          what: <TextChanges before={versions[index + 1]?.body ?? ''} after={one.body} />,
          isCurrent: index === 0,
          restore:
            restore && index > 0
              ? { action: restore(one.version), token: { csrf: form.csrf, key: form.key() } }
              : undefined,
        }))}
      />
    </>
  )
}
