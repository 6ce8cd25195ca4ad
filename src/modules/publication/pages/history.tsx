// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../kernel/dutch-dates.ts'
import {
  Empty,
  ErrorSummary,
  type FormView,
  History,
  Notice,
  PageHead,
  TextChanges,
} from '../../../platform/ui/index.ts'

type Props = {
  title: string
  sentence: string
  versions: readonly {
    readonly version: number
    readonly body: string
    readonly personName: string
    readonly createdAt: Date
  }[]
  /** Where a version is put back; undefined when nothing may change. */
  restore: ((version: number) => string) | undefined
  form: FormView
}

/** Every version of a text, with what changed and a way back. */
export function HistoryPage({ title, sentence, versions, restore, form }: Props) {
  const current = versions[0]?.version
  return (
    <>
      <PageHead title={title} sentence={sentence} />
      {form.conflict ? (
        <Notice kind="warn" title="Er is intussen een nieuwere versie">
          Er is niets teruggezet. Kijk of u de eerdere versie nog wilt terugzetten.
        </Notice>
      ) : (
        <ErrorSummary errors={form.errors} kept={false} />
      )}
      {versions.length === 0 && (
        <Empty title="Er zijn nog geen versies">Zodra er iets is opgeslagen, staat het hier.</Empty>
      )}
      <History
        versions={versions.map((one, index) => ({
          label: `Versie ${one.version}`,
          when: formatInstant(one.createdAt),
          who: one.personName,
          what: <TextChanges before={versions[index + 1]?.body ?? ''} after={one.body} />,
          isCurrent: one.version === current,
          restore:
            restore && one.version !== current
              ? {
                  action: restore(one.version),
                  token: { csrf: form.csrf, key: form.key() },
                  version: current,
                }
              : undefined,
        }))}
      />
    </>
  )
}
