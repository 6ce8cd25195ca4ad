// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { effectSurveyVersions } from '../../../../content/questionnaires/effect-survey/index.ts'
import { localDateOf } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import { may } from '../../../kernel/policy.ts'
import type { RawForm } from '../../../kernel/questionnaire/raw-form.ts'
import { id, nothing } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { answerSurvey } from '../actions/answer-survey.ts'
import { AnswerPage } from '../pages/answer.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getSurveyInvitation } from '../store/invitation.ts'

const onSurvey = z.object({ survey: id() })

const page = get({
  name: 'effect.answerPage',
  path: paths.answer(':organisation', ':survey'),
  access: 'member',
  may: policy.seeSurvey,
  params: onSurvey,
  query: nothing,
  sample: {},
  load: (tx, { params }) => getSurveyInvitation(tx, params.survey),
  render: (invitation, { actor, form, now }) => {
    const questionnaire = effectSurveyVersions.find(one => one.version === invitation.version)
    if (!questionnaire) throw new NotFound()
    return {
      title: questionnaire.title,
      body: (
        <AnswerPage
          organisation={actor.organisation.organisationId}
          invitation={invitation}
          questionnaire={questionnaire}
          isClosed={localDateOf(now) > invitation.closesOn}
          mayAnswer={may(actor, policy.answer)}
          form={form}
        />
      ),
    }
  },
})

const raw: z.ZodType<RawForm> = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

const answer = post({
  name: 'effect.answer',
  path: paths.answer(':organisation', ':survey'),
  access: 'member',
  may: policy.answer,
  params: onSurvey,
  form: raw,
  sample: { form: { e01a: 'action', e02a: 'continue' } },
  leavesNoDigest: true,
  act: (context, form, { params }) => answerSurvey(context, params.survey, form),
  location: (survey, { actor }) => paths.answer(actor.organisation.organisationId, survey),
  says: said.answered,
  page,
})

export const municipalityRoutes = [page, answer]
