// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { may } from '../../../kernel/policy.ts'
import { choice, id, line, nothing, prose, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { answerSolution, withdrawSolution } from '../actions/solution/answer-solution.ts'
import { seeRequest, seeRequests } from '../actions/solution/see-solutions.ts'
import { answers } from '../domain/solution.ts'
import { OwnSolutionPage } from '../pages/solution/own-solution.tsx'
import { OwnSolutionsPage } from '../pages/solution/own-solutions.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ofVisit } from './report-route.ts'

const ofSolution = ofVisit.extend({ solution: id() })
const sample = { params: { visit: 'finalVisit' } }
const solutionSample = { params: { ...sample.params, solution: 'solution' } }

type At = { readonly organisation: string; readonly visit: string }
const visitCrumb = ({ organisation, visit }: At) => ({
  label: 'Visitatie',
  href: paths.participation(organisation, visit),
})
type Answered = { readonly visitId: string; readonly solution: string }
const toSolution = ({ visitId, solution }: Answered, { params }: { readonly params: At }) =>
  paths.ownSolution(params.organisation, visitId, solution)

const solutions = get({
  name: 'visitation.ownSolutions',
  path: paths.ownSolutions(':organisation', ':visit'),
  access: 'member',
  may: policy.seeOwnSolutions,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { params }) => seeRequests(tx, params.visit),
  render: ({ participation, requests }, { params }) => ({
    title: 'Onze oplossingen',
    crumbs: [visitCrumb(params), { label: 'Onze oplossingen' }],
    body: <OwnSolutionsPage participation={participation} requests={requests} />,
  }),
})

const solution = get({
  name: 'visitation.ownSolution',
  path: paths.ownSolution(':organisation', ':visit', ':solution'),
  access: 'member',
  may: policy.seeOwnSolutions,
  params: ofSolution,
  query: nothing,
  sample: solutionSample,
  load: (tx, { params }) => seeRequest(tx, { visitId: params.visit, solution: params.solution }),
  render: ({ participation, request }, { actor, params, form }) => ({
    title: request.title,
    crumbs: [
      visitCrumb(params),
      { label: 'Onze oplossingen', href: paths.ownSolutions(params.organisation, params.visit) },
      { label: 'Oplossing' },
    ],
    body: (
      <OwnSolutionPage
        participation={participation}
        request={request}
        mayDecide={may(actor, policy.permitSolution)}
        form={form}
      />
    ),
  }),
})

const answer = post({
  name: 'visitation.answerSolution',
  path: paths.ownSolution(':organisation', ':visit', ':solution'),
  access: 'member',
  may: policy.permitSolution,
  params: ofSolution,
  sample: {
    ...solutionSample,
    form: { antwoord: 'unnamed', titel: 'Een kaart', tekst: 'Bij elke balie.', version: '1' },
  },
  form: z.object({ antwoord: choice(answers), titel: line(160), tekst: prose(3000), version: version() }),
  act: (context, { antwoord, titel, tekst, version }, { params: { visit, solution } }) =>
    answerSolution(context, {
      visitId: visit,
      solution,
      permission: antwoord,
      title: titel,
      body: tekst,
      version,
    }),
  location: toSolution,
  says: said.solutionAnswered,
  page: solution,
})

const withdraw = post({
  name: 'visitation.withdrawSolution',
  path: paths.withdrawSolution(':organisation', ':visit', ':solution'),
  access: 'member',
  may: policy.withdrawSolution,
  params: ofSolution,
  sample: solutionSample,
  form: nothing,
  act: (context, _, { params: { visit, solution } }) =>
    withdrawSolution(context, { visitId: visit, solution }),
  location: toSolution,
  says: said.solutionWithdrawn,
  page: solution,
})

export const ownSolutionRoutes: readonly Route[] = [solutions, solution, answer, withdraw]
