// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { Notice } from '../state/notice.tsx'
import { type DiffPart, diffLines, diffWords } from './word-diff.ts'

const TAG = { removed: 'del', added: 'ins' } as const

/** One changed run; the white space in front of it stays unmarked. */
function Changed({ part, tag: Tag }: { part: DiffPart; tag: 'mark' | 'ins' | 'del' }) {
  const words = part.text.trimStart()
  return (
    <>
      {part.text.slice(0, part.text.length - words.length)}
      <Tag>{words}</Tag>
    </>
  )
}

function Marked({ parts, hide }: { parts: readonly DiffPart[]; hide: 'removed' | 'added' }) {
  return (
    <>
      {parts
        .filter(part => part.kind !== hide)
        .map(part => (part.kind === 'same' ? part.text : <Changed part={part} tag="mark" />))}
    </>
  )
}

export type ConflictProps = {
  /** What this person typed, and what somebody else stored meanwhile. */
  mine: string
  theirs: string
  /** "J. Bakker, 14:05" */
  theirsBy?: Child
  /** The form in which the person makes one text of the two, with the newer version number. */
  children?: Child
}

/** A stale save: both texts beside each other, what differs marked, and a form to settle it. */
export function Conflict({ mine, theirs, theirsBy, children }: ConflictProps) {
  const parts = diffWords(theirs, mine)
  return (
    <div class="stack">
      <Notice kind="warn" title="Iemand anders heeft dit intussen opgeslagen">
        Uw tekst is nog niet opgeslagen, maar staat hieronder. Wat verschilt, is gemarkeerd. Kies een tekst of
        maak er één van.
      </Notice>
      <div class="conflict">
        <section class="conflict__side conflict__side--mine">
          <h2 class="nl-heading nl-heading--level-3">Uw tekst</h2>
          <p class="conflict__by">nog niet opgeslagen</p>
          <p class="conflict__text">
            <Marked parts={parts} hide="removed" />
          </p>
        </section>
        <section class="conflict__side">
          <h2 class="nl-heading nl-heading--level-3">De opgeslagen tekst</h2>
          <p class="conflict__by">{theirsBy ?? 'van een collega'}</p>
          <p class="conflict__text">
            <Marked parts={parts} hide="added" />
          </p>
        </section>
      </div>
      {children}
    </div>
  )
}

/**
 * What changed from one version to the next: added text underlined, removed text struck through. `byLine` for choices and
 * figures: then each stands on a line of its own. A first version changed nothing: it stands as it is.
 */
export function TextChanges({ before, after, byLine }: { before: string; after: string; byLine?: boolean }) {
  if (before === '') return <p class="conflict__text">{after}</p>
  const parts = byLine ? onLinesOfTheirOwn(diffLines(before, after)) : diffWords(before, after)
  return (
    <p class="conflict__text">
      {parts.map(part => (part.kind === 'same' ? part.text : <Changed part={part} tag={TAG[part.kind]} />))}
    </p>
  )
}

const onLinesOfTheirOwn = (parts: readonly DiffPart[]): readonly DiffPart[] =>
  parts.map((part, at) =>
    at === 0 || part.text.startsWith('\n') ? part : { ...part, text: `\n${part.text}` },
  )
