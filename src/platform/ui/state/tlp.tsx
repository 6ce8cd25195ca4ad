// SPDX-License-Identifier: EUPL-1.2

/** Traffic Light Protocol 2.0 (FIRST, 2022). */
export type TlpLevel = 'CLEAR' | 'GREEN' | 'AMBER' | 'AMBER+STRICT' | 'RED'

const HUE: Record<TlpLevel, string> = {
  CLEAR: 'clear',
  GREEN: 'green',
  AMBER: 'amber',
  'AMBER+STRICT': 'amber',
  RED: 'red',
}

/** The label in the colours the standard prescribes, on black. */
export function Tlp({ level }: { level: TlpLevel }) {
  return <span class={`tlp tlp--${HUE[level]}`}>TLP:{level}</span>
}
