// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { nothing, optionalProse, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { dutchTime } from '../../../platform/ui/index.ts'
import { restoreLesson, saveLesson } from '../actions/learning/save-lesson.ts'
import { seeLessonHistory, seeLessons, seeLessonsOfRound } from '../actions/learning/see-lessons.ts'
import { lessonKinds } from '../domain/lesson.ts'
import { visitCrumbs } from '../pages/dossier/visit-parts.tsx'
import { LessonsPage } from '../pages/learning/lessons.tsx'
import { RoundLessonsPage } from '../pages/learning/round-lessons.tsx'
import { lessonWords } from '../pages/learning/words.ts'
import { TextHistoryPage } from '../pages/self-image/history.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ownSolutionRoutes } from './own-solution.tsx'
import { heldSample, ofVisit } from './report-route.ts'
import { inRound, sampleRound } from './round/params.ts'
import { sharedSolutionRoutes } from './shared-solution.tsx'
import { solutionRoutes } from './solution.tsx'

const ofLesson = ofVisit.extend({ kind: z.enum(lessonKinds) })
const lessonSample = { params: { ...heldSample.params, kind: 'learned' } }

const lessons = get({
  name: 'visitation.lessons',
  path: paths.lessons(':organisation', ':visit'),
  access: 'member',
  may: policy.seeLessons,
  params: ofVisit,
  query: nothing,
  sample: heldSample,
  load: (tx, { actor, params, now }) => seeLessons(tx, actor, params.visit, now),
  render: ({ visit, lessons, solutions }, { now, form }) => ({
    title: `Wat dit bezoek leerde, ${visit.municipality.name}`,
    crumbs: visitCrumbs(visit, 'Geleerd'),
    body: <LessonsPage visit={visit} lessons={lessons} solutions={solutions} now={now} form={form} />,
  }),
})

const save = post({
  name: 'visitation.saveLesson',
  path: paths.lesson(':organisation', ':visit', ':kind'),
  access: 'member',
  may: policy.recordLessons,
  params: ofLesson,
  sample: { ...lessonSample, form: { tekst: 'Kleine gemeenten delen sneller.', version: '0' } },
  form: z.object({ tekst: optionalProse(10_000), version: version() }),
  act: (context, { tekst, version }, { params }) =>
    saveLesson(context, { visitId: params.visit, kind: params.kind, body: tekst, version }),
  location: (_, { params }) => paths.lessons(params.organisation, params.visit),
  says: said.lessonKept,
  page: lessons,
  json: saved => ({ saved: dutchTime(saved.at), version: saved.version }),
})

const history = get({
  name: 'visitation.lessonHistory',
  path: paths.lessonHistory(':organisation', ':visit', ':kind'),
  access: 'member',
  may: policy.seeLessons,
  params: ofLesson,
  query: nothing,
  sample: lessonSample,
  load: (tx, { actor, params, now }) =>
    seeLessonHistory(tx, actor, { visitId: params.visit, kind: params.kind }, now),
  render: ({ visit, versions }, { params, form }) => ({
    title: 'Eerdere versies',
    crumbs: visitCrumbs(
      visit,
      { label: 'Geleerd', href: paths.lessons(visit.committeeId, visit.id) },
      'Eerder',
    ),
    body: (
      <TextHistoryPage
        title={`Eerdere versies: ${lessonWords[params.kind].title}`}
        label={`Bezoek aan ${visit.municipality.name}`}
        versions={versions}
        restore={n => paths.restoreLesson(params.organisation, params.visit, params.kind, n)}
        form={form}
      />
    ),
  }),
})

const restore = post({
  name: 'visitation.restoreLesson',
  path: paths.restoreLesson(':organisation', ':visit', ':kind', ':n'),
  access: 'member',
  may: policy.recordLessons,
  params: ofLesson.extend({ n: version() }),
  sample: { params: { ...lessonSample.params, n: '1' }, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, { version: holds }, { params }) =>
    restoreLesson(context, { visitId: params.visit, kind: params.kind, version: params.n, holds }),
  location: (_, { params }) => paths.lessons(params.organisation, params.visit),
  says: said.restored,
  page: history,
})

const ofRound = get({
  name: 'visitation.roundLessons',
  path: paths.roundLessons(':organisation', ':round'),
  access: 'member',
  may: policy.seeRounds,
  params: inRound,
  query: nothing,
  sample: sampleRound,
  load: (tx, { actor, params }) => seeLessonsOfRound(tx, actor, params.round),
  render: ({ round, lessons, solutions }, { actor: { organisation } }) => ({
    title: `Geleerd in ${round.name}`,
    crumbs: [
      { label: 'Rondes', href: paths.rounds(organisation.organisationId) },
      { label: round.name, href: paths.round(organisation.organisationId, round.id) },
      { label: 'Geleerd' },
    ],
    body: (
      <RoundLessonsPage
        organisation={organisation.organisationId}
        round={round}
        lessons={lessons}
        solutions={solutions}
      />
    ),
  }),
})

export const learningRoutes: readonly Route[] = [
  lessons,
  save,
  history,
  restore,
  ofRound,
  ...solutionRoutes,
  ...sharedSolutionRoutes,
  ...ownSolutionRoutes,
]
