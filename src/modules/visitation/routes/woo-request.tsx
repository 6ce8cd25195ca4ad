// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../kernel/dates.ts'
import { isRefused, refused } from '../../../kernel/outcome.ts'
import { may } from '../../../kernel/policy.ts'
import { attachmentHeaders } from '../../../platform/files/attachment.ts'
import { FILE_KINDS } from '../../../platform/files/file-kinds.ts'
import { fileName } from '../../../platform/files/file-name.ts'
import {
  date,
  id,
  line,
  nothing,
  optionalLine,
  optionalProse,
  version,
} from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { extendWooRequest, withdrawWooRequest } from '../actions/woo/change-request.ts'
import { choosePassage, removePassage } from '../actions/woo/choose-passage.ts'
import { decideWooRequest } from '../actions/woo/decide-request.ts'
import { seePublicCopy, seeWooRequest } from '../actions/woo/see-woo.ts'
import { wooDeciders, wooDecisions } from '../domain/woo-request.ts'
import { WooRequestPage } from '../pages/woo/request.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { ofVisit } from './report-route.ts'
import { sharingCrumbs } from './sharing-route.ts'

const ofRequest = ofVisit.extend({ wooRequest: id() })
const sample = { params: { visit: 'finalVisit', wooRequest: 'finalRequest' } }
type At = { readonly organisation: string; readonly visit: string; readonly wooRequest: string }
const of = ({ visit, wooRequest }: At) => ({ visitId: visit, request: wooRequest })
const toRequest = (_: unknown, { params }: { readonly params: At }): string =>
  paths.wooRequest(params.organisation, params.visit, params.wooRequest)

const request = get({
  name: 'visitation.wooRequest',
  path: paths.wooRequest(':organisation', ':visit', ':wooRequest'),
  access: 'member',
  may: policy.seeWoo,
  params: ofRequest,
  query: nothing,
  sample,
  load: (tx, { actor, params }) => seeWooRequest(tx, actor, params.visit, params.wooRequest),
  render: (seen, { actor, params, now, form }) => ({
    title: `Woo-verzoek ${seen.request.reference}`,
    crumbs: sharingCrumbs(params, 'Woo-verzoek', {
      label: 'Woo-verzoeken',
      href: paths.woo(params.organisation, params.visit),
    }),
    body: (
      <WooRequestPage
        organisation={params.organisation}
        visit={params.visit}
        report={seen.final.document}
        request={seen.request}
        passages={seen.passages}
        moments={seen.moments}
        secrecies={seen.secrecies}
        canKeep={may(actor, policy.keepWoo)}
        canDecide={may(actor, policy.decideWoo)}
        today={localDateOf(now)}
        form={form}
      />
    ),
  }),
})

const extend = post({
  name: 'visitation.extendWoo',
  path: paths.extendWoo(':organisation', ':visit', ':wooRequest'),
  access: 'member',
  may: policy.keepWoo,
  params: ofRequest,
  sample: { ...sample, form: { reason: 'Het verslag is groot.', version: '1' } },
  form: z.object({ reason: line(400), version: version() }),
  act: (context, input, { params }) => extendWooRequest(context, { ...of(params), ...input }),
  location: toRequest,
  says: said.wooExtended,
  page: request,
})

const withdraw = post({
  name: 'visitation.withdrawWoo',
  path: paths.withdrawWoo(':organisation', ':visit', ':wooRequest'),
  access: 'member',
  may: policy.keepWoo,
  params: ofRequest,
  sample: { ...sample, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, input, { params }) => withdrawWooRequest(context, { ...of(params), ...input }),
  location: toRequest,
  says: said.wooWithdrawn,
  page: request,
})

const addPassage = post({
  name: 'visitation.addPassage',
  path: paths.addPassage(':organisation', ':visit', ':wooRequest'),
  access: 'member',
  may: policy.keepWoo,
  params: ofRequest,
  sample: { ...sample, form: { part: 'summary', words: '', ground: '5.1.2.e' } },
  form: z.object({ part: optionalLine(60), words: optionalProse(6000), ground: optionalLine(20) }),
  act: (context, input, { params }) => choosePassage(context, { ...of(params), ...input }),
  location: toRequest,
  says: said.passageChosen,
  page: request,
})

const dropPassage = post({
  name: 'visitation.removePassage',
  path: paths.removePassage(':organisation', ':visit', ':wooRequest', ':passage'),
  access: 'member',
  may: policy.keepWoo,
  params: ofRequest.extend({ passage: id() }),
  sample: { params: { ...sample.params, passage: 'finalPassage' } },
  form: nothing,
  act: (context, _, { params }) => removePassage(context, { ...of(params), passage: params.passage }),
  location: toRequest,
  says: said.passageKept,
  page: request,
})

const decide = post({
  name: 'visitation.decideWoo',
  path: paths.decideWoo(':organisation', ':visit', ':wooRequest'),
  access: 'member',
  may: policy.decideWoo,
  params: ofRequest,
  sample: {
    ...sample,
    form: { decision: 'whole', refusal: '', decidedBy: 'college', decidedOn: '24-11-2026', version: '1' },
  },
  form: z.object({
    decision: z.enum(wooDecisions),
    /** Apart from the ground of a passage, which stands on the same page. */
    refusal: optionalLine(20),
    decidedBy: z.enum(wooDeciders),
    decidedOn: date(),
    version: version(),
  }),
  async act(context, { refusal, ...input }, { params }) {
    const outcome = await decideWooRequest(context, { ...of(params), ...input, ground: refusal })
    if (!isRefused(outcome)) return outcome
    return refused(
      ...outcome.problems.map(one => (one.field === 'ground' ? { ...one, field: 'refusal' } : one)),
    )
  },
  location: toRequest,
  says: said.wooDecided,
  page: request,
})

/** The public copy, to send to who asked and to publish. */
const copy = get({
  name: 'visitation.publicCopy',
  path: paths.publicCopy(':organisation', ':visit', ':wooRequest'),
  access: 'member',
  may: policy.exportWoo,
  params: ofRequest,
  query: nothing,
  gives: 'export',
  sample,
  load: (tx, { actor, params }) => seePublicCopy(tx, actor, params.visit, params.wooRequest),
  render: file => {
    const name = fileName({ title: file.title, kind: 'pdf', tlp: file.tlp })
    return new Response(new Uint8Array(file.bytes), {
      headers: attachmentHeaders(name, FILE_KINDS.pdf.mediaType),
    })
  },
})

export const wooRequestRoutes: readonly Route[] = [
  request,
  extend,
  withdraw,
  addPassage,
  dropPassage,
  decide,
  copy,
]
