// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { nothing, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { shareSolution, stopSharing } from '../actions/solution/share-solution.ts'
import { SharedSolutionsPage } from '../pages/solution/shared-solutions.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { listSharedSolutions } from '../store/shared-solution.ts'
import { ofSolution, solutionPage, solutionSample } from './solution.tsx'

const all = get({
  name: 'visitation.sharedSolutions',
  path: paths.sharedSolutions(':organisation'),
  access: 'member',
  may: policy.seeSharedSolutions,
  params: z.object({ organisation: z.string() }),
  query: nothing,
  sample: {},
  load: tx => listSharedSolutions(tx),
  render: (solutions, { actor: { organisation } }) => ({
    title: 'Oplossingen van gemeenten',
    crumbs: [
      organisation.kind === 'committee'
        ? { label: 'Rondes', href: paths.rounds(organisation.organisationId) }
        : { label: 'Visitatie', href: paths.participations(organisation.organisationId) },
      { label: 'Oplossingen van gemeenten' },
    ],
    body: <SharedSolutionsPage solutions={solutions} />,
  }),
})

const share = post({
  name: 'visitation.shareSolution',
  path: paths.shareSolution(':organisation', ':visit', ':solution'),
  access: 'member',
  may: policy.shareSolutions,
  params: ofSolution,
  sample: { ...solutionSample, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, { version }, { params: { visit, solution } }) =>
    shareSolution(context, { visitId: visit, solution, version }),
  location: (_, { params }) => paths.solution(params.organisation, params.visit, params.solution),
  says: said.solutionShared,
  page: solutionPage,
})

const stop = post({
  name: 'visitation.stopSharing',
  path: paths.stopSharing(':organisation', ':visit', ':solution'),
  access: 'member',
  may: policy.shareSolutions,
  params: ofSolution,
  sample: solutionSample,
  form: nothing,
  act: (context, _, { params: { visit, solution } }) => stopSharing(context, { visitId: visit, solution }),
  location: (_, { params }) => paths.solution(params.organisation, params.visit, params.solution),
  says: said.solutionUnshared,
  page: solutionPage,
})

export const sharedSolutionRoutes: readonly Route[] = [all, share, stop]
