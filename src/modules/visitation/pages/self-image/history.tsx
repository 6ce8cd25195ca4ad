// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { formatInstant } from '../../../../kernel/dutch-dates.ts'
import {
  Empty,
  ErrorSummary,
  type FormView,
  History,
  Notice,
  PageHead,
  TextChanges,
} from '../../../../platform/ui/index.ts'
import type { ShownVersion } from '../../domain/fold-versions.ts'

type Props = {
  title: string
  label: string
  versions: readonly ShownVersion[]
  /** The version that holds now: the newest, unless it was never kept. */
  holds?: number | undefined
  /** Where a version is put back; undefined when nothing may change. */
  restore: ((version: number) => string) | undefined
  /** Choices and figures are compared line by line. */
  byLine?: boolean
  /** Why nothing is put back here any more. */
  closed?: Child
  form: FormView
}

/** Every version of a text or an answer, with what changed and a way back. */
export function TextHistoryPage({
  title,
  label,
  versions,
  holds,
  restore,
  byLine = false,
  closed,
  form,
}: Props) {
  const current = holds ?? versions[0]?.version
  return (
    <>
      <PageHead title={title} sentence={label} />
      {form.conflict ? (
        <Notice kind="warn" title="Er is intussen een nieuwere versie">
          Er is niets teruggezet. Hieronder staat nu ook wat er intussen is opgeslagen. Kijk of u de eerdere
          versie nog wilt terugzetten.
        </Notice>
      ) : (
        <ErrorSummary errors={form.errors} kept={false} />
      )}
      {closed}
      {versions.length === 0 && (
        <Empty title="Er zijn nog geen versies">
          Zodra er iets is opgeslagen, staat hier wat er veranderde.
        </Empty>
      )}
      <History
        versions={versions.map((one, index) => ({
          label: `Versie ${one.version}`,
          when: formatInstant(one.createdAt),
          who: one.personName,
          what: <TextChanges before={versions[index + 1]?.body ?? ''} after={one.body} byLine={byLine} />,
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
