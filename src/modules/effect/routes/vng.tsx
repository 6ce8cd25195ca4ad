// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { signInOf } from '../../../platform/auth/sign-in.ts'
import { date, id, nothing } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { listMailboxes } from '../../organisation/index.ts'
import { openSurvey } from '../actions/open-survey.ts'
import { remindSurvey } from '../actions/remind-survey.ts'
import { sendSurvey } from '../actions/send-survey.ts'
import { openingProblems, surveyState } from '../domain/survey.ts'
import { RoundPage } from '../pages/round.tsx'
import { RoundsPage } from '../pages/rounds.tsx'
import { SurveyPage } from '../pages/survey.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getEffectRound, listEffectRounds } from '../store/round.ts'
import { getSurvey, listSurveys } from '../store/survey.ts'

const rounds = get({
  name: 'effect.rounds',
  path: paths.rounds(':organisation'),
  access: 'member',
  may: policy.seeRounds,
  params: nothing,
  query: nothing,
  sample: {},
  load: tx => listEffectRounds(tx),
  render: (all, { actor }) => ({
    title: 'Rondes',
    body: (
      <RoundsPage
        title="Rondes"
        sentence="Hoe de rondes ervoor staan, zoals de commissie het deelde."
        lines={all.map(round => ({
          name: round.name,
          href: paths.round(actor.organisation.organisationId, round.id),
          about: round.stand ? `gedeeld op ${formatDate(round.stand.on)}` : 'nog niet gedeeld',
        }))}
        empty={{
          title: 'Er is nog niets gedeeld',
          text: 'Zodra een commissie de stand van een ronde deelt, staat die hier. U vraagt daarna wat het opleverde.',
        }}
      />
    ),
  }),
})

const onRound = z.object({ round: id() })

const round = get({
  name: 'effect.round',
  path: paths.round(':organisation', ':round'),
  access: 'member',
  may: policy.seeRounds,
  params: onRound,
  query: nothing,
  sample: {},
  load: async (tx, { params }) => ({
    round: await getEffectRound(tx, params.round),
    surveys: await listSurveys(tx, params.round),
  }),
  render: ({ round: one, surveys }, { actor, form, now }) => {
    const { organisationId } = actor.organisation
    return {
      title: one.name,
      crumbs: [{ label: 'Rondes', href: paths.rounds(organisationId) }, { label: one.name }],
      body: (
        <RoundPage
          organisation={organisationId}
          round={one}
          surveys={surveys.map(survey => ({ ...survey, state: surveyState(survey, localDateOf(now)) }))}
          form={form}
        />
      ),
    }
  },
})

const toSurvey = (survey: string, { actor }: { actor: { organisation: { organisationId: string } } }) =>
  paths.survey(actor.organisation.organisationId, survey)

const send = post({
  name: 'effect.sendSurvey',
  path: paths.round(':organisation', ':round'),
  access: 'member',
  may: policy.send,
  params: onRound,
  form: z.object({ closesOn: date() }),
  sample: { form: { closesOn: '2027-01-15' } },
  act: (context, { closesOn }, { params, deps }) =>
    sendSurvey(context, { roundId: params.round, closesOn }, signInOf(deps).keys),
  location: toSurvey,
  says: said.sent,
  page: round,
})

const onSurvey = z.object({ survey: id() })

const survey = get({
  name: 'effect.survey',
  path: paths.survey(':organisation', ':survey'),
  access: 'member',
  may: policy.seeRounds,
  params: onSurvey,
  query: nothing,
  sample: {},
  load: async (tx, { params, actor }) => {
    const one = await getSurvey(tx, params.survey)
    const asker = one.openingAskedBy
    return { survey: one, mailboxes: await listMailboxes(tx, asker ? [asker, actor.personId] : []) }
  },
  render: ({ survey: one, mailboxes }, { actor, form, now, deps }) => {
    const { organisationId } = actor.organisation
    const today = localDateOf(now)
    const [closed] = openingProblems(one, actor.personId, mailboxes, today)
    return {
      title: 'Effectmeting',
      crumbs: [
        { label: 'Rondes', href: paths.rounds(organisationId) },
        { label: one.roundName, href: paths.round(organisationId, one.roundId) },
        { label: 'Effectmeting' },
      ],
      body: (
        <SurveyPage
          organisation={organisationId}
          survey={one}
          state={surveyState(one, today)}
          closedReason={closed && deps.problemText(closed)}
          form={form}
        />
      ),
    }
  },
})

const remind = post({
  name: 'effect.remind',
  path: paths.remind(':organisation', ':survey'),
  access: 'member',
  may: policy.send,
  params: onSurvey,
  form: nothing,
  sample: {},
  act: (context, _, { params }) => remindSurvey(context, params.survey),
  location: toSurvey,
  says: said.reminded,
  page: survey,
})

const open = post({
  name: 'effect.openSurvey',
  path: paths.open(':organisation', ':survey'),
  access: 'member',
  may: policy.open,
  params: onSurvey,
  form: nothing,
  sample: {},
  act: (context, _, { params, deps }) => openSurvey(context, params.survey, signInOf(deps).keys),
  location: toSurvey,
  says: said.openingStepped,
  page: survey,
})

export const vngRoutes = [rounds, round, send, survey, remind, open]
