// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { may } from '../../../kernel/policy.ts'
import { choice, id, nothing, optionalProse, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { dutchTime } from '../../../platform/ui/index.ts'
import { arrangeTopic } from '../actions/dossier/arrange-topic.ts'
import { chooseTopic } from '../actions/dossier/choose-topic.ts'
import { restoreNote, saveNote } from '../actions/dossier/save-note.ts'
import { seeDossier, seeDossierOrDay } from '../actions/dossier/see-dossier.ts'
import { seeNoteHistory, seeNotes } from '../actions/dossier/see-notes.ts'
import { treatPoint } from '../actions/dossier/treat-point.ts'
import type { DossierView } from '../domain/dossier.ts'
import { factReason } from '../domain/public-fact.ts'
import { readyReason } from '../domain/topic-occasions.ts'
import { DossierPage } from '../pages/dossier/dossier.tsx'
import { DossierClosed } from '../pages/dossier/dossier-closed.tsx'
import { NotesPage } from '../pages/dossier/notes.tsx'
import { TopicsPage } from '../pages/dossier/topics.tsx'
import { visitCrumbs } from '../pages/dossier/visit-parts.tsx'
import { TextHistoryPage } from '../pages/self-image/history.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { dossierPackRoute } from './dossier-pack.ts'
import { reasonRoutes } from './dossier-reason.tsx'
import { factRoutes } from './facts.tsx'

const organisation = z.string()
const code = z.string().regex(/^[a-zA-Z0-9]{1,40}$/)
const ofVisit = z.object({ organisation, visit: id() })
const ofTopic = z.object({ organisation, visit: id(), topic: code })
const ofNote = z.object({ organisation, visit: id(), note: id() })
const sample = { params: { visit: 'handedInVisit' } }
const noteSample = { params: { visit: 'handedInVisit', note: 'conversationNote' } }

const dossier = get({
  name: 'visitation.dossier',
  path: paths.dossier(':organisation', ':visit'),
  access: 'member',
  may: policy.readDossier,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => seeDossierOrDay(tx, actor, params.visit, now),
  render: (view, { actor, form }) => ({
    title: `Dossier ${view.visit.municipality.name}`,
    crumbs: visitCrumbs(view.visit, 'Dossier'),
    body:
      'opens' in view ? (
        <DossierClosed {...view} />
      ) : (
        <DossierPage
          view={view}
          reader={actor.name}
          mayKeepFacts={may(actor, policy.keepFacts)}
          mayTreat={may(actor, policy.treatPoints)}
          form={form}
        />
      ),
  }),
})

const treat = post({
  name: 'visitation.treatPoint',
  path: paths.treatPoint(':organisation', ':visit', ':point'),
  access: 'member',
  may: policy.treatPoints,
  params: ofVisit.extend({ point: z.string().regex(/^[a-zA-Z0-9-]{1,40}$/) }),
  sample: { params: { ...sample.params, point: 'c2a' }, form: { stand: 'besproken' } },
  form: z.object({ stand: choice(['besproken', 'open']) }),
  act: (context, { stand }, { params }) =>
    treatPoint(context, { visitId: params.visit, point: params.point, isTreated: stand === 'besproken' }),
  location: (_, { params }) => `${paths.dossier(params.organisation, params.visit)}#punten`,
  says: ({ stand }) => (stand === 'besproken' ? said.pointTreated : said.pointOpened),
  page: dossier,
})

const topics = get({
  name: 'visitation.conversationTopics',
  path: paths.topics(':organisation', ':visit'),
  access: 'member',
  may: policy.readDossier,
  params: ofVisit,
  query: z.object({
    onderwerp: z.string().max(40).default(''),
    aanleiding: z.string().max(60).default(''),
  }),
  sample,
  load: (tx, { actor, params, now }) => seeDossier(tx, actor, params.visit, now),
  render: (view, { query, form }) => ({
    title: 'Onderwerpen voor het gesprek',
    crumbs: visitCrumbs(view.visit, 'Onderwerpen'),
    body: <TopicsPage view={view} picked={pickedFrom(view, query)} form={form} />,
  }),
})

const pickedFrom = (
  { handedIn, entered }: DossierView,
  { onderwerp, aanleiding }: { onderwerp: string; aanleiding: string },
) => ({
  topic: onderwerp,
  reason:
    factReason(entered, aanleiding) || (handedIn ? readyReason(handedIn.dossier, onderwerp, aanleiding) : ''),
})

const choose = post({
  name: 'visitation.chooseTopic',
  path: paths.topics(':organisation', ':visit'),
  access: 'member',
  may: policy.chooseTopics,
  params: ofVisit,
  sample: { ...sample, form: { onderwerp: 't20', reden: 'Een mooi voorbeeld.' } },
  form: z.object({ onderwerp: z.string().max(40).default(''), reden: optionalProse(500) }),
  act: (context, { onderwerp, reden }, { params }) =>
    chooseTopic(context, { visitId: params.visit, topic: onderwerp, reason: reden }),
  location: (_, { params }) => paths.topics(params.organisation, params.visit),
  says: said.topicChosen,
  page: topics,
})

const arrange = post({
  name: 'visitation.arrangeTopic',
  path: paths.conversationTopic(':organisation', ':visit', ':topic'),
  access: 'member',
  may: policy.chooseTopics,
  params: ofTopic,
  sample: { params: { ...sample.params, topic: 't10' }, form: { doe: 'up' } },
  form: z.object({ doe: choice(['up', 'down', 'drop']) }),
  act: (context, { doe }, { params }) =>
    arrangeTopic(context, { visitId: params.visit, topic: params.topic, change: doe }),
  location: (_, { params }) => paths.topics(params.organisation, params.visit),
  says: ({ doe }) => (doe === 'drop' ? said.topicDropped : said.topicMoved),
  page: topics,
})

const notes = get({
  name: 'visitation.notes',
  path: paths.notes(':organisation', ':visit'),
  access: 'member',
  may: policy.takeNotes,
  params: ofVisit,
  query: nothing,
  sample,
  load: (tx, { actor, params, now }) => seeNotes(tx, actor, params.visit, now),
  render: ({ visit, places }, { actor, now, form }) => ({
    title: `Notities ${visit.municipality.name}`,
    crumbs: visitCrumbs(visit, 'Notities'),
    body: <NotesPage visit={visit} places={places} reader={actor.name} now={now} form={form} />,
  }),
})

const note = post({
  name: 'visitation.saveNote',
  path: paths.note(':organisation', ':visit', ':note'),
  access: 'member',
  may: policy.takeNotes,
  params: ofNote,
  sample: { ...noteSample, form: { tekst: 'Een notitie', version: '0' } },
  form: z.object({ tekst: optionalProse(20_000), onderwerp: code.optional(), version: version() }),
  act: (context, input, { params }) =>
    saveNote(context, {
      visitId: params.visit,
      note: params.note,
      topic: input.onderwerp ?? null,
      body: input.tekst,
      version: input.version,
    }),
  location: (_, { params }) => paths.notes(params.organisation, params.visit),
  says: said.noteKept,
  page: notes,
  json: saved => ({ saved: dutchTime(saved.at), version: saved.version }),
})

const noteHistory = get({
  name: 'visitation.noteHistory',
  path: paths.noteHistory(':organisation', ':visit', ':note'),
  access: 'member',
  may: policy.takeNotes,
  params: ofNote,
  query: nothing,
  sample: noteSample,
  load: (tx, { actor, params, now }) =>
    seeNoteHistory(tx, actor, { visitId: params.visit, note: params.note }, now),
  render: ({ visit, versions }, { params, form }) => ({
    title: 'Eerdere versies',
    crumbs: visitCrumbs(visit, 'Notities'),
    body: (
      <TextHistoryPage
        title="Eerdere versies van uw notitie"
        label={`Bezoek aan ${visit.municipality.name}`}
        versions={versions}
        restore={n => paths.restoreNote(params.organisation, params.visit, params.note, n)}
        form={form}
      />
    ),
  }),
})

const restore = post({
  name: 'visitation.restoreNote',
  path: paths.restoreNote(':organisation', ':visit', ':note', ':n'),
  access: 'member',
  may: policy.takeNotes,
  params: ofNote.extend({ n: version() }),
  sample: { params: { ...noteSample.params, n: '1' }, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, { version: holds }, { params }) =>
    restoreNote(context, { visitId: params.visit, note: params.note, version: params.n, holds }),
  location: (_, { params }) => paths.notes(params.organisation, params.visit),
  says: said.restored,
  page: noteHistory,
})

export const dossierRoutes: readonly Route[] = [
  ...reasonRoutes,
  ...factRoutes,
  dossierPackRoute,
  dossier,
  treat,
  topics,
  choose,
  arrange,
  notes,
  note,
  noteHistory,
  restore,
]
