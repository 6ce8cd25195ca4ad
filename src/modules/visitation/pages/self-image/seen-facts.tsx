// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { SideList, State } from '../../../../platform/ui/index.ts'
import { waitingForSeen } from '../../domain/hand-in.ts'
import { seenRoles } from '../../domain/self-image.ts'
import type { SelfImageView } from '../../domain/self-image-view.ts'
import { seenLabels } from './words.ts'

/** Who has seen the self-image, and who is waited for. */
export function SeenFacts({
  view,
  changedSince,
}: {
  view: SelfImageView
  changedSince?: ReadonlyMap<string, number>
}) {
  const waiting = waitingForSeen({ seen: view.seen.map(one => one.role), existing: view.existing })
  return (
    <SideList
      items={seenRoles.map(role => {
        const seen = view.seen.find(one => one.role === role)
        const changed = changedSince?.get(role) ?? 0
        return {
          above: `Gezien door de ${seenLabels[role]}`,
          text: seen ? (
            <State kind="ja">{`${seen.person.name}, ${formatDate(localDateOf(seen.at))}`}</State>
          ) : waiting.includes(role) ? (
            <State kind="open">
              {view.selfImage.offeredAt ? 'voorgelegd, nog niet gezien' : 'nog niet voorgelegd'}
            </State>
          ) : (
            <State kind="nvt">bestaat hier niet</State>
          ),
          below: changed > 0 ? changedSentence(changed) : undefined,
        }
      })}
    />
  )
}

const changedSentence = (count: number) =>
  count === 1 ? 'Daarna is 1 antwoord veranderd.' : `Daarna zijn ${count} antwoorden veranderd.`
