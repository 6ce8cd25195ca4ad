// SPDX-License-Identifier: EUPL-1.2

/** Tells that the draft report is there; nothing of what is in it. Fields stand between braces. */
export const draftSentLetter = {
  subject: 'Het conceptverslag van ons gesprek',
  salutation: 'Geacht college,',
  paragraphs: [
    'Dank voor het open gesprek dat wij op {bezoekdag} met u voerden. Het conceptverslag staat voor u klaar op {webadres}.',
    'U kunt bij elke alinea aangeven of zij klopt, wat er mist, of dat u akkoord bent. Wij horen het graag uiterlijk {reactiedatum}. Op elke reactie krijgt u antwoord.',
    'Het concept is alleen voor u. U bepaalt wie het eindverslag krijgt.',
    'Hebt u een vraag? Het secretariaat helpt u graag: {contact}.',
  ],
  closing: 'Namens {commissie},',
} as const
