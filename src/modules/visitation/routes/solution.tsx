// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { id, line, nothing, prose, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { seeForSolution, seeSolution } from '../actions/solution/see-solutions.ts'
import { addSolution, askToShare, changeSolution } from '../actions/solution/write-solution.ts'
import type { Visit } from '../domain/visit.ts'
import { visitCrumbs } from '../pages/dossier/visit-parts.tsx'
import { NewSolutionPage, SolutionPage } from '../pages/solution/solution.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { heldSample, ofVisit } from './report-route.ts'

export const ofSolution = ofVisit.extend({ solution: id() })
export const solutionSample = { params: { ...heldSample.params, solution: 'solution' } }
const text = { titel: line(160), tekst: prose(3000) }
const textSample = { titel: 'Een kaart bij de balie', tekst: 'Wat doet u als het scherm zwart is?' }

const crumbs = (visit: Visit, last: string) =>
  visitCrumbs(visit, { label: 'Geleerd', href: paths.lessons(visit.committeeId, visit.id) }, last)

const fresh = get({
  name: 'visitation.newSolution',
  path: paths.addSolution(':organisation', ':visit'),
  access: 'member',
  may: policy.writeSolutions,
  params: ofVisit,
  query: nothing,
  sample: heldSample,
  load: (tx, { actor, params, now }) => seeForSolution(tx, actor, params.visit, now),
  render: ({ visit, offered }, { form }) => ({
    title: 'Een oplossing opschrijven',
    crumbs: crumbs(visit, 'Oplossing'),
    body: <NewSolutionPage visit={visit} offered={offered} form={form} />,
  }),
})

const add = post({
  name: 'visitation.addSolution',
  path: paths.addSolution(':organisation', ':visit'),
  access: 'member',
  may: policy.writeSolutions,
  params: ofVisit,
  sample: { ...heldSample, form: textSample },
  form: z.object(text),
  act: (context, { titel, tekst }, { params }) =>
    addSolution(context, { visitId: params.visit, title: titel, body: tekst }),
  location: (solution, { params }) => paths.solution(params.organisation, params.visit, solution),
  says: said.solutionAdded,
  page: fresh,
})

export const solutionPage = get({
  name: 'visitation.solution',
  path: paths.solution(':organisation', ':visit', ':solution'),
  access: 'member',
  may: policy.seeLessons,
  params: ofSolution,
  query: nothing,
  sample: solutionSample,
  load: (tx, { actor, params, now }) =>
    seeSolution(tx, actor, { visitId: params.visit, solution: params.solution }, now),
  render: ({ visit, solution, isShared }, { form }) => ({
    title: solution.title,
    crumbs: crumbs(visit, 'Oplossing'),
    body: <SolutionPage visit={visit} solution={solution} isShared={isShared} form={form} />,
  }),
})

const change = post({
  name: 'visitation.changeSolution',
  path: paths.solution(':organisation', ':visit', ':solution'),
  access: 'member',
  may: policy.writeSolutions,
  params: ofSolution,
  sample: { ...solutionSample, form: { ...textSample, version: '1' } },
  form: z.object({ ...text, version: version() }),
  act: (context, { titel, tekst, version }, { params: { visit, solution } }) =>
    changeSolution(context, { visitId: visit, solution, title: titel, body: tekst, version }),
  location: (_, { params }) => paths.solution(params.organisation, params.visit, params.solution),
  says: said.solutionKept,
  page: solutionPage,
})

const ask = post({
  name: 'visitation.askToShare',
  path: paths.askToShare(':organisation', ':visit', ':solution'),
  access: 'member',
  may: policy.writeSolutions,
  params: ofSolution,
  sample: { ...solutionSample, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, { version }, { params: { visit, solution } }) =>
    askToShare(context, { visitId: visit, solution, version }),
  location: (_, { params }) => paths.solution(params.organisation, params.visit, params.solution),
  says: said.solutionAsked,
  page: solutionPage,
})

export const solutionRoutes: readonly Route[] = [fresh, add, solutionPage, change, ask]
