// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { Sampler } from '../../../../test/support/sampler.ts'
import { localDateOf } from '../../../kernel/dates.ts'
import { getRoundOutcome } from '../../visitation/index.ts'
import { publishVisited } from '../actions/publish-visited.ts'
import { releaseNews } from '../actions/release-news.ts'
import { writeChapter } from '../actions/write-chapter.ts'
import { writeNews } from '../actions/write-news.ts'
import { publishReport } from '../store/published-report.ts'
import { mustBeDone, text } from '../testing.ts'

/** News in two states, a public list of visited municipalities, a chapter that is being written, and a report that is public. */
export const publicationSampler: Sampler = {
  ids: {
    news: 'SELECT id, NULL AS visit FROM news ORDER BY released_on NULLS LAST',
    slug: 'SELECT slug AS id, NULL AS visit FROM published_round',
  },
  async make(world, people) {
    const [keeper] = people.filter(person => person.roles.includes('committeeSecretary'))
    if (!keeper) throw new Error('no committee to put anything in')
    const [context, reader] = [
      await as(world, keeper),
      await as(world, await world.addPerson(keeper.organisation, 'chair')),
    ]
    mustBeDone(await writeNews(context, text))
    const released = mustBeDone(await writeNews(context, { ...text, title: 'De ronde loopt' }))
    mustBeDone(await releaseNews(reader, { id: released, version: 1, isRead: true }))
    const held = await world.db.read(world.scope(keeper), tx =>
      tx.sql
        .selectFrom('visit as v')
        .innerJoin('visit_state as s', 's.visit_id', 'v.id')
        .select('v.round_id')
        .where('s.state', '=', 'held')
        .execute(),
    )
    const roundId = held[0]?.round_id
    if (roundId === undefined) throw new Error('no round with a visit that was held')
    const { visited, ...round } = await world.db.read(world.scope(keeper), tx => getRoundOutcome(tx, roundId))
    mustBeDone(await publishVisited(context, { roundId, count: visited.length }))
    mustBeDone(
      await writeChapter(context, { roundId, code: 'messages', body: 'Gemeenten oefenen.', version: 0 }),
    )
    const on = localDateOf(world.now())
    const document = {
      round: round.name,
      committee: 'De commissie',
      startsOn: round.startsOn,
      endsOn: round.endsOn,
      releasedOn: on,
      mandate: round.mandate,
      questionnaires: [],
      visited: [],
      chapters: [{ code: 'messages' as const, body: 'Gemeenten oefenen.' }],
      reflections: [],
      effect: null,
      figures: null,
    }
    await world.db.write(world.scope(keeper), async tx => {
      await publishReport(tx, roundId, { document, file: Buffer.from('%PDF-1.7'), on })
      tx.record({ action: 'test.report', object: { kind: 'round', id: roundId } })
    })
  },
}
