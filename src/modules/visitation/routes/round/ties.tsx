// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { may } from '../../../../kernel/policy.ts'
import {
  choice,
  id,
  line,
  nothing,
  optionalDate,
  optionalLine,
  ticks,
} from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { confirmTies, declareTies, seeDeclarable, takeBackTie } from '../../actions/round/declare-ties.ts'
import { tieKinds } from '../../domain/tie.ts'
import { TiesPage } from '../../pages/round/ties.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { inRound, sampleRound } from './params.ts'

const declaring = {
  access: 'member',
  may: policy.declareTies,
  params: inRound.extend({ member: id() }),
} as const
const samplePerson = { params: { ...sampleRound.params, member: sampleRound.params.round } }

/** What a form tells of a tie. */
export const tieFields = {
  kind: choice(tieKinds),
  ground: optionalLine(300),
  startsOn: optionalDate(),
  endsOn: optionalDate(),
}

const page = get({
  ...declaring,
  name: 'visitation.ties',
  path: paths.ties(':organisation', ':round', ':member'),
  query: nothing,
  sample: samplePerson,
  load: (tx, { actor, params, now }) =>
    seeDeclarable(tx, actor, { roundId: params.round, person: params.member }, now),
  render: ({ round, person, municipalities, ties }, { actor, form }) => {
    const { organisationId } = actor.organisation
    const isOwn = person.id === actor.personId
    return {
      title: 'Banden met gemeenten',
      crumbs: [
        { label: 'Rondes', href: paths.rounds(organisationId) },
        { label: round.name, href: paths.round(organisationId, round.id) },
        { label: 'Banden met gemeenten' },
      ],
      body: (
        <TiesPage
          organisation={organisationId}
          round={round}
          person={person}
          isOwn={isOwn}
          municipalities={municipalities}
          ties={ties}
          mayTakeBack={!isOwn && may(actor, policy.keepVisit)}
          form={form}
        />
      ),
    }
  },
})

const declare = post({
  ...declaring,
  name: 'visitation.declareTies',
  path: paths.ties(':organisation', ':round', ':member'),
  sample: { ...samplePerson, form: { kind: 'lives', ground: '', municipalities: 'gm9001' } },
  form: z.object({ ...tieFields, municipalities: ticks(500) }),
  act: (context, { municipalities, ...tie }, { params }) =>
    declareTies(context, { roundId: params.round, person: params.member, municipalities, tie }),
  location: (round, { actor, params }) => paths.ties(actor.organisation.organisationId, round, params.member),
  says: said.tieDeclared,
  page,
})

const confirm = post({
  ...declaring,
  name: 'visitation.confirmTies',
  path: paths.confirmTies(':organisation', ':round', ':member'),
  sample: { ...samplePerson, form: {} },
  form: nothing,
  act: (context, _, { params }) => confirmTies(context, params.round),
  location: (round, { actor }) => paths.ties(actor.organisation.organisationId, round, actor.personId),
  says: said.tiesConfirmed,
  page,
})

const takeBack = post({
  ...declaring,
  name: 'visitation.takeBackTie',
  path: paths.takeBackTie(':organisation', ':round', ':member'),
  may: policy.keepVisit,
  sample: { ...samplePerson, form: { municipality: 'gm9001' } },
  form: z.object({ municipality: line(31) }),
  act: (context, { municipality }, { params }) =>
    takeBackTie(context, { roundId: params.round, person: params.member, municipality }),
  location: (round, { actor, params }) => paths.ties(actor.organisation.organisationId, round, params.member),
  says: said.tieEnded,
  page,
})

export const tieRoutes = [page, declare, confirm, takeBack]
