// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { NameList } from '../../../platform/ui/index.ts'
import type { Visited } from '../domain/visited-list.ts'

/** Names by the alphabet; one that ended is followed by what it went to. */
export const MunicipalityNames = ({ visited }: { visited: readonly Visited[] }) => (
  <NameList
    items={visited.map(one =>
      one.endedOn === undefined ? (
        one.name
      ) : (
        <>
          {one.name}
          <span class="quiet small">
            {' '}
            tot {formatDate(one.endedOn)}
            {one.successors.length > 0 && `, nu ${one.successors.join(' en ')}`}
          </span>
        </>
      ),
    )}
  />
)
