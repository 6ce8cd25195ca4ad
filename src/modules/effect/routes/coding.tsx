// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { id, line, nothing } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { codeAnswer } from '../actions/code-answer.ts'
import { findCodingWork } from '../actions/find-coding-work.ts'
import { releaseSurvey } from '../actions/release-survey.ts'
import { CodingPage } from '../pages/coding.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'

const onSurvey = z.object({ survey: id() })

const coding = get({
  name: 'effect.coding',
  path: paths.coding(':organisation', ':survey'),
  access: 'member',
  may: policy.seeAnswers,
  params: onSurvey,
  query: nothing,
  sample: {},
  load: (tx, { params }) => findCodingWork(tx, params.survey),
  render: ({ survey, questions, answers, codings }, { actor, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: 'Toelichtingen toedelen',
      crumbs: [
        { label: 'Rondes', href: paths.rounds(organisationId) },
        { label: 'Effectmeting', href: paths.survey(organisationId, survey.id) },
        { label: 'Toedelen' },
      ],
      body: (
        <CodingPage
          organisation={organisationId}
          surveyId={survey.id}
          questions={questions}
          answers={answers}
          codings={codings}
          person={actor.personId}
          isReleased={survey.figures !== null}
          form={form}
        />
      ),
    }
  },
})

const code = post({
  name: 'effect.code',
  path: paths.coding(':organisation', ':survey'),
  access: 'member',
  may: policy.code,
  params: onSurvey,
  form: z.object({ answer: id(), question: line(20), code: line(40) }),
  sample: { form: { question: 'e01a', code: 'unclear' } },
  act: (context, { answer, ...input }, { params }) =>
    codeAnswer(context, { ...input, surveyId: params.survey, answerId: answer }),
  location: (survey, { actor }) => paths.coding(actor.organisation.organisationId, survey),
  says: said.coded,
  page: coding,
})

const release = post({
  name: 'effect.release',
  path: paths.release(':organisation', ':survey'),
  access: 'member',
  may: policy.release,
  params: onSurvey,
  form: nothing,
  sample: {},
  act: (context, _, { params }) => releaseSurvey(context, params.survey),
  location: (survey, { actor }) => paths.survey(actor.organisation.organisationId, survey),
  says: said.released,
  page: coding,
})

export const codingRoutes = [coding, code, release]
