// SPDX-License-Identifier: EUPL-1.2
import { letterWords } from '../../../../../content/texts/letters/fields.ts'
import { standardLetters } from '../../../../../content/texts/letters/standard.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { Conflict } from '../../../../kernel/errors.ts'
import { done, type Outcome, refused } from '../../../../kernel/outcome.ts'
import { authorise } from '../../../../kernel/policy.ts'
import { problem } from '../../../../kernel/problem.ts'
import { roles } from '../../../../kernel/roles.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import type { Tx, WriteTx } from '../../../../platform/db/tx.ts'
import { findHandover } from '../../../../platform/handover/store.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { codeExpiresOn } from '../../domain/invitation.ts'
import {
  type LetterDocument,
  type LetterKind,
  type LetterWording,
  templateOfLetter,
} from '../../domain/letter.ts'
import { composeLetter, isLetterPossible, type LetterFacts } from '../../domain/letter-fields.ts'
import type { Round } from '../../domain/round.ts'
import type { Visit } from '../../domain/visit.ts'
import { workLines } from '../../domain/worklist.ts'
import { policy } from '../../policy.ts'
import { findWording, insertLetter } from '../../store/letter.ts'
import { getRound } from '../../store/round.ts'
import { seeVisit } from '../see-visit.ts'
import { addToLog } from '../visit-log/keep-log.ts'

/** A letter that can be made: how it reads now, and in which words of the round. */
export type Proposal = {
  readonly visit: Visit
  readonly wording: LetterWording
  readonly document: LetterDocument
  /** Whether it fits how the visit stands. */
  readonly isPossible: boolean
}

/**
 * How a letter of this kind to this municipality would read; nothing is made.
 * @param known the round of the visit, when it was read already
 * @throws NotFound
 */
export async function proposeLetter(
  tx: Tx,
  actor: Actor,
  visitId: string,
  kind: LetterKind,
  now: Date,
  known?: Round,
): Promise<Proposal> {
  const visit = await seeVisit(tx, actor, visitId, 'process', now)
  const expiresOn = codeExpiresOn(localDateOf(now))
  // Only to read how it would be: an invitation is made by inviting.
  const ifInvited = kind === 'invitation' ? { answerBy: expiresOn, expiresOn } : undefined
  const round = known ?? (await getRound(tx, visit.roundId))
  return propose(tx, actor, { visit, round }, kind, now, ifInvited)
}

type Invited = NonNullable<LetterFacts['invitation']>

async function propose(
  tx: Tx,
  actor: Actor,
  { visit, round }: { readonly visit: Visit; readonly round: Round },
  kind: LetterKind,
  now: Date,
  invitation?: Invited,
): Promise<Proposal> {
  const today = localDateOf(now)
  const wording = await findWording(tx, round.id, kind)
  const [line] = workLines([visit], () => round, today)
  if (!line) throw new Error('letter: a visit has a line')
  const facts: LetterFacts = {
    line,
    round,
    committee: actor.organisation.name,
    today,
    invitation,
    reactBy: kind === 'draftSent' && visit.state === 'draftSent' ? await findReactBy(tx, visit) : undefined,
  }
  return {
    visit,
    wording,
    document: {
      ...composeLetter(templateOfLetter(wording), facts),
      on: today,
      addressee: letterWords.addressee.replace('{gemeente}', visit.municipality.name),
      signer: signerOf(actor),
    },
    isPossible: isLetterPossible(kind, facts),
  }
}

async function findReactBy(tx: Tx, visit: Visit): Promise<LocalDate | null | undefined> {
  const kind = 'visitation.draftReport'
  return (await findHandover<ReportDocument>(tx, { kind, subjectId: visit.id }))?.document.reactBy
}

const signerOf = (actor: Actor): string =>
  `${actor.name}, ${actor.organisation.roles
    .filter(role => role !== 'administrator')
    .map(role => roles[role].label)
    .join(', ')}`

type Input = {
  readonly visitId: string
  readonly kind: Exclude<LetterKind, 'invitation'>
  /** The version of the round's text that the maker read. */
  readonly version: number
}

/**
 * Makes a letter and writes it in the log of the visit. What was made does not change any more.
 * @throws NotFound, Conflict when the round words it anew meanwhile
 */
export async function makeLetter(
  context: ActionContext,
  { visitId, kind, version }: Input,
): Promise<Outcome<{ readonly visitId: string; readonly letter: string }>> {
  const { actor, now } = context
  authorise(actor, policy.makeLetter, now)
  return context.write(async tx => {
    const { visit, wording, document, isPossible } = await proposeLetter(tx, actor, visitId, kind, now)
    if (!isPossible) return refused(problem('', 'letterNotNow'))
    if (wording.version !== version)
      throw new Conflict({ mine: '', theirs: wording.body, theirVersion: wording.version })
    return done({ visitId, letter: await keepLetter(tx, visit, kind, document, now) })
  })
}

/** How the letter of an invitation reads. */
export async function proposeInvitation(
  tx: Tx,
  actor: Actor,
  visit: Visit,
  invitation: Invited,
  now: Date,
): Promise<Proposal> {
  const round = await getRound(tx, visit.roundId)
  return propose(tx, actor, { visit, round }, 'invitation', now, invitation)
}

/** Makes the letter that goes with an invitation. Its code is not in it: that is shown once and kept nowhere. */
export async function makeInvitationLetter(
  tx: WriteTx,
  actor: Actor,
  visit: Visit,
  invitation: Invited,
  now: Date,
): Promise<void> {
  const { document } = await proposeInvitation(tx, actor, visit, invitation, now)
  await keepLetter(tx, visit, 'invitation', document, now)
}

async function keepLetter(
  tx: WriteTx,
  visit: Visit,
  kind: LetterKind,
  document: LetterDocument,
  now: Date,
): Promise<string> {
  const letter = await insertLetter(tx, visit.id, kind, document, now)
  const body = standardLetters[kind].name
  const line = { happenedOn: document.on, kind: 'letter', withRole: 'executive', body } as const
  await addToLog(tx, visit.id, line, letter, now)
  tx.record({ action: 'letter.made', object: { kind: 'letter', id: letter }, details: { letter: kind } })
  return letter
}
