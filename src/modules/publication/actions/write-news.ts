// SPDX-License-Identifier: EUPL-1.2
import { Conflict } from '../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../platform/history/history.ts'
import { finishWorkItems, putWorkItem } from '../../../platform/work/work-item.ts'
import { type News, newsState, newsSubject, newsText, parseNewsText } from '../domain/news.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { insertNews, lockNews, removeNews, saveNews } from '../store/news.ts'

type Text = { readonly title: string; readonly body: string }

/** The secretariat writes a message; it waits for somebody else to read it. */
export async function writeNews(context: ActionContext, text: Text): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.writeNews, now)
  return context.write(async tx => {
    const id = await insertNews(tx, text, actor.personId)
    await keepVersion(tx, newsSubject(id), 1, newsText(text), now)
    tx.record({ action: 'news.written', object: { kind: 'news', id } })
    await askForReader(tx, context, id)
    return done(id)
  })
}

type Changed = Text & { readonly id: string; readonly version: number }

/** Changes a draft; from then on the one who changed it wrote it. @throws Conflict */
export async function changeNews(context: ActionContext, input: Changed): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.writeNews, now)
  return context.write(async tx => {
    const news = await lockNews(tx, input.id)
    if (newsState(news) !== 'draft') return refused(problem('', 'newsNotDraft'))
    await keepText(tx, context, news, { title: input.title, body: input.body }, input.version)
    return done(news.id)
  })
}

/** An earlier text becomes the newest again. @throws Conflict when something was saved since that page was made */
export async function restoreNews(
  context: ActionContext,
  input: { readonly id: string; readonly version: number; readonly holds: number },
): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.writeNews, now)
  return context.write(async tx => {
    const news = await lockNews(tx, input.id)
    if (newsState(news) !== 'draft') return refused(problem('', 'newsNotDraft'))
    const earlier = await getVersion(tx, newsSubject(news.id), input.version)
    if (news.version !== input.holds)
      throw new Conflict({ mine: earlier.body, theirs: newsText(news), theirVersion: news.version })
    await keepText(tx, context, news, parseNewsText(earlier.body), news.version)
    return done(news.id)
  })
}

/** Takes a draft away. */
export async function dropNews(context: ActionContext, id: string): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.writeNews, now)
  return context.write(async tx => {
    const news = await lockNews(tx, id)
    if (newsState(news) !== 'draft') return refused(problem('', 'newsNotDraft'))
    await removeNews(tx, id)
    tx.record({ action: 'news.removed', object: { kind: 'news', id } })
    await finishWorkItems(tx, `news:${id}`, now)
    return done(id)
  })
}

async function keepText(
  tx: WriteTx,
  context: ActionContext,
  news: News,
  text: Text,
  version: number,
): Promise<void> {
  const { actor, now } = context
  await saveNews(tx, news, text, { version, by: actor.personId })
  await keepVersion(tx, newsSubject(news.id), news.version + 1, newsText(text), now)
  tx.record({ action: 'news.changed', object: { kind: 'news', id: news.id } })
  await askForReader(tx, context, news.id)
}

/** It waits for the chair, or for the secretary when the chair wrote it. */
const askForReader = (tx: WriteTx, { actor, now }: ActionContext, id: string): Promise<void> =>
  putWorkItem(
    tx,
    {
      key: `news:${id}`,
      module: 'publication',
      grouping: 'decide',
      for: { role: actor.organisation.roles.includes('chair') ? 'committeeSecretary' : 'chair' },
      title: 'Lees een nieuwsbericht en geef het vrij',
      place: 'Openbaar · nieuws',
      url: paths.news(actor.organisation.organisationId, id),
    },
    now,
  )
