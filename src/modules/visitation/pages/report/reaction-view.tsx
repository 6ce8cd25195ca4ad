// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { documentTexts } from '../../../../../content/texts/report/document.ts'
import { reactionTexts } from '../../../../../content/texts/report/reactions.ts'
import { Reaction, State, Text } from '../../../../platform/ui/index.ts'
import type { Reaction as ReactionKind, Verdict } from '../../domain/report.ts'
import { verdictSentence } from '../../domain/report-reaction.ts'
import { reactionShapes } from './words.ts'

export type Said = {
  readonly kind: ReactionKind
  readonly body: string
  readonly verdict?: Verdict | null | undefined
  readonly answer?: string | undefined
}

/** What a municipality said of a paragraph, and what the committee answered. Silence says that it is silence. */
export function ReactionView({ said, children }: { said: Said | undefined; children?: Child }) {
  if (!said)
    return (
      <Reaction>
        <p>
          <State kind="nvt">geen reactie</State>
        </p>
        {children}
      </Reaction>
    )
  return (
    <Reaction
      state={reactionShapes[said.kind]}
      word={reactionTexts[said.kind]}
      quote={said.body || undefined}
      answer={
        said.verdict
          ? { by: documentTexts.committee, text: verdictSentence(said.verdict, said.answer ?? '') }
          : undefined
      }
    >
      {children}
    </Reaction>
  )
}

/** What was said about the draft before this one and what came of it; inside a reaction to this one. */
export function SaidBefore({ said }: { said: Said | undefined }) {
  if (!said) return null
  return (
    <>
      <Text quiet>Over het vorige concept:</Text>
      <p>
        <State kind={reactionShapes[said.kind]}>{reactionTexts[said.kind]}</State>
      </p>
      {said.body && (
        <blockquote>
          <p>{said.body}</p>
        </blockquote>
      )}
      {said.verdict && (
        <p>
          <strong>{documentTexts.committee}:</strong> {verdictSentence(said.verdict, said.answer ?? '')}
        </p>
      )}
    </>
  )
}
