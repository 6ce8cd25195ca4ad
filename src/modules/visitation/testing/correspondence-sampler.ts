// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { Sampler } from '../../../../test/support/sampler.ts'
import { wordLetter } from '../actions/letters/word-letter.ts'
import { standardText } from '../domain/letter.ts'
import type { RoundId } from '../domain/visit.ts'
import { mustBeDone } from '../testing.ts'

/** Letters that came with the invitations, the log in which they stand, and the days of the visits. */
export const correspondenceSampler: Sampler = {
  ids: {
    letter: 'SELECT id, visit_id AS visit FROM letter',
    entry: 'SELECT id, visit_id AS visit FROM visit_log',
    day: 'SELECT visit_on::text AS id, id AS visit FROM visit WHERE visit_on IS NOT NULL',
    reader: 'SELECT person_id AS id, visit_id AS visit FROM visit_member',
  },
  async make(world, people) {
    for (const person of people.filter(one => one.roles.includes('committeeSecretary'))) {
      const rounds = await world.db.read(world.scope(person), tx =>
        tx.sql.selectFrom('round').select('id').execute(),
      )
      const text = { ...standardText('reminder'), closing: 'Met vriendelijke groet,' }
      for (const { id } of rounds)
        mustBeDone(
          await wordLetter(await as(world, person), {
            roundId: id as RoundId,
            kind: 'reminder',
            holds: 0,
            text,
          }),
        )
    }
  },
}
