// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { textOf } from '../../../../platform/files/text-of.ts'
import { readColleagueList } from '../../domain/colleague-list.ts'
import { policy } from '../../policy.ts'
import { insertColleagueList } from '../../store/colleague-list.ts'
import { getParticipation } from '../../store/participation.ts'

type Input = { readonly visitId: string; readonly name: string; readonly bytes: Uint8Array }

/** Far above what two hundred lines take. */
const mostBytes = 200_000

/** Reads a list of colleagues and keeps it, to be looked at. Nobody is asked in yet. Gives the id of the list. */
export async function offerColleagueList(context: ActionContext, input: Input): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.inviteColleague, now)
  return context.write(async tx => {
    const { visitId } = await getParticipation(tx, input.visitId)
    if (input.bytes.length > mostBytes) return refused(problem('file', 'listTooLong'))
    const text = textOf(Buffer.from(input.bytes))
    if (text === undefined) return refused(problem('file', 'listNotText'))
    const read = readColleagueList(text)
    if ('problem' in read) return refused(problem('file', read.problem))
    const id = await insertColleagueList(tx, { visitId, fileName: input.name, lines: read.lines }, now)
    tx.record({
      action: 'colleagueList.offered',
      object: { kind: 'colleagueList', id },
      details: { lines: read.lines.length },
    })
    return done(id)
  })
}
