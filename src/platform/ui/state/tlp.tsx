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

/** With whom something with this label may be shared (first.org/tlp), in plain words. */
export const TLP_MEANINGS: Readonly<Record<TlpLevel, string>> = {
  CLEAR: 'Dit mag iedereen lezen en doorgeven.',
  GREEN: 'Dit mag u delen met wie in hetzelfde vak werkt. Zet het niet op internet.',
  AMBER: 'Deel dit alleen met wie het nodig heeft: in uw eigen organisatie, en bij wie voor haar werkt.',
  'AMBER+STRICT': 'Deel dit alleen in uw eigen organisatie, met wie het nodig heeft.',
  RED: 'Dit is alleen voor u. Deel het met niemand.',
}

/** The label in the colours the standard prescribes, on black. */
export function Tlp({ level }: { level: TlpLevel }) {
  return <span class={`tlp tlp--${HUE[level]}`}>TLP:{level}</span>
}
