// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import type { Actor } from '../../../../kernel/actor.ts'
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { pageOf } from '../../../../kernel/paging.ts'
import { may } from '../../../../kernel/policy.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { choice, nothing, pageNumber, tick, ticks } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { seeStandings, seeVisiting } from '../../actions/see-visit.ts'
import { startBatch } from '../../actions/worklist/start-batch.ts'
import { batchActs, mostVisits } from '../../domain/visit-batch.ts'
import { visitStates } from '../../domain/visit-states.ts'
import { filterLines, sortKeys, sortLines, withoutPreparation, workLines } from '../../domain/worklist.ts'
import { WorklistPage } from '../../pages/round/worklist.tsx'
import type { WorklistQuery } from '../../pages/round/worklist-query.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { listRounds } from '../../store/round.ts'
import { sampleVisit } from './params.ts'

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

/** Reads what is needed to see every line. */
const load = async (tx: Tx, actor: Actor) => ({
  rounds: await listRounds(tx),
  visits: await seeStandings(tx, actor),
  visiting: await seeVisiting(tx, actor),
})

/** The lines that one may see, and those of them that this filter leaves, in its order. */
function linesOf(
  { rounds, visits, visiting }: Awaited<ReturnType<typeof load>>,
  query: WorklistQuery,
  today: LocalDate,
) {
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
  const direction = query.op === 'af' ? 'descending' : 'ascending'
  return { all, wanted: sortLines(filterLines(all, filter, visiting), query.sorteer, direction, visitStates) }
}

const worklist = get({
  name: 'visitation.worklist',
  path: paths.worklist(':organisation'),
  access: 'member',
  may: policy.seeRounds,
  params: nothing,
  query,
  sample: {},
  load: (tx, { actor }) => load(tx, actor),
  render: (seen, { actor, now, query, form }) => {
    const today = localDateOf(now)
    const { all, wanted } = linesOf(seen, query, today)
    return {
      title: 'Werkvoorraad',
      body: (
        <WorklistPage
          organisation={actor.organisation.organisationId}
          all={all}
          lines={pageOf(wanted, query.bladzijde, pageSize)}
          visiting={seen.visiting}
          rounds={seen.rounds}
          query={query}
          today={today}
          mayKeep={may(actor, policy.keepRounds)}
          mayAct={may(actor, policy.actOnMany)}
          form={form}
        />
      ),
    }
  },
})

const start = post({
  name: 'visitation.startBatch',
  path: paths.worklist(':organisation'),
  access: 'member',
  may: policy.actOnMany,
  params: nothing,
  sample: { form: { visits: sampleVisit.params.visit, act: 'remind' } },
  form: z.object({ visits: ticks(mostVisits), all: tick(), act: choice(batchActs) }),
  act: async (context, { visits, all, act }, { actor, url, now }) => {
    if (!all) return startBatch(context, { act, visits })
    // Everything that the filter in the address shows, on whichever page.
    const wanted = query.parse(Object.fromEntries(url.searchParams))
    const seen = await context.read(tx => load(tx, actor))
    const lines = linesOf(seen, wanted, localDateOf(now)).wanted
    return startBatch(context, { act, visits: lines.map(line => line.visit.id) })
  },
  location: (batch, { actor }) => paths.batch(actor.organisation.organisationId, batch),
  says: said.batchChosen,
  page: worklist,
})

export const worklistRoutes = [worklist, start]
