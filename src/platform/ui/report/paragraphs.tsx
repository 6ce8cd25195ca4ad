// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { classes } from '../class-names.ts'
import { State, type StateKind } from '../state/state.tsx'

export type NumberedParagraph = {
  number: number | string
  /** Anchor of this paragraph. */
  id: string
  text: Child
  /** Stands beside it: a `Reaction`, or a form in a `Reaction open`. */
  reaction?: Child
}

/** A text in numbered paragraphs with the reaction beside each. */
export function Paragraphs({ items }: { items: readonly NumberedParagraph[] }) {
  return (
    <ol class="paragraphs">
      {items.map(item => (
        <li id={item.id}>
          <span class="paragraphs__number">
            <span class="visually-hidden">Alinea </span>
            {item.number}
          </span>
          <div class="paragraphs__text">{typeof item.text === 'string' ? <p>{item.text}</p> : item.text}</div>
          {item.reaction}
        </li>
      ))}
    </ol>
  )
}

/** What someone said about a paragraph, and what was answered. `open` marks the one that is asked for now. */
export function Reaction({
  state,
  word,
  quote,
  answer,
  open,
  children,
}: {
  state?: StateKind | undefined
  /** The word beside the shape: "feit klopt niet". */
  word?: Child
  quote?: Child
  answer?: { by: Child; text: Child } | undefined
  open?: boolean | undefined
  children?: Child
}) {
  return (
    <div class={classes('reaction', open && 'reaction--open')}>
      {state && (
        <p>
          <State kind={state}>{word}</State>
        </p>
      )}
      {quote && (
        <blockquote>
          <p>{quote}</p>
        </blockquote>
      )}
      {answer && (
        <p class="reaction__answer">
          <strong>{answer.by}:</strong> {answer.text}
        </p>
      )}
      {children}
    </div>
  )
}

/** A numbered list of things to consider: heading, a sentence or two, a quiet note. */
export function NumberedCards({
  items,
  level = 3,
}: {
  /** `tools`: what can be done with it, not on paper. */
  items: readonly { title: Child; text?: Child; note?: Child; tools?: Child }[]
  level?: 2 | 3 | undefined
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ol class="numbered">
      {items.map(item => (
        <li>
          <div>
            <Heading class="nl-heading nl-heading--level-3">{item.title}</Heading>
            {item.text && <p class="small">{item.text}</p>}
            {item.note && <span class="numbered__note">{item.note}</span>}
            {item.tools && <div class="small screen-only">{item.tools}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
