// SPDX-License-Identifier: EUPL-1.2

/** A municipality of the demo that asks for more time: when, how many weeks more, why, and what the secretariat said. */
export type DemoExtension = {
  readonly municipality: string
  readonly asked: number
  readonly weeks: number
  readonly reason: string
  readonly granted?: { readonly at: number; readonly reason: string }
}

export const demoExtensions: readonly DemoExtension[] = [
  {
    municipality: 'Duinvoorde',
    asked: -1.2,
    weeks: 2,
    reason: 'Onze bedrijfsvoering krijgt een nieuw hoofd. Wij willen haar graag erbij hebben.',
    granted: { at: -0.9, reason: 'Goed dat zij erbij is. Twee weken later past nog ruim.' },
  },
  {
    municipality: 'Lindervaart',
    asked: -0.4,
    weeks: 2,
    reason:
      'De CISO werkt voor twee gemeenten en was een week ziek. Wij willen de antwoorden samen bespreken.',
  },
]

/** The visit whose draft was revised before its final report, and when. */
export const demoRevised = { municipality: 'Ravenstede', sent: -1.9, agreed: -1.3 } as const
