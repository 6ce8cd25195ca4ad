// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../../kernel/dates.ts'
import { refused } from '../../../../kernel/outcome.ts'
import { problem } from '../../../../kernel/problem.ts'
import { id, nothing, ticks } from '../../../../platform/http/fields.ts'
import type { Upload } from '../../../../platform/http/form.ts'
import { get, post, type Route } from '../../../../platform/http/route.ts'
import {
  applyMunicipalityList,
  offerMunicipalityList,
  seeMunicipalityList,
} from '../../actions/composing/municipality-list.ts'
import { MunicipalityDryRunPage } from '../../pages/composing/dry-run.tsx'
import { MunicipalityListPage } from '../../pages/composing/list.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { getRound } from '../../store/round.ts'
import { changeOf } from '../round/coverage-change.ts'
import { inRound, sampleRound } from '../round/params.ts'

const composing = { access: 'member', may: policy.keepRounds } as const

const crumbs = (
  organisation: string,
  round: { readonly id: string; readonly name: string },
  label: string,
) => [
  { label: 'Rondes', href: paths.rounds(organisation) },
  { label: round.name, href: paths.round(organisation, round.id) },
  { label },
]

const listPage = get({
  ...composing,
  name: 'visitation.municipalityListPage',
  path: paths.municipalityList(':organisation', ':round'),
  params: inRound,
  query: nothing,
  sample: sampleRound,
  load: (tx, { params }) => getRound(tx, params.round),
  render: (round, { actor, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: 'Gemeenten uit een lijst',
      crumbs: crumbs(organisationId, round, 'Gemeenten uit een lijst'),
      body: <MunicipalityListPage organisation={organisationId} round={round} form={form} />,
    }
  },
})

const offer = post({
  ...composing,
  name: 'visitation.offerMunicipalityList',
  path: paths.municipalityList(':organisation', ':round'),
  params: inRound,
  form: z.object({ text: z.string().max(200_000).default('') }),
  sample: { ...sampleRound, form: { text: 'gm0344\nZutphen' } },
  takesFiles: true,
  act: async (context, { text }, { params }, uploads) => {
    const given = givenBy(text, uploads)
    return given
      ? offerMunicipalityList(context, { roundId: params.round, ...given })
      : refused(problem('file', 'municipalityListMissing'))
  },
  location: (list, { actor, params }) =>
    paths.municipalityDryRun(actor.organisation.organisationId, params.round, list),
  says: said.municipalityListRead,
  page: listPage,
})

function givenBy(text: string, uploads: readonly Upload[]) {
  const file = uploads.find(one => one.field === 'file')
  if (file) return { name: file.name.slice(0, 200), bytes: file.bytes }
  return text.trim() === '' ? undefined : { name: 'Geplakte regels', bytes: Buffer.from(text) }
}

const ofList = inRound.extend({ municipalityList: id() })
const sampleList = { params: { ...sampleRound.params, municipalityList: sampleRound.params.round } }

const dryRunPage = get({
  ...composing,
  name: 'visitation.municipalityDryRun',
  path: paths.municipalityDryRun(':organisation', ':round', ':municipalityList'),
  params: ofList,
  query: nothing,
  sample: sampleList,
  load: (tx, { actor, params, now }) =>
    seeMunicipalityList(tx, actor, { roundId: params.round, listId: params.municipalityList }, now),
  render: ({ list, lines, visits }, { actor, form, now }) => {
    const { organisationId } = actor.organisation
    const isDone = list.results !== null
    const added = lines.flatMap(one =>
      one.outcome === 'isNew' && one.municipality ? [one.municipality] : [],
    )
    return {
      title: list.fileName,
      crumbs: crumbs(organisationId, { id: list.roundId, name: list.roundName }, list.fileName),
      body: (
        <MunicipalityDryRunPage
          organisation={organisationId}
          round={list.roundId}
          list={list}
          lines={lines}
          isDone={isDone}
          change={isDone ? undefined : changeOf(visits, added, localDateOf(now))}
          form={form}
        />
      ),
    }
  },
})

const apply = post({
  ...composing,
  name: 'visitation.applyMunicipalityList',
  path: paths.municipalityDryRun(':organisation', ':round', ':municipalityList'),
  params: ofList,
  form: z.object({ successors: ticks(600) }),
  sample: { ...sampleList, form: { successors: 'gm0363' } },
  act: (context, { successors }, { params }) =>
    applyMunicipalityList(context, {
      roundId: params.round,
      listId: params.municipalityList,
      successors,
    }),
  location: (list, { actor, params }) =>
    paths.municipalityDryRun(actor.organisation.organisationId, params.round, list),
  says: said.municipalityListDone,
  page: dryRunPage,
})

export const municipalityListRoutes: readonly Route[] = [listPage, offer, dryRunPage, apply]
