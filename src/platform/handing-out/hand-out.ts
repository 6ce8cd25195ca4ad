// SPDX-License-Identifier: EUPL-1.2
import { addDays, type LocalDate } from '../../kernel/dates.ts'
import { type HandedOut, hasEnded, type Subject } from '../../kernel/handing-out/handed-out.ts'
import { decideMove, type Move } from '../../kernel/handing-out/moves.ts'
import { newId, type PersonId } from '../../kernel/ids.ts'
import { done, type Outcome, refused } from '../../kernel/outcome.ts'
import { problem } from '../../kernel/problem.ts'
import type { WriteTx } from '../db/tx.ts'
import { finishWorkItems, putWorkItem } from '../work/work-item.ts'
import {
  getHandedOut,
  insertHandedOut,
  insertStep,
  type KeptHandedOut,
  listHandedOut,
  lockHandedOut,
  type Place,
  saveHandedOut,
} from './store.ts'

/** What waits because of it. In the words of the module: {title}, {holder} and {sender} are filled in. */
export type HandingOutWords = Readonly<Record<'receive' | 'judge' | 'returned' | 'asked' | 'overdue', string>>

export type NewHandedOut = {
  readonly subject: Subject
  readonly parts: readonly string[]
  readonly title: string
  readonly message: string
  readonly dueOn: LocalDate | null
  readonly to: PersonId
  /** Where it stands on Vandaag, once it has an id. */
  readonly at: (id: string) => Place
}

/** Hands parts of a whole out to a colleague. Who may do so, and that the parts exist, was settled by the caller. */
export async function handOut(
  tx: WriteTx,
  input: NewHandedOut,
  words: HandingOutWords,
  now: Date,
): Promise<Outcome<string>> {
  if (input.to === tx.scope.person) return refused(problem('to', 'handedOutToSelf'))
  const id = newId()
  const { subject, parts, title, dueOn } = input
  await insertHandedOut(tx, { id, subject, parts, title, dueOn, holder: input.to, ...input.at(id) }, now)
  await insertStep(tx, id, { kind: 'handedOut', body: input.message, to: input.to }, now)
  await putTasks(tx, await getHandedOut(tx, subject, id), words, now)
  tx.record({
    action: 'handedOut.made',
    object: { kind: subject.kind, id: subject.id },
    details: { handedOut: id, to: input.to, parts: parts.join(' ') },
  })
  return done(id)
}

/** Takes a step in what was handed out. @throws NotFound when there is no such thing of this whole */
export async function moveHandedOut(
  tx: WriteTx,
  which: { readonly subject: Subject; readonly id: string },
  move: Move,
  words: HandingOutWords,
  now: Date,
): Promise<Outcome<HandedOut>> {
  await lockHandedOut(tx, which.id)
  const one = await getHandedOut(tx, which.subject, which.id)
  const person = tx.scope.person as PersonId
  const decision = decideMove(one, person, move)
  if ('problems' in decision) return refused(...decision.problems)
  const to = move.kind === 'handedOn' ? move.to : undefined
  await saveHandedOut(tx, one, { state: decision.state, ...(to && { holder: to }) })
  await insertStep(tx, one.id, { kind: move.kind, body: move.body, to }, now)
  const after = await getHandedOut(tx, which.subject, which.id)
  await putTasks(tx, after, words, now, move.kind === 'asked')
  tx.record({
    action: `handedOut.${move.kind}`,
    object: { kind: one.subject.kind, id: one.subject.id },
    details: { handedOut: one.id, ...(to && { to }) },
  })
  return done(after)
}

/** Ends everything of a whole that still runs: there is nothing to fill in any more. */
export async function endHandedOut(tx: WriteTx, subject: Subject, now: Date): Promise<void> {
  for (const one of (await listHandedOut(tx, subject)).filter(each => !hasEnded(each.state))) {
    await lockHandedOut(tx, one.id)
    await saveHandedOut(tx, one, { state: 'withdrawn' })
    await insertStep(tx, one.id, { kind: 'withdrawn', body: '' }, now)
    await finishWorkItems(tx, one.workKey, now)
  }
}

/** What waits for whom in the state it is in now; what waited before is done. */
async function putTasks(
  tx: WriteTx,
  one: KeptHandedOut,
  words: HandingOutWords,
  now: Date,
  isAsked = false,
): Promise<void> {
  await finishWorkItems(tx, one.workKey, now)
  const put = (
    what: keyof HandingOutWords,
    person: PersonId,
    days: { dueOn?: LocalDate; fromOn?: LocalDate } = {},
  ) =>
    putWorkItem(
      tx,
      {
        key: `${one.workKey}:${what}`,
        module: one.module,
        grouping: what === 'judge' ? 'read' : 'do',
        for: { person },
        title: words[what]
          .replace('{title}', one.title)
          .replace('{holder}', one.holder.name)
          .replace('{sender}', one.sender.name),
        place: one.place,
        url: one.url,
        ...days,
      },
      now,
    )
  const due = one.dueOn === null ? {} : { dueOn: one.dueOn }
  if (one.state === 'open') {
    await put('receive', one.holder.id, due)
    if (isAsked) await put('asked', one.sender.id)
    if (one.dueOn !== null)
      await put('overdue', one.sender.id, { dueOn: one.dueOn, fromOn: addDays(one.dueOn, 1) })
  }
  if (one.state === 'answered') await put('judge', one.sender.id)
  if (one.state === 'returned') await put('returned', one.sender.id)
}
