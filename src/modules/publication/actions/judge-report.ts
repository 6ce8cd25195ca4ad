// SPDX-License-Identifier: EUPL-1.2
import { selfImageVersions } from '../../../../content/questionnaires/self-image/index.ts'
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { findResults } from '../../effect/index.ts'
import { listMunicipalityNames } from '../../organisation/index.ts'
import { getRoundOutcome, listHandedIn, otherNames, type RoundOutcome } from '../../visitation/index.ts'
import { closedFigures } from '../domain/closed-figures.ts'
import type { RoundReportDocument } from '../domain/report-document.ts'
import { isClosed, type RoundReport, releaseProblems, writtenTexts } from '../domain/round-report.ts'
import { phrasesOf } from '../domain/text-faults.ts'
import { listInhabitants } from '../store/others.ts'
import { findReport } from '../store/report.ts'
import { findListing, listMunicipalities } from '../store/visited.ts'

export type Judged = {
  readonly outcome: RoundOutcome
  readonly report: RoundReport
  readonly problems: readonly Problem[]
  /** As it would be released now; there is none while something stands in the way. */
  readonly document: RoundReportDocument | undefined
}

type Which = { readonly roundId: string; readonly committee: string; readonly now: Date }

/**
 * What would be released, and what stands in its way. The self-images of a closed round are counted here and their words are
 * looked for in the chapters; nobody gets to see them, and while the round runs they are not even read.
 * @throws NotFound when the committee of the scope has no such round
 */
export async function judgeReport(tx: Tx, { roundId, committee, now }: Which): Promise<Judged> {
  const today = localDateOf(now)
  const outcome = await getRoundOutcome(tx, roundId)
  const report = await findReport(tx, roundId)
  const { listed } = await findListing(tx, roundId)
  const closed = isClosed({ ...outcome, today })
  const images = closed ? await listHandedIn(tx, roundId) : []
  const problems = releaseProblems({
    report,
    today,
    endsOn: outcome.endsOn,
    isUnderWay: outcome.isUnderWay,
    isListed: outcome.visited.length > 0 && JSON.stringify(listed) === JSON.stringify(outcome.visited),
    traces: {
      names: otherNames(await listMunicipalityNames(tx), ''),
      inhabitants: closed ? await listInhabitants(tx, outcome.visited) : [],
      phrases: new Set(writtenTexts(images).flatMap(phrasesOf)),
    },
  })
  if (problems.length > 0) return { outcome, report, problems, document: undefined }
  return {
    outcome,
    report,
    problems,
    document: await build(tx, outcome, report, images, { committee, today }),
  }
}

async function build(
  tx: Tx,
  outcome: RoundOutcome,
  report: RoundReport,
  images: Awaited<ReturnType<typeof listHandedIn>>,
  { committee, today }: { readonly committee: string; readonly today: LocalDate },
): Promise<RoundReportDocument> {
  const used = selfImageVersions.filter(version =>
    images.some(({ questionnaire: one }) => one.code === version.code && one.version === version.version),
  )
  const { figures: effect, reflections } = await findResults(tx, outcome.id)
  const visited = await listMunicipalities(tx, outcome.visited, today)
  return {
    round: outcome.name,
    committee,
    startsOn: outcome.startsOn,
    endsOn: outcome.endsOn,
    releasedOn: today,
    mandate: outcome.mandate,
    questionnaires: used.map(({ title, version }) => ({ title, version })),
    visited: visited.map(({ name, successors }) => ({ name, successors })),
    chapters: report.chapters.map(({ code, body }) => ({ code, body })),
    reflections: reflections?.texts ?? [],
    effect: effect && effect.base !== null ? effect : null,
    figures: closedFigures(images, used) ?? null,
  }
}
