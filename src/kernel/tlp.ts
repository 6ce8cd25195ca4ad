// SPDX-License-Identifier: EUPL-1.2

/** The labels of TLP 2.0 (first.org/tlp), from open to closed. Never translated, never with a space. */
export const TLP_LABELS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const

export type Tlp = (typeof TLP_LABELS)[number]

export const isTlp = (text: string): text is Tlp => (TLP_LABELS as readonly string[]).includes(text)

/** The label of a document that is made of parts with these labels: the most closed one; CLEAR without parts. */
export function highestTlp(labels: readonly Tlp[]): Tlp {
  const rank = Math.max(0, ...labels.map(label => TLP_LABELS.indexOf(label)))
  return TLP_LABELS[rank] ?? 'TLP:RED'
}
