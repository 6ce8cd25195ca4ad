// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { chapterCodes, writtenChapters } from '../../../../content/texts/final-report.ts'
import { listVersions } from '../../../platform/history/history.ts'
import { id, nothing, optionalProse, version } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { listMunicipalityNames } from '../../organisation/index.ts'
import { getRoundOutcome, otherNames, seeLessonsOfRound } from '../../visitation/index.ts'
import { judgeReport } from '../actions/judge-report.ts'
import { releaseReport } from '../actions/release-report.ts'
import { restoreChapter, writeChapter } from '../actions/write-chapter.ts'
import { chapterSubject, chapterTitle } from '../domain/round-report.ts'
import { ChapterPage } from '../pages/chapter.tsx'
import { HistoryPage } from '../pages/history.tsx'
import { ReleaseReportPage } from '../pages/release-report.tsx'
import { ReportPage } from '../pages/report.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { chapterOf, findReport } from '../store/report.ts'
import { findListing } from '../store/visited.ts'

const organisation = z.string()
const onRound = z.object({ organisation, round: id() })
const onChapter = onRound.extend({ chapter: z.enum(chapterCodes) })
const chapterSample = { params: { chapter: 'messages' } }

type Round = { readonly id: string; readonly name: string }
const crumbs = (o: string, round: Round, ...rest: readonly { label: string; href?: string }[]) => [
  { label: 'Openbaar', href: paths.overview(o) },
  { label: round.name, href: paths.round(o, round.id) },
  ...rest,
]
const toReport = (o: string, round: Round) => ({ label: 'Eindrapport', href: paths.report(o, round.id) })

const report = get({
  name: 'publication.report',
  path: paths.report(':organisation', ':round'),
  access: 'member',
  may: policy.see,
  params: onRound,
  query: nothing,
  sample: {},
  load: async (tx, { params }) => ({
    round: await getRoundOutcome(tx, params.round),
    report: await findReport(tx, params.round),
    slug: (await findListing(tx, params.round)).known?.slug,
  }),
  render: (seen, { params }) => ({
    title: `Eindrapport ${seen.round.name}`,
    crumbs: crumbs(params.organisation, seen.round, { label: 'Eindrapport' }),
    body: <ReportPage {...seen} organisation={params.organisation} />,
  }),
})

const chapter = get({
  name: 'publication.chapter',
  path: paths.chapter(':organisation', ':round', ':chapter'),
  access: 'member',
  may: policy.writeReport,
  params: onChapter,
  query: nothing,
  sample: chapterSample,
  load: async (tx, { params, actor }) => {
    const { round, lessons } =
      params.chapter === 'learned'
        ? await seeLessonsOfRound(tx, actor, params.round)
        : { round: await getRoundOutcome(tx, params.round), lessons: { learned: [], selfRegulation: [] } }
    return {
      round,
      report: await findReport(tx, round.id),
      names: otherNames(await listMunicipalityNames(tx), ''),
      lessons: [...lessons.learned, ...lessons.selfRegulation],
    }
  },
  render: ({ round, report: whole, names, lessons }, { params, form }) => ({
    title: chapterTitle(params.chapter),
    crumbs: crumbs(params.organisation, round, toReport(params.organisation, round), {
      label: chapterTitle(params.chapter),
    }),
    body: (
      <ChapterPage
        organisation={params.organisation}
        round={round}
        chapter={chapterOf(whole, params.chapter)}
        help={writtenChapters.find(one => one.code === params.chapter)?.help ?? ''}
        isReleased={whole.releasedOn !== null}
        names={names}
        lessons={lessons}
        form={form}
      />
    ),
  }),
})

const write = post({
  name: 'publication.writeChapter',
  path: paths.chapter(':organisation', ':round', ':chapter'),
  access: 'member',
  may: policy.writeReport,
  params: onChapter,
  form: z.object({ body: optionalProse(20_000), version: version() }),
  sample: { ...chapterSample, form: { body: 'Gemeenten leren van elkaar.', version: '0' } },
  act: (context, input, { params }) =>
    writeChapter(context, { roundId: params.round, code: params.chapter, ...input }),
  location: ({ roundId, code }, { params }) => paths.chapter(params.organisation, roundId, code),
  says: said.chapterKept,
  page: chapter,
  json: ({ version: saved }) => ({ version: saved }),
})

const history = get({
  name: 'publication.chapterHistory',
  path: paths.chapterHistory(':organisation', ':round', ':chapter'),
  access: 'member',
  may: policy.writeReport,
  params: onChapter,
  query: nothing,
  sample: chapterSample,
  load: async (tx, { params }) => ({
    round: await getRoundOutcome(tx, params.round),
    report: await findReport(tx, params.round),
    versions: await listVersions(tx, chapterSubject(params.round, params.chapter)),
  }),
  render: ({ round, report: whole, versions }, { params, form }) => ({
    title: 'Eerdere versies',
    crumbs: crumbs(params.organisation, round, toReport(params.organisation, round), {
      label: 'Eerdere versies',
    }),
    body: (
      <HistoryPage
        title={`Eerdere versies van ‘${chapterTitle(params.chapter)}’`}
        sentence={round.name}
        versions={versions}
        restore={
          whole.releasedOn === null
            ? n => paths.restoreChapter(params.organisation, round.id, params.chapter, String(n))
            : undefined
        }
        form={form}
      />
    ),
  }),
})

const restore = post({
  name: 'publication.restoreChapter',
  path: paths.restoreChapter(':organisation', ':round', ':chapter', ':version'),
  access: 'member',
  may: policy.writeReport,
  params: onChapter.extend({ version: version() }),
  form: z.object({ version: version() }),
  sample: { params: { ...chapterSample.params, version: '1' }, form: { version: '1' } },
  act: (context, { version: holds }, { params }) =>
    restoreChapter(context, {
      roundId: params.round,
      code: params.chapter,
      version: params.version,
      holds,
    }),
  location: ({ roundId, code }, { params }) => paths.chapter(params.organisation, roundId, code),
  says: said.restored,
  page: history,
})

const ask = get({
  name: 'publication.askRelease',
  path: paths.releaseReport(':organisation', ':round'),
  access: 'member',
  may: policy.see,
  params: onRound,
  query: nothing,
  sample: {},
  load: (tx, { params, actor, now }) =>
    judgeReport(tx, { roundId: params.round, committee: actor.organisation.name, now }),
  render: ({ outcome, report: whole, document, problems }, { params, form, deps }) => ({
    title: 'Eindrapport vrijgeven',
    crumbs: crumbs(params.organisation, outcome, toReport(params.organisation, outcome), {
      label: 'Vrijgeven',
    }),
    body: (
      <ReleaseReportPage
        organisation={params.organisation}
        report={whole}
        round={outcome.name}
        document={document}
        obstacles={problems.map(deps.problemText)}
        form={form}
      />
    ),
  }),
})

const release = post({
  name: 'publication.releaseReport',
  path: paths.releaseReport(':organisation', ':round'),
  access: 'member',
  may: policy.releaseReport,
  params: onRound,
  form: z.object({ revision: version() }),
  sample: { form: { revision: '1' } },
  act: (context, { revision }, { params }) => releaseReport(context, { roundId: params.round, revision }),
  location: (roundId, { params }) => paths.report(params.organisation, roundId),
  says: said.reportStepped,
  page: ask,
})

export const reportRoutes: readonly Route[] = [report, ask, release, chapter, write, history, restore]
