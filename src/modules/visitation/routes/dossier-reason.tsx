// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { id, nothing, optionalProse, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { restoreReason, saveReason } from '../actions/dossier/save-reason.ts'
import { seeReason } from '../actions/dossier/see-reason.ts'
import { ReasonPage } from '../pages/dossier/reason.tsx'
import { visitCrumbs } from '../pages/dossier/visit-parts.tsx'
import { TextHistoryPage } from '../pages/self-image/history.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'

const code = z.string().regex(/^[a-zA-Z0-9]{1,40}$/)
const ofTopic = z.object({ organisation: z.string(), visit: id(), topic: code })
const sample = { params: { visit: 'heldVisit', topic: 't14' } }
const placeOf = ({ visit, topic }: { visit: string; topic: string }) => ({ visitId: visit, topic })

const reason = get({
  name: 'visitation.reason',
  path: paths.reason(':organisation', ':visit', ':topic'),
  access: 'member',
  may: policy.chooseTopics,
  params: ofTopic,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => seeReason(tx, actor, placeOf(params), now),
  render: ({ visit, topic, title, versions }, { form }) => ({
    title: 'Reden voor het gesprek',
    crumbs: visitCrumbs(visit, 'Onderwerpen'),
    body: (
      <ReasonPage visit={visit} topic={topic} title={title} hasEarlier={versions.length > 1} form={form} />
    ),
  }),
})

const save = post({
  name: 'visitation.saveReason',
  path: paths.reason(':organisation', ':visit', ':topic'),
  access: 'member',
  may: policy.chooseTopics,
  params: ofTopic,
  sample: { ...sample, form: { reden: 'Daar begon u zelf over.', version: '1' } },
  form: z.object({ reden: optionalProse(500), version: version() }),
  act: (context, { reden, version }, { params }) =>
    saveReason(context, { ...placeOf(params), reason: reden, version }),
  location: (_, { params }) => paths.topics(params.organisation, params.visit),
  says: said.reasonKept,
  page: reason,
})

const history = get({
  name: 'visitation.reasonHistory',
  path: paths.reasonHistory(':organisation', ':visit', ':topic'),
  access: 'member',
  may: policy.readDossier,
  params: ofTopic,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => seeReason(tx, actor, placeOf(params), now),
  render: ({ visit, topic, title, versions }, { params, form }) => ({
    title: 'Eerdere versies',
    crumbs: visitCrumbs(visit, 'Onderwerpen'),
    body: (
      <TextHistoryPage
        title="Eerdere versies van de reden"
        label={title}
        versions={versions}
        holds={topic.version}
        restore={n => paths.restoreReason(params.organisation, params.visit, params.topic, n)}
        form={form}
      />
    ),
  }),
})

const restore = post({
  name: 'visitation.restoreReason',
  path: paths.restoreReason(':organisation', ':visit', ':topic', ':n'),
  access: 'member',
  may: policy.chooseTopics,
  params: ofTopic.extend({ n: version() }),
  sample: { params: { ...sample.params, n: '1' }, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, { version }, { params }) =>
    restoreReason(context, { ...placeOf(params), version: params.n, holds: version }),
  location: (_, { params }) => paths.topics(params.organisation, params.visit),
  says: said.restored,
  page: history,
})

export const reasonRoutes: readonly Route[] = [reason, save, history, restore]
