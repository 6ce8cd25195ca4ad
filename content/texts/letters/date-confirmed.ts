// SPDX-License-Identifier: EUPL-1.2

/** Confirms the day of the talk. Fields stand between braces. */
export const dateConfirmedLetter = {
  subject: 'Ons gesprek op {bezoekdag}',
  salutation: 'Geacht college,',
  paragraphs: [
    'Op {bezoekdag} komen wij bij {gemeente} langs voor het gesprek over informatieveiligheid. De tijd is {tijd}, de plaats {plaats}.',
    'Het adres is {adres}.',
    'Het programma:\n{programma}',
    'Kan de dag toch niet, laat het ons dan zo snel mogelijk weten. Wij zoeken dan samen een andere.',
    'Hebt u een vraag? Het secretariaat helpt u graag: {contact}.',
  ],
  closing: 'Namens {commissie},',
} as const
