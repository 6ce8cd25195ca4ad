// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'

/** A word with its explanation, opened by mouse, touch or keyboard; works without script (popover). */
export function Term({
  id,
  word,
  href,
  children,
}: {
  id: string
  word: Child /** Its place in the glossary. */
  href?: string | undefined
  children?: Child
}) {
  return (
    <>
      <button type="button" class="term" popovertarget={`term-${id}`}>
        {word}
      </button>
      <span class="term__text" id={`term-${id}`} popover="auto">
        {children}
        {href && (
          <>
            {' '}
            <a class="nl-link" href={href}>
              Meer over dit woord
            </a>
          </>
        )}
      </span>
    </>
  )
}
