// SPDX-License-Identifier: EUPL-1.2

/** What the running round is for (requirement 1). */
export const demoAims: readonly string[] = [
  'De aandacht van besturen voor informatieveiligheid vasthouden en versterken.',
  'Gemeenten handelingsperspectief geven: een volgende stap die bij hen past.',
  'Nagaan of afspraken tussen gemeenten genoeg zijn om zonder toezicht verder te komen.',
]

/** How far a visit of the demo has come. */
export const storySteps = [
  'candidate',
  'invited',
  'accepted',
  'delegated',
  'handedIn',
  'scheduled',
  'held',
  'draftSent',
  'reacted',
  'final',
] as const
export type StoryStep = (typeof storySteps)[number]

/** A visit of the demo: when each step was taken, in weeks from the day on which the demo began. */
export type Story = {
  readonly municipality: string
  readonly at: Readonly<Partial<Record<StoryStep, number>>>
  /** Day of the visit, in weeks from the day on which the demo began. */
  readonly visit?: number
  /** Half-days that the committee offered, and whether everybody has answered. */
  readonly slots?: { readonly at: number; readonly answered: 'some' | 'all' }
  readonly moved?: { readonly from: number; readonly at: number; readonly reason: string }
  readonly aside?: { readonly to: 'paused' | 'cancelled'; readonly at: number; readonly reason: string }
  readonly refused?: { readonly at: number; readonly reason: string }
  /** A dossier with nearly all topics answered; the others only answered what the talk was about. */
  readonly isFull?: true
  readonly members: readonly ('deGraaf' | 'jansen' | 'visser')[]
}

export const until = (handedIn: number) => ({
  candidate: handedIn - 9,
  invited: handedIn - 8,
  accepted: handedIn - 6,
  delegated: handedIn - 5,
  handedIn,
})

/**
 * The running round as it stands: municipalities on their way, some that are not, and Heidebrink, which is still to be
 * invited. Those that are over stand in finished.ts.
 */
export const stories: readonly Story[] = [
  { municipality: 'Heidebrink', at: { candidate: -1 }, members: ['deGraaf', 'jansen'] },
  { municipality: 'Rietwaard', at: { candidate: -7, invited: -5 }, members: ['jansen'] },
  {
    municipality: 'Duinvoorde',
    at: { candidate: -7, invited: -5, accepted: -3.6 },
    members: ['jansen', 'visser'],
  },
  {
    municipality: 'Lindervaart',
    at: { candidate: -10, invited: -8, accepted: -6, delegated: -4.5 },
    slots: { at: -0.6, answered: 'some' },
    members: ['deGraaf', 'visser'],
  },
  {
    municipality: 'Molenbroek',
    at: until(-1),
    slots: { at: -0.8, answered: 'all' },
    members: ['visser', 'jansen'],
  },
  {
    municipality: 'Veldermeer',
    isFull: true,
    at: { ...until(-3), scheduled: -2 },
    visit: 2,
    members: ['visser', 'deGraaf'],
  },
  {
    municipality: 'Sparrendam',
    isFull: true,
    at: { ...until(-6), scheduled: -5.5, held: -1.8 },
    visit: -2,
    members: ['deGraaf', 'jansen'],
  },
  {
    municipality: 'Weidevliet',
    isFull: true,
    at: { ...until(-8), scheduled: -7.5, held: -3.8, draftSent: -1 },
    visit: -4,
    members: ['jansen', 'visser'],
  },
  {
    municipality: 'Eikenhorst',
    isFull: true,
    at: { ...until(-10), scheduled: -9.5, held: -5.8, draftSent: -3, reacted: -0.6 },
    visit: -6,
    members: ['visser', 'deGraaf'],
  },
  {
    municipality: 'Noorderlaar',
    at: { ...until(-3), scheduled: -2.5 },
    visit: 9,
    moved: { from: 3, at: -0.4, reason: 'De fusie met Bremerwoude vraagt nu alle aandacht van het college.' },
    members: ['deGraaf', 'visser'],
  },
  {
    municipality: 'Bremerwoude',
    at: { candidate: -8, invited: -6 },
    aside: { to: 'paused', at: -0.4, reason: 'Gaat op 1 januari op in Noorderlaar.' },
    members: ['deGraaf'],
  },
  {
    municipality: 'Ravenstede',
    isFull: true,
    at: { ...until(-12), scheduled: -11.5, held: -8.8, draftSent: -6, reacted: -2.5, final: -0.9 },
    visit: -9,
    members: ['jansen', 'deGraaf'],
  },
  {
    municipality: 'Kromwolde',
    at: { candidate: -9, invited: -8 },
    aside: {
      to: 'cancelled',
      at: -5,
      reason: 'Het college trad af. Na de verkiezingen spreken wij een volgende ronde af.',
    },
    members: ['visser'],
  },
  {
    municipality: 'Zandermeer',
    at: { candidate: -8, invited: -7, accepted: -5 },
    aside: {
      to: 'paused',
      at: -2,
      reason: 'De gemeentesecretaris vertrekt. De opvolger begint in het nieuwe jaar.',
    },
    members: ['jansen'],
  },
  {
    municipality: 'Waterhoven',
    at: { candidate: -8, invited: -6 },
    refused: { at: -4, reason: 'Dit jaar vraagt de nieuwe huisvesting al onze aandacht.' },
    members: [],
  },
]
