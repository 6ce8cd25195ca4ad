// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../../../kernel/dutch-dates.ts'
import { History } from '../../../../platform/ui/index.ts'
import type { VisitMoment } from '../../domain/visit.ts'
import { stateWords } from './words.ts'

/** Every state of the visit, the newest first, with who and why. A moved date keeps the state and gives its reason. */
export function VisitHistory({ moments }: { moments: readonly VisitMoment[] }) {
  return (
    <History
      versions={moments.map((moment, index) => ({
        label:
          moments[index + 1]?.state === moment.state
            ? 'dag van het bezoek verplaatst'
            : stateWords[moment.state].label,
        when: formatInstant(moment.at),
        who: moment.by ?? 'bericht van de gemeente',
        what: moment.reason,
      }))}
    />
  )
}
