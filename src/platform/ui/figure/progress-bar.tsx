// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'

export type ProgressBarProps = {
  id: string
  label: Child
  /** Left out: how far it is cannot be known. */
  value?: number | undefined
  most: number
  /** "120 van 300 regels gelezen" */
  text?: Child
}

export function ProgressBar({ id, label, value, most, text }: ProgressBarProps) {
  return (
    <div class="progress">
      <div class="progress__line">
        <label for={id}>{label}</label>
        {text && <span class="quiet">{text}</span>}
      </div>
      <progress id={id} max={most} value={value} />
    </div>
  )
}

/**
 * A part of the page that is asked for again while work goes on in the background; without script the reader
 * reloads. Set `done` when there is nothing more to wait for.
 */
export function Live({
  id,
  everySeconds = 2,
  done,
  children,
}: {
  id: string
  everySeconds?: number
  done: boolean
  children?: Child
}) {
  return (
    <dl-live id={id} role="status" data-every={String(everySeconds)} data-done={done ? '' : undefined}>
      {children}
    </dl-live>
  )
}
