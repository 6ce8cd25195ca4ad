// SPDX-License-Identifier: EUPL-1.2
import { localDate } from '../../../src/kernel/dates.ts'
import type { Questionnaire } from '../../../src/kernel/questionnaire/types.ts'

/**
 * What a visit brought about, and how to go on (requirements 31 and 32): one answer per municipality, sealed. The classes
 * are those of the report of 2015-2017. "Onduidelijk" and "geen suggesties" are not offered: coders give them (coding.ts).
 */
export const effectSurvey1: Questionnaire = {
  code: 'effect-survey',
  version: 1,
  title: 'Wat het bezoek opleverde',
  intro: 'Twee vragen over het bezoek en over de toekomst. Kies wat het beste past en licht het toe.',
  activeFrom: localDate('2026-01-01'),
  sections: [
    {
      code: 'effect',
      title: 'Het bezoek',
      topics: [
        {
          code: 'e01',
          number: 1,
          title: 'Wat het bezoek opleverde',
          minutes: 5,
          questions: [
            {
              code: 'e01a',
              kind: 'one',
              label: 'Wat leverde het bezoek van de commissie uw gemeente op?',
              noteLabel: 'Toelichting',
              options: [
                { code: 'action', label: 'Wij zijn iets gaan doen of anders gaan doen' },
                { code: 'awareness', label: 'Het onderwerp kreeg meer aandacht' },
                { code: 'confirmation', label: 'Geen directe actie, wel een bevestiging van onze koers' },
              ],
              source: [31, 186],
            },
          ],
        },
        {
          code: 'e02',
          number: 2,
          title: 'Hoe verder',
          minutes: 5,
          questions: [
            {
              code: 'e02a',
              kind: 'one',
              label: 'Hoe moet het verder met de visitaties?',
              noteLabel: 'Toelichting',
              options: [
                { code: 'continue', label: 'Ga zo door' },
                { code: 'changes', label: 'Ga door, met aanpassingen' },
                { code: 'within', label: 'Breng het onder bij de IBD of de VNG' },
              ],
              source: [32, 187],
            },
          ],
        },
      ],
    },
  ],
}
