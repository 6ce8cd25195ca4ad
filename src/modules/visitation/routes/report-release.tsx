// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { nothing, optionalProse, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { answerReaction } from '../actions/report/answer-reaction.ts'
import { releaseDraft } from '../actions/report/release-draft.ts'
import { releaseFinal } from '../actions/report/release-final.ts'
import { seeReactionTo, seeReport } from '../actions/report/see-report.ts'
import { verdicts } from '../domain/report.ts'
import { reportCrumbs } from '../pages/dossier/visit-parts.tsx'
import { AnswerPage } from '../pages/report/answer.tsx'
import { ConfirmReleasePage } from '../pages/report/confirm-release.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { heldSample, ofParagraph, ofVisit, toReport } from './report-route.ts'

const reactedSample = { params: { visit: 'reactedVisit' } }
const answerSample = { params: { visit: 'reactedVisit', paragraph: 'reactedParagraph' } }
const revision = z.object({ revision: version() })

const askDraft = get({
  name: 'visitation.askReleaseDraft',
  path: paths.releaseDraft(':organisation', ':visit'),
  access: 'member',
  may: policy.seeReport,
  params: ofVisit,
  query: nothing,
  sample: heldSample,
  load: (tx, { actor, params, now }) => seeReport(tx, actor, params.visit, now),
  render: (view, { form }) => ({
    title: 'Concept vrijgeven',
    crumbs: reportCrumbs(view.visit, 'Concept vrijgeven'),
    body: <ConfirmReleasePage view={view} stage="draft" form={form} />,
  }),
})

const draft = post({
  name: 'visitation.releaseDraft',
  path: paths.releaseDraft(':organisation', ':visit'),
  access: 'member',
  may: policy.releaseReport,
  params: ofVisit,
  sample: { ...heldSample, form: { revision: '1' } },
  form: revision,
  act: (context, input, { params }) => releaseDraft(context, { visitId: params.visit, ...input }),
  location: toReport,
  says: said.draftReleased,
  page: askDraft,
})

const askFinal = get({
  name: 'visitation.askReleaseFinal',
  path: paths.releaseFinal(':organisation', ':visit'),
  access: 'member',
  may: policy.seeReport,
  params: ofVisit,
  query: nothing,
  sample: reactedSample,
  load: (tx, { actor, params, now }) => seeReport(tx, actor, params.visit, now),
  render: (view, { form }) => ({
    title: 'Eindverslag vrijgeven',
    crumbs: reportCrumbs(view.visit, 'Eindverslag vrijgeven'),
    body: <ConfirmReleasePage view={view} stage="final" form={form} />,
  }),
})

const final = post({
  name: 'visitation.releaseFinal',
  path: paths.releaseFinal(':organisation', ':visit'),
  access: 'member',
  may: policy.releaseReport,
  params: ofVisit,
  sample: { ...reactedSample, form: { revision: '1' } },
  form: revision,
  act: (context, input, { params }) => releaseFinal(context, { visitId: params.visit, ...input }),
  location: toReport,
  says: said.finalReleased,
  page: askFinal,
})

const reaction = get({
  name: 'visitation.reaction',
  path: paths.answerReaction(':organisation', ':visit', ':paragraph'),
  access: 'member',
  may: policy.writeReport,
  params: ofParagraph,
  query: nothing,
  sample: answerSample,
  load: (tx, { actor, params, now }) => seeReactionTo(tx, actor, params.visit, params.paragraph, now),
  render: (seen, { form }) => ({
    title: 'Antwoord op een reactie',
    crumbs: reportCrumbs(seen.view.visit, 'Antwoord'),
    body: <AnswerPage {...seen} form={form} />,
  }),
})

const answer = post({
  name: 'visitation.answerReaction',
  path: paths.answerReaction(':organisation', ':visit', ':paragraph'),
  access: 'member',
  may: policy.writeReport,
  params: ofParagraph,
  sample: { ...answerSample, form: { verdict: 'takenOver', body: '', version: '0' } },
  form: z.object({ verdict: z.enum(verdicts), body: optionalProse(2000), version: version() }),
  act: (context, input, { params }) =>
    answerReaction(context, { visitId: params.visit, paragraph: params.paragraph, ...input }),
  location: ({ paragraph }, request) => `${toReport(paragraph, request)}#alinea-${paragraph}`,
  says: said.reactionAnswered,
  page: reaction,
})

export const reportReleaseRoutes: readonly Route[] = [askDraft, draft, askFinal, final, reaction, answer]
