// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { may } from '../../../kernel/policy.ts'
import { id, nothing, optionalProse, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { handInReaction } from '../actions/sharing/hand-in-reaction.ts'
import { react } from '../actions/sharing/react.ts'
import { seeDraft, seeReceived } from '../actions/sharing/see-received.ts'
import { reactions } from '../domain/report.ts'
import { countReactions, mayReact } from '../domain/report-reaction.ts'
import { DraftPage } from '../pages/sharing/draft.tsx'
import { FinalPage } from '../pages/sharing/final.tsx'
import { HandInReactionPage } from '../pages/sharing/hand-in.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { listReactions } from '../store/reaction.ts'
import { listSecrecies } from '../store/secrecy.ts'
import { ofVisit } from './report-route.ts'
import { sharingCrumbs } from './sharing-route.ts'

const draftSample = { params: { visit: 'draftVisit' } }

/** Draft or final, whatever lies with the municipality now and this reader may see. */
export const received = get({
  name: 'visitation.received',
  path: paths.received(':organisation', ':visit'),
  access: 'member',
  may: policy.readFinal,
  params: ofVisit,
  query: nothing,
  sample: draftSample,
  load: async (tx, { actor, params }) => {
    const seen = await seeReceived(tx, actor, params.visit)
    const { visitId } = seen.participation
    return {
      ...seen,
      reactions: seen.draft ? await listReactions(tx, visitId, seen.draft.version) : [],
      secrecies: seen.final ? await listSecrecies(tx, visitId) : [],
    }
  },
  render: (
    { participation, draft, final, withdrawn, destroyed, shares, reactions, secrecies },
    { actor, params, now, form },
  ) => {
    const shared = { ...params, reader: actor.name, form }
    return {
      title: final ? 'Eindverslag' : 'Conceptverslag',
      crumbs: sharingCrumbs(params, final ? 'Eindverslag' : 'Conceptverslag'),
      body: final ? (
        <FinalPage
          {...shared}
          final={final}
          withdrawn={withdrawn}
          seesVersions={may(actor, policy.readDraft)}
          destroyedOn={destroyed?.destroyedOn}
          shares={shares}
          secrecies={secrecies}
          canShare={may(actor, policy.share) && !withdrawn}
          seesFollowUp={may(actor, policy.seeFollowUp)}
          seesWoo={may(actor, policy.seeWoo)}
          today={localDateOf(now)}
        />
      ) : (
        draft && (
          <DraftPage
            {...shared}
            draft={draft}
            extended={participation.extended}
            reactions={reactions}
            isOpen={mayReact(participation.state)}
            canReact={may(actor, policy.react)}
            canHandIn={may(actor, policy.handInReaction)}
          />
        )
      ),
    }
  },
})

const keepReaction = post({
  name: 'visitation.react',
  path: paths.react(':organisation', ':visit', ':paragraph'),
  access: 'member',
  may: policy.react,
  params: ofVisit.extend({ paragraph: id() }),
  sample: {
    params: { visit: 'draftVisit', paragraph: 'draftParagraph' },
    form: { kind: 'agreed', body: '', version: '0' },
  },
  form: z.object({ kind: z.enum(reactions), body: optionalProse(4000), version: version() }),
  act: (context, input, { params }) =>
    react(context, { visitId: params.visit, paragraph: params.paragraph, ...input }),
  location: ({ paragraph }, { params }) =>
    `${paths.received(params.organisation, params.visit)}#alinea-${paragraph}`,
  says: said.reacted,
  page: received,
  json: ({ version }) => ({ version }),
})

const askHandIn = get({
  name: 'visitation.askHandInReaction',
  path: paths.handInReaction(':organisation', ':visit'),
  access: 'member',
  may: policy.readDraft,
  params: ofVisit,
  query: nothing,
  sample: draftSample,
  load: async (tx, { actor, params }) => {
    const seen = await seeDraft(tx, actor, params.visit)
    return { ...seen, reactions: await listReactions(tx, seen.participation.visitId, seen.draft.version) }
  },
  render: ({ participation, draft, reactions }, { params, form }) => ({
    title: 'Reactie inleveren',
    crumbs: sharingCrumbs(params, 'Reactie inleveren'),
    body: (
      <HandInReactionPage
        {...params}
        {...countReactions(draft.document, reactions)}
        committee={participation.committee.name}
        isOpen={mayReact(participation.state)}
        form={form}
      />
    ),
  }),
})

const handIn = post({
  name: 'visitation.handInReaction',
  path: paths.handInReaction(':organisation', ':visit'),
  access: 'member',
  may: policy.handInReaction,
  params: ofVisit,
  sample: draftSample,
  form: nothing,
  act: (context, _, { params }) => handInReaction(context, { visitId: params.visit }),
  location: (_, { params }) => paths.received(params.organisation, params.visit),
  says: said.reactionHandedIn,
  page: askHandIn,
})

export const reactionRoutes: readonly Route[] = [received, keepReaction, askHandIn, handIn]
