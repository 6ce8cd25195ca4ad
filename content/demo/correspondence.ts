// SPDX-License-Identifier: EUPL-1.2

/** A line of the log or a letter, so many weeks from the day on which the demo began. */
type Contact =
  | {
      readonly at: number
      readonly kind: 'phone' | 'mail' | 'talk'
      readonly withRole: 'coordinator' | 'municipalSecretary' | 'portfolioHolder' | 'other'
      readonly body: string
    }
  | { readonly at: number; readonly letter: 'reminder' | 'dateConfirmed' | 'draftSent' }

/** What the secretariat had to do with some municipalities of the running round, oldest first. */
export const correspondence: Readonly<Record<string, readonly Contact[]>> = {
  Rietwaard: [
    {
      at: -2.5,
      kind: 'phone',
      withRole: 'other',
      body: 'Het bestuurssecretariaat heeft de brief. Hij staat over twee weken op de agenda van het college.',
    },
    { at: -0.8, letter: 'reminder' },
  ],
  Veldermeer: [
    {
      at: -2.4,
      kind: 'mail',
      withRole: 'coordinator',
      body: 'Vroeg of de ontvangst een kwartier eerder kan. Dat kan.',
    },
    { at: -1.9, letter: 'dateConfirmed' },
    {
      at: -1.2,
      kind: 'phone',
      withRole: 'coordinator',
      body: 'Parkeren kan achter het gemeentehuis. Melden bij de balie.',
    },
  ],
  Weidevliet: [{ at: -0.9, letter: 'draftSent' }],
}

/** How this round words its reminder. */
export const demoReminder = {
  subject: 'Even horen: {stap}',
  salutation: 'Geacht college,',
  body: 'In {ronde} komen wij graag bij {gemeente} langs. Wij wachten nog op {stap}. De afgesproken datum is {uiterlijk}.\n\nIs er iets waardoor het niet lukt, bel ons dan. Wij denken graag mee over een dag die wel past.\n\nHet secretariaat bereikt u zo: {contact}.',
  closing: 'Met vriendelijke groet, namens {commissie},',
} as const

/** The day of a talk in the demo. */
export const demoDay = {
  address: 'Raadhuisplein 1, {gemeente}',
  programme:
    '9.45 Ontvangst met koffie\n10.00 Gesprek met bestuur en ambtelijke top\n11.15 Afronden en afspraken\n11.30 Einde',
} as const
