// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { State } from './state.tsx'

export type Step = { label: Child; state: 'done' | 'current' | 'busy' | 'later' }

const SHAPE = { done: 'ja', current: 'bezig', busy: 'bezig', later: 'open' } as const
const SPOKEN = { done: 'klaar: ', current: 'nu: ', busy: 'loopt: ', later: 'later: ' }

/** Where something stands on its way: done, now, also running, later. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol class="steps" aria-label={label}>
      {steps.map(step => (
        <li aria-current={step.state === 'current' ? 'step' : undefined}>
          <State kind={SHAPE[step.state]}>
            <span class="visually-hidden">{SPOKEN[step.state]}</span>
            <span>{step.label}</span>
          </State>
        </li>
      ))}
    </ol>
  )
}
