// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { Link, Notice } from '../../../../platform/ui/index.ts'
import type { Merger } from '../../domain/merging.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'

type Props = {
  readonly visit: Visit
  readonly mergers: readonly Merger[]
  /** Whether who looks sees the other visits too. */
  readonly seesAll: boolean
}

/** With which other visits of the round this one merged, and where they are. */
export function Mergers({ visit, mergers, seesAll }: Props) {
  return (
    <>
      {mergers.map(({ visitId, name, way, on }) => (
        <Notice
          title={
            way === 'into' ? `Dit bezoek gaat verder bij ${name}` : `Het bezoek aan ${name} ging hierin op`
          }
        >
          {way === 'into'
            ? `De gemeente gaat op ${formatDate(on)} op in ${name}. `
            : `${name} gaat op ${formatDate(on)} op in ${visit.municipality.name}. `}
          {seesAll && (
            <Link href={paths.visit(visit.committeeId, visitId)}>Bekijk het bezoek aan {name}</Link>
          )}
        </Notice>
      ))}
    </>
  )
}
