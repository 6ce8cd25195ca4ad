// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../../kernel/dates.ts'
import { pageOf } from '../../../../kernel/paging.ts'
import { may } from '../../../../kernel/policy.ts'
import { nothing, pageNumber } from '../../../../platform/http/fields.ts'
import { get } from '../../../../platform/http/route.ts'
import { seeStandings, seeVisiting } from '../../actions/see-visit.ts'
import { visitStates } from '../../domain/visit-states.ts'
import { filterLines, sortKeys, sortLines, withoutPreparation, workLines } from '../../domain/worklist.ts'
import { WorklistPage } from '../../pages/round/worklist.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { listRounds } from '../../store/round.ts'

/** A filter that is no filter of ours leaves everything. */
const filter = () => z.string().max(40).default('').catch('')
const query = z.object({
  ronde: filter(),
  stand: filter(),
  aanzet: filter(),
  lid: filter(),
  termijn: filter(),
  sorteer: z.enum(sortKeys).default('due').catch('due'),
  op: z.enum(['', 'af']).default('').catch(''),
  bladzijde: pageNumber(),
})

const pageSize = 40

const worklist = get({
  name: 'visitation.worklist',
  path: paths.worklist(':organisation'),
  access: 'member',
  may: policy.seeRounds,
  params: nothing,
  query,
  sample: {},
  load: async (tx, { actor }) => ({
    rounds: await listRounds(tx),
    visits: await seeStandings(tx, actor),
    visiting: await seeVisiting(tx, actor),
  }),
  render: ({ rounds, visits, visiting }, { actor, now, query }) => {
    const today = localDateOf(now)
    const terms = new Map(rounds.map(one => [one.id, one]))
    const everything = workLines(visits, round => terms.get(round), today)
    const all = query.ronde === '' ? withoutPreparation(everything, rounds, today) : everything
    const filter = {
      round: query.ronde,
      state: query.stand,
      turn: query.aanzet,
      member: query.lid,
      term: query.termijn,
    }
    const wanted = filterLines(all, filter, visiting)
    const direction = query.op === 'af' ? 'descending' : 'ascending'
    return {
      title: 'Werkvoorraad',
      body: (
        <WorklistPage
          organisation={actor.organisation.organisationId}
          all={all}
          lines={pageOf(sortLines(wanted, query.sorteer, direction, visitStates), query.bladzijde, pageSize)}
          visiting={visiting}
          rounds={rounds}
          query={query}
          today={today}
          mayKeep={may(actor, policy.keepRounds)}
        />
      ),
    }
  },
})

export const worklistRoutes = [worklist]
