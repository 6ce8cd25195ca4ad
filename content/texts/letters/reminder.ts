// SPDX-License-Identifier: EUPL-1.2

/** Asks after what we wait for, without blame. Fields stand between braces. */
export const reminderLetter = {
  subject: 'Herinnering: {stap}',
  salutation: 'Geacht college,',
  paragraphs: [
    'In {ronde} komen wij graag bij {gemeente} langs voor een gesprek over informatieveiligheid. Wij wachten nog op {stap}. De afgesproken datum is {uiterlijk}.',
    'Hebt u dit intussen gestuurd, dan hoeft u niets te doen. Lukt het niet op tijd, vertel het ons dan: wij zoeken samen een dag die wel kan.',
    'Hebt u een vraag? Het secretariaat helpt u graag: {contact}.',
  ],
  closing: 'Namens {commissie},',
} as const

/** What we wait for, by the state of the visit. */
export const awaited = {
  invited: 'uw antwoord op onze uitnodiging',
  accepted: 'de namen van uw afvaardiging',
  delegationComplete: 'uw zelfbeeld',
  selfImageOut: 'uw zelfbeeld',
  draftSent: 'uw reactie op het conceptverslag',
} as const
