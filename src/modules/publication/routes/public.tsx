// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { map2023 } from '../../../../content/facts/map-2023.ts'
import { finalReportTexts } from '../../../../content/texts/final-report.ts'
import { localDateOf } from '../../../kernel/dates.ts'
import { id, nothing } from '../../../platform/http/fields.ts'
import { get, type Route } from '../../../platform/http/route.ts'
import { drawMap, historicalRound } from '../../visitation/index.ts'
import { atomFeed } from '../domain/atom.ts'
import { roundTitle } from '../domain/visited-list.ts'
import { dottedMarks } from '../domain/visited-map.ts'
import { NewsListPage, PublicMessagePage } from '../pages/public/news.tsx'
import { PublicReportPage } from '../pages/public/report.tsx'
import { PublicRoundPage } from '../pages/public/round.tsx'
import { PublicRoundsPage } from '../pages/public/rounds.tsx'
import { openPaths } from '../paths.ts'
import { reportFileAnswer } from '../reports/report-file.ts'
import { getPublishedNews, listPublishedNews } from '../store/published-news.ts'
import { getPublishedReport, getReportFile, hasPublishedReport } from '../store/published-report.ts'
import { getPublicRound, listPublicRounds, listVisited } from '../store/visited.ts'

const shared = { access: 'public', query: nothing } as const

const news = get({
  ...shared,
  name: 'publication.publicNews',
  path: openPaths.news(),
  params: nothing,
  sample: {},
  load: tx => listPublishedNews(tx),
  render: all => ({ title: 'Nieuws', body: <NewsListPage news={all} /> }),
})

const feed = get({
  ...shared,
  name: 'publication.feed',
  path: openPaths.feed(),
  params: nothing,
  sample: {},
  load: tx => listPublishedNews(tx),
  render: (all, { deps }) => {
    const at = (path: string) => `${deps.origin}${path}`
    const places = {
      list: at(openPaths.news()),
      feed: at(openPaths.feed()),
      of: (one: string) => at(openPaths.message(one)),
    }
    return new Response(atomFeed(all, places), {
      headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-store' },
    })
  },
})

const message = get({
  ...shared,
  name: 'publication.message',
  path: openPaths.message(':news'),
  params: z.object({ news: id() }),
  sample: { params: { news: 'releasedNews' } },
  load: (tx, { params }) => getPublishedNews(tx, params.news),
  render: one => ({
    title: one.withdrawnOn === null ? one.title : 'Ingetrokken bericht',
    crumbs: [{ label: 'Nieuws', href: openPaths.news() }, { label: 'Bericht' }],
    body: <PublicMessagePage news={one} />,
  }),
})

const rounds = get({
  ...shared,
  name: 'publication.publicRounds',
  path: openPaths.rounds(),
  params: nothing,
  sample: {},
  load: tx => listPublicRounds(tx),
  render: all => {
    const { visited, base } = historicalRound().coverage.total
    return { title: 'Rondes', body: <PublicRoundsPage rounds={all} visited={visited} base={base} /> }
  },
})

const slug = z.string().regex(/^[a-z0-9-]{1,80}$/)

const round = get({
  ...shared,
  name: 'publication.publicRound',
  path: openPaths.round(':slug'),
  params: z.object({ slug }),
  sample: { params: { slug: 'publicSlug' } },
  load: async (tx, { params, now }) => {
    const one = await getPublicRound(tx, params.slug)
    return {
      round: one,
      visited: await listVisited(tx, one, localDateOf(now)),
      hasReport: await hasPublishedReport(tx, one),
    }
  },
  render: ({ round: one, visited, hasReport }) => {
    const names = new Map<string, string>(visited.map(place => [place.code, place.name]))
    const drawn = drawMap(map2023, [...names.keys()], code => names.get(code) ?? code)
    const map = { ...drawn, shapes: [...drawn.shapes, ...dottedMarks(map2023, visited)] }
    return {
      title: roundTitle(one.name),
      crumbs: [{ label: 'Rondes', href: openPaths.rounds() }, { label: roundTitle(one.name) }],
      body: <PublicRoundPage round={one} visited={visited} map={map} hasReport={hasReport} />,
    }
  },
})

const report = get({
  ...shared,
  name: 'publication.publicReport',
  path: openPaths.report(':slug'),
  params: z.object({ slug }),
  sample: { params: { slug: 'reportedSlug' } },
  load: async (tx, { params }) => {
    const of = await getPublicRound(tx, params.slug)
    return { of, document: await getPublishedReport(tx, of) }
  },
  render: ({ of, document }) => ({
    title: finalReportTexts.title.replace('{round}', () => of.name),
    crumbs: [
      { label: 'Rondes', href: openPaths.rounds() },
      { label: roundTitle(of.name), href: openPaths.round(of.slug) },
      { label: 'Eindrapport' },
    ],
    body: <PublicReportPage report={document} slug={of.slug} />,
  }),
})

const reportFile = get({
  ...shared,
  name: 'publication.reportFile',
  path: openPaths.reportFile(':slug'),
  params: z.object({ slug }),
  sample: { params: { slug: 'reportedSlug' } },
  gives: 'readingCopy',
  load: async (tx, { params }) => {
    const of = await getPublicRound(tx, params.slug)
    return { name: of.name, bytes: await getReportFile(tx, of) }
  },
  render: ({ name, bytes }) => reportFileAnswer(name, bytes),
})

export const publicRoutes: readonly Route[] = [news, feed, message, rounds, round, report, reportFile]
