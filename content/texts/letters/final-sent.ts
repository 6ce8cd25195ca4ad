// SPDX-License-Identifier: EUPL-1.2

/** Tells that the final report is there (requirement 29: sharing it with the council is advised in it). Fields stand between braces. */
export const finalSentLetter = {
  subject: 'Het eindverslag van ons gesprek',
  salutation: 'Geacht college,',
  paragraphs: [
    'Het eindverslag van het gesprek van {bezoekdag} staat voor u klaar op {webadres}. Uw reactie op het concept is erin verwerkt; bij elke alinea leest u wat wij ermee deden.',
    'In het verslag staan handelingsperspectieven: volgende stappen die bij uw gemeente passen. U besluit welke u neemt. Wij raden aan het verslag ook met de gemeenteraad te bespreken.',
    'Alleen u bepaalt wie het verslag krijgt. Wij geven het aan niemand anders.',
    'Hebt u een vraag? Het secretariaat helpt u graag: {contact}.',
  ],
  closing: 'Namens {commissie},',
} as const
