// SPDX-License-Identifier: EUPL-1.2
import { municipalities } from '../../../../../content/facts/municipalities.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import { may } from '../../../../kernel/policy.ts'
import { nothing } from '../../../../platform/http/fields.ts'
import { get } from '../../../../platform/http/route.ts'
import { municipalitiesOn } from '../../../organisation/index.ts'
import { seeVisits } from '../../actions/see-visit.ts'
import { coverageOf } from '../../domain/coverage.ts'
import { hasBeenHeld } from '../../domain/schedule.ts'
import { visitStates } from '../../domain/visit-states.ts'
import { sortLines, workLines } from '../../domain/worklist.ts'
import { RoundPage } from '../../pages/round/round.tsx'
import { RoundsPage } from '../../pages/round/rounds.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { getRound, listRounds } from '../../store/round.ts'
import { inRound, sampleRound } from './params.ts'

const rounds = get({
  name: 'visitation.rounds',
  path: paths.rounds(':organisation'),
  access: 'member',
  may: policy.seeRounds,
  params: nothing,
  query: nothing,
  sample: {},
  load: async (tx, { actor, now }) => ({
    rounds: await listRounds(tx),
    visits: await seeVisits(tx, actor, now),
  }),
  render: ({ rounds, visits }, { actor }) => ({
    title: 'Rondes',
    body: (
      <RoundsPage
        organisation={actor.organisation.organisationId}
        mayKeep={may(actor, policy.keepRounds)}
        rounds={rounds.map(round => {
          const own = visits.filter(visit => visit.roundId === round.id)
          return { round, visits: own.length, held: own.filter(hasBeenHeld).length }
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
  query: nothing,
  sample: sampleRound,
  load: async (tx, { actor, params, now }) => ({
    round: await getRound(tx, params.round),
    visits: (await seeVisits(tx, actor, now)).filter(visit => visit.roundId === params.round),
  }),
  render: ({ round, visits }, { actor, now }) => {
    const today = localDateOf(now)
    const lines = workLines(visits, () => round, today)
    const codes = visits.map(visit => visit.municipality.id)
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
          lines={sortLines(lines, 'municipality', 'ascending', visitStates)}
          coverage={members.some(one => codes.includes(one.code)) ? coverageOf(members, codes) : undefined}
          today={today}
          mayKeep={may(actor, policy.keepRounds)}
        />
      ),
    }
  },
})

export const roundListRoutes = [rounds, round]
