// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { may } from '../../../kernel/policy.ts'
import { listVersions } from '../../../platform/history/history.ts'
import { id, line, nothing, prose, tick, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { listMunicipalityNames } from '../../organisation/index.ts'
import { otherNames } from '../../visitation/index.ts'
import { releaseNews, withdrawNews } from '../actions/release-news.ts'
import { changeNews, dropNews, restoreNews, writeNews } from '../actions/write-news.ts'
import { newsState, newsSubject } from '../domain/news.ts'
import { HistoryPage } from '../pages/history.tsx'
import { NewNewsPage } from '../pages/new-news.tsx'
import { NewsPage } from '../pages/news.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getNews } from '../store/news.ts'

type At = { readonly params: { readonly organisation: string } }
const organisation = z.string()
const atHome = z.object({ organisation })
const onNews = z.object({ organisation, news: id() })
const text = z.object({ title: line(160), body: prose(4000) })
const draft = { params: { news: 'draftNews' } }

const home = (o: string) => ({ label: 'Openbaar', href: paths.overview(o) })
const toNews = (id: string, { params }: At) => paths.news(params.organisation, id)
const toOverview = (_: unknown, { params }: At) => paths.overview(params.organisation)

const blank = get({
  name: 'publication.newNews',
  path: paths.newNews(':organisation'),
  access: 'member',
  may: policy.writeNews,
  params: atHome,
  query: nothing,
  sample: {},
  load: async () => null,
  render: (_, { params, form }) => ({
    title: 'Nieuwsbericht schrijven',
    crumbs: [home(params.organisation), { label: 'Nieuwsbericht schrijven' }],
    body: <NewNewsPage organisation={params.organisation} form={form} />,
  }),
})

const write = post({
  name: 'publication.writeNews',
  path: paths.newNews(':organisation'),
  access: 'member',
  may: policy.writeNews,
  params: atHome,
  form: text,
  sample: { form: { title: 'De ronde begint', body: 'De commissie bezoekt de eerste gemeenten.' } },
  act: (context, input) => writeNews(context, input),
  location: toNews,
  says: said.newsKept,
  page: blank,
})

const news = get({
  name: 'publication.news',
  path: paths.news(':organisation', ':news'),
  access: 'member',
  may: policy.see,
  params: onNews,
  query: nothing,
  sample: draft,
  load: async (tx, { params }) => ({
    one: await getNews(tx, params.news),
    names: otherNames(await listMunicipalityNames(tx), ''),
  }),
  render: ({ one, names }, { params, actor, form }) => ({
    title: 'Een nieuwsbericht',
    crumbs: [home(params.organisation), { label: 'Een nieuwsbericht' }],
    body: (
      <NewsPage
        organisation={params.organisation}
        news={one}
        names={names}
        isOwn={one.writtenBy === actor.personId}
        mayWrite={may(actor, policy.writeNews)}
        form={form}
      />
    ),
  }),
})

const change = post({
  name: 'publication.changeNews',
  path: paths.news(':organisation', ':news'),
  access: 'member',
  may: policy.writeNews,
  params: onNews,
  form: text.extend({ version: version() }),
  sample: {
    ...draft,
    form: { title: 'De ronde is begonnen', body: 'De eerste bezoeken zijn er.', version: '1' },
  },
  act: (context, input, { params }) => changeNews(context, { ...input, id: params.news }),
  location: toNews,
  says: said.newsKept,
  page: news,
})

const release = post({
  name: 'publication.releaseNews',
  path: paths.releaseNews(':organisation', ':news'),
  access: 'member',
  may: policy.releaseNews,
  params: onNews,
  form: z.object({ version: version(), isRead: tick() }),
  sample: { ...draft, form: { version: '1', isRead: 'ja' } },
  act: (context, input, { params }) => releaseNews(context, { ...input, id: params.news }),
  location: toNews,
  says: said.newsReleased,
  page: news,
})

const withdraw = post({
  name: 'publication.withdrawNews',
  path: paths.withdrawNews(':organisation', ':news'),
  access: 'member',
  may: policy.withdrawNews,
  params: onNews,
  form: z.object({ reason: line(300) }),
  sample: { params: { news: 'releasedNews' }, form: { reason: 'Er stond een fout in.' } },
  act: (context, input, { params }) => withdrawNews(context, { ...input, id: params.news }),
  location: toNews,
  says: said.newsWithdrawn,
  page: news,
})

const remove = post({
  name: 'publication.removeNews',
  path: paths.removeNews(':organisation', ':news'),
  access: 'member',
  may: policy.writeNews,
  params: onNews,
  form: nothing,
  sample: draft,
  act: (context, _, { params }) => dropNews(context, params.news),
  location: toOverview,
  says: said.newsRemoved,
  page: news,
})

const history = get({
  name: 'publication.newsHistory',
  path: paths.newsHistory(':organisation', ':news'),
  access: 'member',
  may: policy.see,
  params: onNews,
  query: nothing,
  sample: draft,
  load: async (tx, { params }) => {
    const one = await getNews(tx, params.news)
    return { one, versions: await listVersions(tx, newsSubject(one.id)) }
  },
  render: ({ one, versions }, { params, actor, form }) => ({
    title: 'Eerdere versies',
    crumbs: [
      home(params.organisation),
      { label: 'Een nieuwsbericht', href: paths.news(params.organisation, one.id) },
      { label: 'Eerdere versies' },
    ],
    body: (
      <HistoryPage
        title="Eerdere versies van het bericht"
        sentence={one.title}
        versions={versions}
        restore={
          newsState(one) === 'draft' && may(actor, policy.writeNews)
            ? n => paths.restoreNews(params.organisation, one.id, String(n))
            : undefined
        }
        form={form}
      />
    ),
  }),
})

const restore = post({
  name: 'publication.restoreNews',
  path: paths.restoreNews(':organisation', ':news', ':version'),
  access: 'member',
  may: policy.writeNews,
  params: onNews.extend({ version: version() }),
  form: z.object({ version: version() }),
  sample: { params: { ...draft.params, version: '1' }, form: { version: '1' } },
  act: (context, { version: holds }, { params }) =>
    restoreNews(context, { id: params.news, version: params.version, holds }),
  location: toNews,
  says: said.restored,
  page: history,
})

export const newsRoutes: readonly Route[] = [
  blank,
  write,
  news,
  change,
  release,
  withdraw,
  remove,
  history,
  restore,
]
