// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { id, nothing } from '../../../platform/http/fields.ts'
import type { Upload } from '../../../platform/http/form.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { applyColleagueList, planList } from '../actions/colleagues/apply-list.ts'
import { offerColleagueList } from '../actions/colleagues/offer-list.ts'
import { ColleagueDryRunPage } from '../pages/colleagues/dry-run.tsx'
import { ColleagueListPage } from '../pages/colleagues/list.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getColleagueList } from '../store/colleague-list.ts'
import { getParticipation } from '../store/participation.ts'
import { participationCrumbs } from './invitation/crumbs.ts'
import { doorBy } from './invitation/keeper.ts'
import { ofVisit, sampleVisit } from './round/params.ts'

const asking = { access: 'member', may: policy.inviteColleague } as const

const listPage = get({
  ...asking,
  name: 'visitation.colleagueListPage',
  path: paths.colleagueList(':organisation', ':visit'),
  params: ofVisit,
  query: nothing,
  sample: sampleVisit,
  load: (tx, { params }) => getParticipation(tx, params.visit),
  render: (participation, { form }) => ({
    title: 'Collega’s uit een lijst',
    crumbs: participationCrumbs(participation, 'Collega’s uit een lijst'),
    body: <ColleagueListPage participation={participation} form={form} />,
  }),
})

const offer = post({
  ...asking,
  name: 'visitation.offerColleagueList',
  path: paths.colleagueList(':organisation', ':visit'),
  params: ofVisit,
  form: z.object({ text: z.string().max(200_000).default('') }),
  sample: { ...sampleVisit, form: { text: 'L. Peters;l.peters@voorbeeld.example;controller' } },
  takesFiles: true,
  act: async (context, { text }, { params }, uploads) => {
    const given = givenBy(text, uploads)
    return given
      ? offerColleagueList(context, { visitId: params.visit, ...given })
      : refused(problem('file', 'listMissing'))
  },
  location: (list, { actor, params }) =>
    paths.colleagueDryRun(actor.organisation.organisationId, params.visit, list),
  says: said.colleagueListRead,
  page: listPage,
})

function givenBy(text: string, uploads: readonly Upload[]) {
  const file = uploads.find(one => one.field === 'file')
  if (file) return { name: file.name.slice(0, 200), bytes: file.bytes }
  return text.trim() === '' ? undefined : { name: 'Geplakte regels', bytes: Buffer.from(text) }
}

const ofList = ofVisit.extend({ colleagueList: id() })
const sampleList = { params: { ...sampleVisit.params, colleagueList: sampleVisit.params.visit } }

const dryRunPage = get({
  ...asking,
  name: 'visitation.colleagueDryRun',
  path: paths.colleagueDryRun(':organisation', ':visit', ':colleagueList'),
  params: ofList,
  query: nothing,
  sample: sampleList,
  load: async (tx, { actor, params, now }) => {
    const participation = await getParticipation(tx, params.visit)
    const list = await getColleagueList(tx, params.visit, params.colleagueList)
    return { participation, list, lines: list.results ?? (await planList(tx, actor, list, now)) }
  },
  render: ({ participation, list, lines }, { form }) => ({
    title: 'Uw lijst van collega’s',
    crumbs: participationCrumbs(participation, 'Uw lijst', {
      label: 'Collega’s uit een lijst',
      href: paths.colleagueList(participation.organisationId, participation.visitId),
    }),
    body: (
      <ColleagueDryRunPage
        participation={participation}
        list={list}
        lines={lines}
        isDone={list.results !== null}
        form={form}
      />
    ),
  }),
})

const apply = post({
  ...asking,
  name: 'visitation.applyColleagueList',
  path: paths.colleagueDryRun(':organisation', ':visit', ':colleagueList'),
  params: ofList,
  form: nothing,
  sample: sampleList,
  act: (context, _, request) =>
    applyColleagueList(
      context,
      { visitId: request.params.visit, listId: request.params.colleagueList },
      doorBy(request, context.actor.personId),
    ),
  location: (list, { actor, params }) =>
    paths.colleagueDryRun(actor.organisation.organisationId, params.visit, list),
  says: said.colleagueListDone,
  page: dryRunPage,
})

export const colleagueRoutes: readonly Route[] = [listPage, offer, dryRunPage, apply]
