// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { finishWorkItems } from '../../../platform/work/work-item.ts'
import { listMailboxes } from '../../organisation/index.ts'
import { newsState, secondReaderProblem } from '../domain/news.ts'
import { policy } from '../policy.ts'
import { lockNews, markReleased, markWithdrawn } from '../store/news.ts'
import { emptyPublishedNews, publishNews } from '../store/published-news.ts'

type Input = { readonly id: string; readonly version: number; readonly isRead: boolean }

/** Somebody who did not write it read it; from now on everybody may. */
export async function releaseNews(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.releaseNews, now)
  return context.write(async tx => {
    const news = await lockNews(tx, input.id)
    if (newsState(news) !== 'draft') return refused(problem('', 'newsNotDraft'))
    if (!input.isRead) return refused(problem('isRead', 'newsUnread'))
    if (news.version !== input.version) return refused(problem('', 'newsChanged'))
    const mailboxes = await listMailboxes(tx, [news.writtenBy, actor.personId])
    const emailOf = (id: string) => mailboxes.find(one => one.id === id)?.email ?? id
    const fault = secondReaderProblem(
      { id: news.writtenBy, email: emailOf(news.writtenBy) },
      { id: actor.personId, email: emailOf(actor.personId) },
    )
    if (fault) return refused(fault)
    await markReleased(tx, news.id, actor.personId, localDateOf(now))
    await publishNews(tx, news, localDateOf(now))
    tx.record({
      action: 'news.released',
      object: { kind: 'news', id: news.id },
      details: { version: news.version },
    })
    await finishWorkItems(tx, `news:${news.id}`, now)
    return done(news.id)
  })
}

/** Takes a public message back. Its words are gone for everybody; the committee keeps them, with the reason. */
export async function withdrawNews(
  context: ActionContext,
  input: { readonly id: string; readonly reason: string },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.withdrawNews, now)
  return context.write(async tx => {
    const news = await lockNews(tx, input.id)
    if (newsState(news) !== 'released') return refused(problem('', 'newsNotReleased'))
    await markWithdrawn(tx, news.id, localDateOf(now), input.reason)
    await emptyPublishedNews(tx, news.id, localDateOf(now))
    tx.record({ action: 'news.withdrawn', object: { kind: 'news', id: news.id } })
    return done(news.id)
  })
}
