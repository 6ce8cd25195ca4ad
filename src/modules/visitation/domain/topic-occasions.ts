// SPDX-License-Identifier: EUPL-1.2
import type { Dossier } from './dossier.ts'

/** From where in the dossier a topic is taken along to the talk, besides a striking answer. */
export const occasions = ['difference', 'open', 'brought'] as const
export type Occasion = (typeof occasions)[number]

const reasons: Readonly<Record<Occasion, string>> = {
  difference: 'Portefeuillehouder en CISO antwoorden hier verschillend.',
  open: 'Hier zijn vragen open of weet de gemeente het niet.',
  brought: 'De gemeente brengt dit zelf mee.',
}

/** The reason that stands ready, to be changed, for a topic taken along from there; empty when it does not come from there. */
export function readyReason(dossier: Dossier, topic: string, from: string): string {
  const striking = dossier.striking.find(one => one.code === from && one.topic.code === topic)
  if (striking) return striking.sentence
  const occasion = occasions.find(one => one === from)
  return occasion && topicsFrom(dossier, occasion).includes(topic) ? reasons[occasion] : ''
}

function topicsFrom(dossier: Dossier, occasion: Occasion): readonly string[] {
  if (occasion === 'open') return dossier.open.map(one => one.topic.code)
  return (occasion === 'difference' ? dossier.differences : dossier.brings).map(one => one.topic.code)
}
