// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { classes } from '../class-names.ts'

export type NoticeKind = 'info' | 'done' | 'warn' | 'error'

/** A remark that belongs to the page. `title` is what happened; the children say what is kept and what to do. */
export function Notice({
  kind = 'info',
  title,
  children,
}: {
  kind?: NoticeKind | undefined
  title?: Child
  children?: Child
}) {
  return (
    <div class={classes('notice', kind !== 'info' && `notice--${kind}`)}>
      {title && <p class="notice__title">{title}</p>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}

/** An empty place: what it is for, and the first step. */
export function Empty({
  title,
  children,
  action,
  level = 2,
}: {
  title: Child
  children?: Child
  /** Link or button of the first step. */
  action?: Child
  level?: 2 | 3 | undefined
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class="empty">
      <Heading class={`nl-heading nl-heading--level-${level}`}>{title}</Heading>
      <p>{children}</p>
      {action}
    </section>
  )
}
