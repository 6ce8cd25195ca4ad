// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { filterOf, type KeptWorklist } from '../../domain/kept-worklist.ts'
import { policy } from '../../policy.ts'
import {
  deleteKeptWorklist,
  getKeptWorklist,
  insertKeptWorklist,
  listKeptWorklists,
  renameKeptWorklist,
} from '../../store/kept-worklist.ts'

const mostLists = 50

/** Keeps a filter of the werkvoorraad under a name, for oneself or for the whole secretariat. */
export async function keepWorklist(
  context: ActionContext,
  list: Omit<KeptWorklist, 'id'>,
): Promise<Outcome<string>> {
  authorise(context.actor, policy.actOnMany, context.now)
  return context.write(async tx => {
    const kept = await listKeptWorklists(tx)
    if (kept.some(one => one.name === list.name)) return refused(problem('name', 'listNameTaken'))
    if (kept.length >= mostLists) return refused(problem('', 'tooManyLists'))
    const id = await insertKeptWorklist(tx, { ...list, query: filterOf(list.query) }, context.now)
    tx.record({ action: 'worklist.kept', object: { kind: 'worklist', id } })
    return done(id)
  })
}

/** Gives a list another name. @throws NotFound */
export async function renameWorklist(
  context: ActionContext,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Outcome<string>> {
  authorise(context.actor, policy.actOnMany, context.now)
  return context.write(async tx => {
    const list = await getKeptWorklist(tx, id)
    if ((await listKeptWorklists(tx)).some(one => one.name === name && one.id !== id))
      return refused(problem('name', 'listNameTaken'))
    await renameKeptWorklist(tx, list.id, name)
    tx.record({ action: 'worklist.renamed', object: { kind: 'worklist', id } })
    return done(id)
  })
}

/** Takes a list away; the visits stay as they are. @throws NotFound */
export async function dropWorklist(context: ActionContext, id: string): Promise<Outcome<string>> {
  authorise(context.actor, policy.actOnMany, context.now)
  return context.write(async tx => {
    const list = await getKeptWorklist(tx, id)
    await deleteKeptWorklist(tx, list.id)
    tx.record({ action: 'worklist.dropped', object: { kind: 'worklist', id } })
    return done(id)
  })
}
