// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { map2023 } from '../../../../../content/facts/map-2023.ts'
import { municipalities } from '../../../../../content/facts/municipalities.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { pageOf } from '../../../../kernel/paging.ts'
import { may } from '../../../../kernel/policy.ts'
import { nothing, pageNumber } from '../../../../platform/http/fields.ts'
import { get } from '../../../../platform/http/route.ts'
import { municipalitiesOn } from '../../../organisation/index.ts'
import { seeStandings, seeStateCounts } from '../../actions/see-visit.ts'
import { reachOf } from '../../domain/access.ts'
import { coverageOf } from '../../domain/coverage.ts'
import { rhythmOf } from '../../domain/rhythm.ts'
import { countByState, countHeld, countVisits } from '../../domain/standing.ts'
import { visitStates } from '../../domain/visit-states.ts'
import { sortLines, workLines } from '../../domain/worklist.ts'
import { drawMap } from '../../outlines.ts'
import { RoundPage } from '../../pages/round/round.tsx'
import { RoundsPage } from '../../pages/round/rounds.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { getComposition } from '../../store/composition.ts'
import { getRound, listRounds } from '../../store/round.ts'
import { inRound, sampleRound } from './params.ts'

const pageSize = 40

const rounds = get({
  name: 'visitation.rounds',
  path: paths.rounds(':organisation'),
  access: 'member',
  may: policy.seeRounds,
  params: nothing,
  query: nothing,
  sample: {},
  load: async (tx, { actor }) => ({
    rounds: await listRounds(tx),
    counts: await seeStateCounts(tx, actor),
  }),
  render: ({ rounds, counts }, { actor }) => ({
    title: 'Rondes',
    body: (
      <RoundsPage
        organisation={actor.organisation.organisationId}
        reach={reachOf(actor.organisation.roles)}
        mayKeep={may(actor, policy.keepRounds)}
        rounds={rounds.map(round => {
          const own = counts.filter(one => one.roundId === round.id)
          return { round, visits: countVisits(own), held: countHeld(own) }
        })}
      />
    ),
  }),
})

const round = get({
  name: 'visitation.round',
  path: paths.round(':organisation', ':round'),
  access: 'member',
  may: policy.seeRounds,
  params: inRound,
  query: z.object({ bladzijde: pageNumber() }),
  sample: sampleRound,
  load: async (tx, { actor, params }) => {
    const round = await getRound(tx, params.round)
    return {
      round,
      visits: await seeStandings(tx, actor, round.id),
      seats: (await getComposition(tx, round.id)).seats,
    }
  },
  render: ({ round, visits, seats }, { actor, query, now }) => {
    const today = localDateOf(now)
    const lines = workLines(visits, () => round, today)
    const reach = reachOf(actor.organisation.roles)
    const codes = visits.map(visit => visit.municipality.id)
    const names = new Map<string, string>(visits.map(one => [one.municipality.id, one.municipality.name]))
    const members = municipalitiesOn(municipalities, today)
    return {
      title: round.name,
      crumbs: [
        { label: 'Rondes', href: paths.rounds(actor.organisation.organisationId) },
        { label: round.name },
      ],
      body: (
        <RoundPage
          organisation={actor.organisation.organisationId}
          round={round}
          lines={pageOf(
            sortLines(lines, 'municipality', 'ascending', visitStates),
            query.bladzijde,
            pageSize,
          )}
          states={countByState(visits)}
          seats={seats}
          self={actor.personId}
          rhythm={reach === 'all' ? rhythmOf(visits, today, round) : undefined}
          spread={
            reach === 'all' && members.some(one => codes.includes(one.code))
              ? {
                  coverage: coverageOf(members, codes),
                  map: drawMap(map2023, codes, code => names.get(code) ?? code),
                }
              : undefined
          }
          reach={reach}
          today={today}
          mayKeep={may(actor, policy.keepRounds)}
          mayWord={may(actor, policy.wordLetters)}
        />
      ),
    }
  },
})

export const roundListRoutes = [rounds, round]
