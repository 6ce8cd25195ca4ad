// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { classes } from '../class-names.ts'

type Titled = {
  title: Child /** Names the section for links and screen readers. */
  id?: string | undefined
  children?: Child
}

/** A part of a page with its own h2 (or h3); `note` is the quiet remark beside the heading, `intro` the line below. */
export function Section({
  title,
  id,
  note,
  intro,
  level = 2,
  actions,
  children,
}: Titled & { note?: Child; intro?: Child; level?: 2 | 3 | undefined; actions?: Child }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class="section" aria-labelledby={id && `${id}-kop`} id={id}>
      <div class="section__head">
        <Heading class={`nl-heading nl-heading--level-${level}`} id={id && `${id}-kop`}>
          {title}
        </Heading>
        {note && <span class="quiet small">{note}</span>}
        {actions && <div class="row push">{actions}</div>}
      </div>
      {intro && <p class="section__intro nl-paragraph">{intro}</p>}
      {children}
    </section>
  )
}

/** A block beside the main thing. Lines come before boxes: use it for a side block or something apart, not for all. */
export function Card({
  title,
  id,
  level = 2,
  plain,
  screenOnly,
  children,
}: Partial<Titled> & {
  level?: 2 | 3 | undefined
  plain?: boolean | undefined
  /** Holds only what can be done; not on paper. */
  screenOnly?: boolean | undefined
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class={classes('card', plain && 'card--plain', screenOnly && 'screen-only')} id={id}>
      {title && <Heading class={`nl-heading nl-heading--level-${level}`}>{title}</Heading>}
      {children}
    </section>
  )
}

/** The side panel of a list: one item, opened by URL. */
export function Panel({ title, above, state, id, children }: Titled & { above?: Child; state?: Child }) {
  return (
    <section class="panel" id={id}>
      {above && <p class="small quiet">{above}</p>}
      <h2 class="nl-heading nl-heading--level-2">{title}</h2>
      {state && <p>{state}</p>}
      {children}
    </section>
  )
}

/** Main column with something beside it: 'side' 19rem, 'panel' 22rem, 'map' 26rem. Stacks below 1024 px. */
export function Columns({
  kind = 'side',
  side,
  label,
  children,
}: {
  kind?: 'side' | 'panel' | 'map' | undefined
  side: Child
  /** Accessible name of the side column. */
  label: string
  children?: Child
}) {
  return (
    <div class={classes('cols', kind !== 'side' && `cols--${kind}`)}>
      <div>{children}</div>
      <aside aria-label={label}>{side}</aside>
    </div>
  )
}

/** Two or more blocks next to each other when there is room. */
export function Halves({ children }: { children?: Child }) {
  return <div class="halves">{children}</div>
}

/** Names and values. `apart` puts the values at the far edge; `stacked` puts each below its name: questions and answers. */
export function Facts({
  items,
  apart,
  stacked,
}: {
  items: readonly { name: Child; value: Child }[]
  apart?: boolean | undefined
  stacked?: boolean | undefined
}) {
  return (
    <dl class={classes('facts', apart && 'facts--apart', stacked && 'facts--stacked')}>
      {items.map(item => (
        <>
          <dt>{item.name}</dt>
          <dd>{item.value}</dd>
        </>
      ))}
    </dl>
  )
}

/** Short list for a side block: a quiet first line, then what it is about. */
export function SideList({ items }: { items: readonly { above?: Child; text: Child; below?: Child }[] }) {
  return (
    <ul class="side-list">
      {items.map(item => (
        <li>
          {item.above && <span class="quiet">{item.above}</span>}
          {item.text}
          {item.below && <span class="quiet">{item.below}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Something that can be opened; closed unless told. */
export function Fold({
  summary,
  open,
  children,
}: {
  summary: Child
  open?: boolean | undefined
  children?: Child
}) {
  return (
    <details class="fold" open={open}>
      <summary>{summary}</summary>
      <div class="fold__body">{children}</div>
    </details>
  )
}
