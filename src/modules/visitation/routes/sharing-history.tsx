// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { nothing, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { listOwners, restoreDecision } from '../actions/sharing/decide-follow-up.ts'
import { restoreReaction } from '../actions/sharing/react.ts'
import { seeDecisions } from '../actions/sharing/see-follow-up.ts'
import { seeReactionHistory } from '../actions/sharing/see-received.ts'
import { mayReact } from '../domain/report-reaction.ts'
import { TextHistoryPage } from '../pages/self-image/history.tsx'
import { decisionInWords, reactionInWords } from '../pages/sharing/history-words.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ofParagraph, ofPerspective } from './report-route.ts'
import { sharingCrumbs } from './sharing-route.ts'

const title = 'Eerdere versies'
const holding = z.object({ version: version() })
const reactionSample = { params: { visit: 'draftVisit', paragraph: 'draftParagraph' } }
const decisionSample = { params: { visit: 'finalVisit', perspective: 'finalPerspective' } }

const reactions = get({
  name: 'visitation.reactionHistory',
  path: paths.reactionHistory(':organisation', ':visit', ':paragraph'),
  access: 'member',
  may: policy.react,
  params: ofParagraph,
  query: nothing,
  sample: reactionSample,
  load: (tx, { actor, params }) => seeReactionHistory(tx, actor, params.visit, params.paragraph),
  render: ({ participation, number, reaction, versions }, { params, form }) => ({
    title,
    crumbs: sharingCrumbs(params, title),
    body: (
      <TextHistoryPage
        title="Eerdere versies van uw reactie"
        label={`Alinea ${number} van het conceptverslag`}
        versions={versions.map(one => ({ ...one, body: reactionInWords(one) }))}
        holds={reaction?.version}
        restore={
          mayReact(participation.state)
            ? n => paths.restoreReaction(params.organisation, params.visit, params.paragraph, n)
            : undefined
        }
        form={form}
      />
    ),
  }),
})

const backToReaction = post({
  name: 'visitation.restoreReaction',
  path: paths.restoreReaction(':organisation', ':visit', ':paragraph', ':n'),
  access: 'member',
  may: policy.react,
  params: ofParagraph.extend({ n: version() }),
  sample: { params: { ...reactionSample.params, n: '1' }, form: { version: '1' } },
  form: holding,
  act: (context, { version }, { params }) =>
    restoreReaction(context, {
      visitId: params.visit,
      paragraph: params.paragraph,
      version: params.n,
      holds: version,
    }),
  location: ({ paragraph }, { params }) =>
    `${paths.received(params.organisation, params.visit)}#alinea-${paragraph}`,
  says: said.restored,
  page: reactions,
})

const decisions = get({
  name: 'visitation.decisionHistory',
  path: paths.decisionHistory(':organisation', ':visit', ':perspective'),
  access: 'member',
  may: policy.decideFollowUp,
  params: ofPerspective,
  query: nothing,
  sample: decisionSample,
  load: async (tx, { actor, params, now }) => ({
    ...(await seeDecisions(tx, actor, params.visit, params.perspective)),
    owners: await listOwners(tx, now),
  }),
  render: ({ perspective, versions, owners }, { params, form }) => ({
    title,
    crumbs: sharingCrumbs(params, 'Opvolging'),
    body: (
      <TextHistoryPage
        title="Eerdere besluiten"
        label={perspective.title}
        versions={versions.map(one => ({ ...one, body: decisionInWords(one, owners) }))}
        byLine
        restore={n => paths.restoreDecision(params.organisation, params.visit, params.perspective, n)}
        form={form}
      />
    ),
  }),
})

const backToDecision = post({
  name: 'visitation.restoreDecision',
  path: paths.restoreDecision(':organisation', ':visit', ':perspective', ':n'),
  access: 'member',
  may: policy.decideFollowUp,
  params: ofPerspective.extend({ n: version() }),
  sample: { params: { ...decisionSample.params, n: '1' }, form: { version: '1' } },
  form: holding,
  act: (context, { version }, { params }) =>
    restoreDecision(context, {
      visitId: params.visit,
      perspective: params.perspective,
      version: params.n,
      holds: version,
    }),
  location: (_, { params }) =>
    `${paths.followUp(params.organisation, params.visit)}#perspectief-${params.perspective}`,
  says: said.restored,
  page: decisions,
})

export const sharingHistoryRoutes: readonly Route[] = [reactions, backToReaction, decisions, backToDecision]
