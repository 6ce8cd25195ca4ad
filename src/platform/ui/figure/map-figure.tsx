// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'

export type Shape = {
  /** Path data, in the coordinates of the view box. */
  d: string
  title: string
  /** `land` is the quiet ground, `marked` the data, `added` what would come to it. */
  kind: 'land' | 'marked' | 'added'
  href?: string | undefined
}

export type MapFigureProps = {
  id: string
  /** Accessible name: what the map shows. */
  title: string
  /** The sentence that it shows. */
  sentence: string
  viewBox: string
  shapes: readonly Shape[]
  legend: { marked: string; land: string; added?: string | undefined; source?: string | undefined }
}

const CLASS = { land: 'map__land', marked: 'map__marked', added: 'map__added' }

function Path({ d, title, kind }: Shape) {
  return (
    <path class={CLASS[kind]} d={d}>
      <title>{title}</title>
    </path>
  )
}

/** A map as svg. Put a table with the same numbers beside it (`Columns kind="map"`). Ground lines are drawn again on top. */
export function MapFigure({ id, title, sentence, viewBox, shapes, legend }: MapFigureProps) {
  const land = shapes.filter(shape => shape.kind === 'land')
  const marked = shapes.filter(shape => shape.kind !== 'land')
  const hasLinks = marked.some(shape => shape.href)
  return (
    <figure class="map">
      <svg
        viewBox={viewBox}
        role={hasLinks ? 'group' : 'img'}
        aria-labelledby={`${id}-titel`}
        aria-describedby={`${id}-zin`}
      >
        <title id={`${id}-titel`}>{title}</title>
        <desc id={`${id}-zin`}>{sentence}</desc>
        <g>{land.map(Path)}</g>
        <g>{marked.map(shape => (shape.href ? <a href={shape.href}>{Path(shape)}</a> : Path(shape)))}</g>
        <path class="map__line" d={land.map(shape => shape.d).join('')} />
      </svg>
      <figcaption class="legend">
        <LegendMark kind="marked">{legend.marked}</LegendMark>
        {legend.added && <LegendMark kind="added">{legend.added}</LegendMark>}
        <LegendMark kind="land">{legend.land}</LegendMark>
        {legend.source && <span>{legend.source}</span>}
      </figcaption>
    </figure>
  )
}

function LegendMark({ kind, children }: { kind: Shape['kind']; children?: Child }) {
  return (
    <span>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <rect class={CLASS[kind]} width="10" height="10" />
      </svg>
      {children}
    </span>
  )
}
