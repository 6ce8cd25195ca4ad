// SPDX-License-Identifier: EUPL-1.2
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { getVersion, keepVersion } from '../../../../platform/history/history.ts'
import {
  type LetterKind,
  type LetterText,
  letterSubject,
  letterTextProblems,
  standardText,
} from '../../domain/letter.ts'
import { policy } from '../../policy.ts'
import { saveWording } from '../../store/letter.ts'
import { getRound } from '../../store/round.ts'

type Which = {
  readonly roundId: string
  readonly kind: LetterKind
  /** The version that held when the page was made; 0 for the standard text. */
  readonly holds: number
}
type Worded = { readonly roundId: string; readonly kind: LetterKind }

/** Words a kind of letter anew for a round. Letters that were made stay as they are. @throws NotFound, Conflict */
export const wordLetter = (context: ActionContext, input: Which & { readonly text: LetterText }) =>
  word(context, input, async () => input.text)

/** Takes the standard text again, as a new version. */
export const useStandardLetter = (context: ActionContext, input: Which) =>
  word(context, input, async () => standardText(input.kind))

/** Makes an earlier version hold again. */
export const restoreLetter = (context: ActionContext, input: Which & { readonly version: number }) =>
  word(context, input, async tx => {
    const { body, details } = await getVersion(tx, letterSubject(input.roundId, input.kind), input.version)
    return { ...(details as Omit<LetterText, 'body'>), body }
  })

async function word(
  context: ActionContext,
  { roundId, kind, holds }: Which,
  textIn: (tx: WriteTx) => Promise<LetterText>,
): Promise<Outcome<Worded>> {
  const { actor, now } = context
  authorise(actor, policy.wordLetters, now)
  return context.write(async tx => {
    const round = await getRound(tx, roundId)
    const text = await textIn(tx)
    const problems = letterTextProblems(kind, text)
    if (problems.length > 0) return refused(...problems)
    await saveWording(tx, round.id, kind, text, holds)
    const { body, ...beside } = text
    await keepVersion(tx, letterSubject(round.id, kind), holds + 1, body, now, beside)
    tx.record({
      action: 'letter.worded',
      object: { kind: 'round', id: round.id },
      details: { letter: kind, version: holds + 1 },
    })
    return done({ roundId: round.id, kind })
  })
}
