// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { isRefused } from '../../../../kernel/outcome.ts'
import { id, nothing, optionalProse, ticks } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { runBatches } from '../../actions/worklist/run-batches.ts'
import { seeBatch } from '../../actions/worklist/see-batch.ts'
import { confirmBatch, tellBatch } from '../../actions/worklist/start-batch.ts'
import { visitingRoles } from '../../domain/committee.ts'
import { BatchPage } from '../../pages/worklist/batch.tsx'
import { BatchesPage } from '../../pages/worklist/batches.tsx'
import { actWords } from '../../pages/worklist/words.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { listCommittee } from '../../store/committee.ts'
import { listNewestBatches } from '../../store/visit-batch.ts'
import { sampleVisit } from './params.ts'

const ofBatch = z.object({ batch: id() })
const sampleBatch = { params: { batch: sampleVisit.params.visit } }
const aboutBatch = { access: 'member', may: policy.actOnMany, params: ofBatch } as const

const worklistCrumb = (organisation: string) => ({
  label: 'Werkvoorraad',
  href: paths.worklist(organisation),
})

const batches = get({
  name: 'visitation.batches',
  path: paths.batches(':organisation'),
  access: 'member',
  may: policy.actOnMany,
  params: nothing,
  query: nothing,
  sample: {},
  load: tx => listNewestBatches(tx),
  render: (all, { actor }) => {
    const { organisationId } = actor.organisation
    return {
      title: 'In één keer gedaan',
      crumbs: [worklistCrumb(organisationId), { label: 'In één keer gedaan' }],
      body: <BatchesPage organisation={organisationId} batches={all} />,
    }
  },
})

const batchPage = get({
  ...aboutBatch,
  name: 'visitation.batch',
  path: paths.batch(':organisation', ':batch'),
  query: nothing,
  sample: sampleBatch,
  load: async (tx, { params, now }) => {
    const seen = await seeBatch(tx, params.batch, now)
    const committee = seen.batch.act === 'assign' ? await listCommittee(tx, now) : []
    return { ...seen, committee }
  },
  render: ({ batch, lines, committee }, { actor, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: actWords[batch.act].title,
      crumbs: [worklistCrumb(organisationId), { label: actWords[batch.act].title }],
      body: (
        <BatchPage
          organisation={organisationId}
          batch={batch}
          lines={lines}
          committee={committee.filter(one => one.roles.some(role => visitingRoles.includes(role)))}
          form={form}
        />
      ),
    }
  },
})

const tell = post({
  ...aboutBatch,
  name: 'visitation.tellBatch',
  path: paths.tellBatch(':organisation', ':batch'),
  sample: { ...sampleBatch, form: { weeks: '2', reason: 'De zomer was kort.' } },
  // Members to assign, or weeks and a reason to extend; which it is, the batch knows.
  form: z.object({
    members: ticks(20),
    weeks: z.coerce.number().int().min(1).max(12).default(1),
    reason: optionalProse(2_000),
  }),
  act: (context, input, { params }) => tellBatch(context, { ...input, batch: params.batch }),
  location: (batch, { actor }) => paths.batch(actor.organisation.organisationId, batch),
  says: said.batchTold,
  page: batchPage,
})

const confirm = post({
  ...aboutBatch,
  name: 'visitation.confirmBatch',
  path: paths.batch(':organisation', ':batch'),
  sample: sampleBatch,
  form: nothing,
  act: async (context, _, { params, actor, deps }) => {
    const outcome = await confirmBatch(context, params.batch)
    // Goes on after the answer; what a restart breaks off, the job takes up.
    if (!isRefused(outcome))
      runBatches(deps.db, actor.organisation.organisationId, deps.now).catch(error =>
        deps.log.error({ err: error }, 'visit batch'),
      )
    return outcome
  },
  location: (batch, { actor }) => paths.batch(actor.organisation.organisationId, batch),
  says: said.batchConfirmed,
  page: batchPage,
})

export const batchRoutes = [batches, batchPage, tell, confirm]
