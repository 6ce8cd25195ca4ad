// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { standardRecesses } from '../../../../../content/periods/recess.ts'
import { date, id, line, nothing, prose } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { setRecess } from '../../actions/round/set-recess.ts'
import { takeUsualRecess } from '../../actions/round/take-usual-recess.ts'
import { withdrawRecess } from '../../actions/round/withdraw-recess.ts'
import { missingRecesses } from '../../domain/recess.ts'
import type { Round } from '../../domain/round.ts'
import { ChangeRecessPage } from '../../pages/round/change-recess.tsx'
import { RecessPage } from '../../pages/round/recess.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { getRecess, listWithdrawn } from '../../store/recess.ts'
import { getRound } from '../../store/round.ts'
import { inRound, sampleRound } from './params.ts'

/** What the pages and forms of recess have in common. */
const aboutRecess = { access: 'member', may: policy.keepRounds } as const

const ofRecess = inRound.extend({ recess: id() })
const sampleRecess = { params: { ...sampleRound.params, recess: sampleRound.params.round } }
const sampleForm = {
  name: 'Voorjaarsreces 2027',
  startsOn: '2027-02-20',
  endsOn: '2027-02-28',
  reason: 'De meeste raden hebben dan reces.',
}
const periodFields = z.object({ name: line(80), startsOn: date(), endsOn: date(), reason: prose(500) })

const crumbs = (organisation: string, round: Round, ...labels: { label: string; href?: string }[]) => [
  { label: 'Rondes', href: paths.rounds(organisation) },
  { label: round.name, href: paths.round(organisation, round.id) },
  ...labels,
]

const recessPage = get({
  ...aboutRecess,
  name: 'visitation.recessPage',
  path: paths.recess(':organisation', ':round'),
  params: inRound,
  query: nothing,
  sample: sampleRound,
  load: async (tx, { params }) => {
    const round = await getRound(tx, params.round)
    return { round, withdrawn: await listWithdrawn(tx, round.id) }
  },
  render: ({ round, withdrawn }, { actor, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: `Reces in ${round.name}`,
      crumbs: crumbs(organisationId, round, { label: 'Reces' }),
      body: (
        <RecessPage
          organisation={organisationId}
          round={round}
          withdrawn={withdrawn}
          canTakeUsual={missingRecesses(standardRecesses, round).length > 0}
          form={form}
        />
      ),
    }
  },
})

const add = post({
  ...aboutRecess,
  name: 'visitation.addRecess',
  path: paths.recess(':organisation', ':round'),
  params: inRound,
  sample: { ...sampleRound, form: sampleForm },
  form: periodFields,
  act: (context, fields, { params }) => setRecess(context, { ...fields, roundId: params.round }),
  location: (round, { actor }) => paths.recess(actor.organisation.organisationId, round),
  says: said.recessSet,
  page: recessPage,
})

const usual = post({
  ...aboutRecess,
  name: 'visitation.usualRecess',
  path: paths.usualRecess(':organisation', ':round'),
  params: inRound,
  sample: { ...sampleRound, form: {} },
  form: nothing,
  act: (context, _, { params }) => takeUsualRecess(context, { roundId: params.round }),
  location: (round, { actor }) => paths.recess(actor.organisation.organisationId, round),
  says: said.recessSet,
  page: recessPage,
})

const changePage = get({
  ...aboutRecess,
  name: 'visitation.changeRecessPage',
  path: paths.changeRecess(':organisation', ':round', ':recess'),
  params: ofRecess,
  query: nothing,
  sample: sampleRecess,
  load: async (tx, { params }) => {
    const round = await getRound(tx, params.round)
    return { round, recess: await getRecess(tx, round.id, params.recess) }
  },
  render: ({ round, recess }, { actor, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: `${recess.name} wijzigen`,
      crumbs: crumbs(
        organisationId,
        round,
        { label: 'Reces', href: paths.recess(organisationId, round.id) },
        { label: recess.name },
      ),
      body: <ChangeRecessPage organisation={organisationId} round={round} recess={recess} form={form} />,
    }
  },
})

const change = post({
  ...aboutRecess,
  name: 'visitation.changeRecess',
  path: paths.changeRecess(':organisation', ':round', ':recess'),
  params: ofRecess,
  sample: { ...sampleRecess, form: sampleForm },
  form: periodFields,
  act: (context, fields, { params }) =>
    setRecess(context, { ...fields, roundId: params.round, replaces: params.recess }),
  location: (round, { actor }) => paths.recess(actor.organisation.organisationId, round),
  says: said.recessSet,
  page: changePage,
})

const withdraw = post({
  ...aboutRecess,
  name: 'visitation.withdrawRecess',
  path: paths.withdrawRecess(':organisation', ':round', ':recess'),
  params: ofRecess,
  sample: { ...sampleRecess, form: { why: 'De raad vergadert door.' } },
  form: z.object({ why: prose(500) }),
  act: (context, { why }, { params }) =>
    withdrawRecess(context, { roundId: params.round, recess: params.recess, reason: why }),
  location: (round, { actor }) => paths.recess(actor.organisation.organisationId, round),
  says: said.recessWithdrawn,
  page: changePage,
})

export const recessRoutes = [recessPage, add, usual, changePage, change, withdraw]
