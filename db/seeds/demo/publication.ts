// SPDX-License-Identifier: EUPL-1.2
import { committee, committeeCast } from '../../../content/demo/cast.ts'
import { demoChapters, demoNews } from '../../../content/demo/publication.ts'
import { publishVisited } from '../../../src/modules/publication/actions/publish-visited.ts'
import { releaseNews } from '../../../src/modules/publication/actions/release-news.ts'
import { writeChapter } from '../../../src/modules/publication/actions/write-chapter.ts'
import { writeNews } from '../../../src/modules/publication/actions/write-news.ts'
import { getRoundOutcome } from '../../../src/modules/visitation/index.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import type { Stage } from './stage.ts'
import { mustBeDone, secretaryAt } from './visit-acts.ts'

const dayMs = 86_400_000

/** What of the running round is public: news, and where the committee was. The final report is begun. */
export async function seedPublication(stage: Stage, roundId: string, now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs)
  const secretary = (at: Date) => secretaryAt({ stage, committee }, at)
  for (const [n, text] of demoNews.released.entries()) {
    const at = ago(120 - 80 * n)
    const id = mustBeDone(await writeNews(await secretary(at), text))
    const chair = await stage.as(committeeCast.chair.id, committee, at)
    mustBeDone(await releaseNews(chair, { id, version: 1, isRead: true }))
  }
  mustBeDone(await writeNews(await secretary(ago(1)), demoNews.waiting))
  const { visited } = await stage.db.read(organisationScope(committee, 'demo'), tx =>
    getRoundOutcome(tx, roundId),
  )
  mustBeDone(await publishVisited(await secretary(ago(1)), { roundId, count: visited.length }))
  for (const chapter of demoChapters)
    mustBeDone(
      await writeChapter(await stage.as(committeeCast.deGraaf.id, committee, ago(3)), {
        roundId,
        ...chapter,
        version: 0,
      }),
    )
}
