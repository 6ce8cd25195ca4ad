// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { listVersions } from '../../../../platform/history/history.ts'
import { nothing, version } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { restoreRound } from '../../actions/round/change-round.ts'
import { roundSubject } from '../../domain/round.ts'
import { roundInWords } from '../../pages/round/words.ts'
import { TextHistoryPage } from '../../pages/self-image/history.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { getRound } from '../../store/round.ts'
import { inRound, sampleRound } from './params.ts'

const history = get({
  name: 'visitation.roundHistory',
  path: paths.roundHistory(':organisation', ':round'),
  access: 'member',
  may: policy.keepRounds,
  params: inRound,
  query: nothing,
  sample: sampleRound,
  load: async (tx, { params }) => {
    const round = await getRound(tx, params.round)
    return { round, versions: await listVersions(tx, roundSubject(round.id)) }
  },
  render: ({ round, versions }, { actor, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: 'Eerdere versies',
      crumbs: [
        { label: 'Rondes', href: paths.rounds(organisationId) },
        { label: round.name, href: paths.round(organisationId, round.id) },
        { label: 'Eerdere versies' },
      ],
      body: (
        <TextHistoryPage
          title="Eerdere versies van de ronde"
          label="Zet u een versie terug, dan gelden haar termijnen weer voor alle bezoeken van de ronde."
          versions={versions.map(one => ({ ...one, body: roundInWords(one) }))}
          holds={round.version}
          byLine
          restore={n => paths.restoreRound(organisationId, round.id, n)}
          form={form}
        />
      ),
    }
  },
})

const restore = post({
  name: 'visitation.restoreRound',
  path: paths.restoreRound(':organisation', ':round', ':n'),
  access: 'member',
  may: policy.keepRounds,
  params: inRound.extend({ n: version() }),
  sample: { params: { ...sampleRound.params, n: '1' }, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, { version }, { params }) =>
    restoreRound(context, { roundId: params.round, version: params.n, holds: version }),
  location: (round, { actor }) => paths.round(actor.organisation.organisationId, round),
  says: said.restored,
  page: history,
})

export const roundHistoryRoutes = [history, restore]
