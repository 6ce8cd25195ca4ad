// SPDX-License-Identifier: EUPL-1.2
import { correspondence, demoReminder } from '../../../content/demo/correspondence.ts'
import { localDateOf } from '../../../src/kernel/dates.ts'
import { makeLetter } from '../../../src/modules/visitation/actions/letters/make-letter.ts'
import { wordLetter } from '../../../src/modules/visitation/actions/letters/word-letter.ts'
import { logContact } from '../../../src/modules/visitation/actions/visit-log/keep-log.ts'
import type { RoundId } from '../../../src/modules/visitation/domain/visit.ts'
import { findWording } from '../../../src/modules/visitation/store/letter.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import { mustBeDone, type Play, secretaryAt } from './visit-acts.ts'

/** The secretariat words the reminder of this round in its own way. */
export async function wordReminder(
  place: Pick<Play, 'stage' | 'committee'>,
  roundId: RoundId,
  at: Date,
): Promise<void> {
  const context = await secretaryAt(place, at)
  mustBeDone(await wordLetter(context, { roundId, kind: 'reminder', holds: 0, text: demoReminder }))
}

/** Calls, mails and letters around a visit, as its story tells them. */
export async function correspond(
  play: Play,
  roundId: RoundId,
  municipality: string,
  moment: (weeks: number) => Date,
): Promise<void> {
  for (const one of correspondence[municipality] ?? []) {
    const at = moment(one.at)
    const context = await secretaryAt(play, at)
    if ('letter' in one) {
      const kind = one.letter
      const scope = organisationScope(play.committee, 'demo')
      const { version } = await play.stage.db.read(scope, tx => findWording(tx, roundId, kind))
      mustBeDone(await makeLetter(context, { visitId: play.visitId, kind, version }))
    } else {
      const { kind, withRole, body } = one
      const draft = { happenedOn: localDateOf(at), kind, withRole, body }
      mustBeDone(await logContact(context, { visitId: play.visitId, draft }))
    }
  }
}
