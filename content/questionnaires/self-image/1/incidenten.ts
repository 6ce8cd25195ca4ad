// SPDX-License-Identifier: EUPL-1.2
import type { Section } from '../../../../src/kernel/questionnaire/types.ts'
import { other } from '../../scales.ts'

export const incidenten: Section = {
  code: 'incidenten',
  title: 'Incidenten',
  intro:
    'Overal gaat wel eens iets mis. De vraag is wat u ervan leert. Veel meldingen zijn vaak een goed teken: dan letten mensen op en durven zij iets te zeggen.',
  topics: [
    {
      code: 't28',
      number: 28,
      title: 'Wat u vastlegt',
      minutes: 3,
      questions: [
        {
          code: 't28a',
          kind: 'numbers',
          label: 'Hoeveel incidenten en bijna-incidenten legde u vast in de afgelopen twaalf maanden?',
          help: 'Bij een bijna-incident ging het net goed. Iemand zag bijvoorbeeld op tijd dat een mail naar de verkeerde persoon zou gaan.',
          rows: [
            { code: 'incidents', label: 'Incidenten' },
            { code: 'nearIncidents', label: 'Bijna-incidenten' },
          ],
          unit: { one: 'melding', many: 'meldingen' },
          min: 0,
          max: 100_000,
          classes: [1, 10, 50, 200],
          source: [71],
        },
      ],
    },
    {
      code: 't29',
      number: 29,
      title: 'Meer of minder',
      explanation: 'De portefeuillehouder en de CISO geven hier elk een eigen antwoord.',
      apart: true,
      minutes: 4,
      questions: [
        {
          code: 't29a',
          kind: 'one',
          label: 'Komen er meer of minder meldingen binnen dan een jaar geleden?',
          options: [
            { code: 'more', label: 'Meer' },
            { code: 'same', label: 'Ongeveer evenveel' },
            { code: 'fewer', label: 'Minder' },
          ],
          source: [75],
        },
        {
          code: 't29b',
          kind: 'text',
          maxLength: 1500,
          lines: 3,
          label: 'Hoe komt dat, denkt u?',
          source: [75],
        },
      ],
    },
    {
      code: 't30',
      number: 30,
      title: 'Melden zonder verwijt',
      minutes: 4,
      questions: [
        {
          code: 't30a',
          kind: 'yesPartlyNo',
          label: 'Kan iedereen bij u makkelijk melden, zonder een verwijt te krijgen?',
          help: 'Ook als iemand zelf de fout maakte.',
          source: [72, 78],
        },
        {
          code: 't30b',
          kind: 'text',
          maxLength: 1000,
          lines: 3,
          label: 'Waaraan merkt u dat?',
          source: [72, 78],
        },
      ],
    },
    {
      code: 't31',
      number: 31,
      title: 'Melden bij de IBD',
      minutes: 2,
      questions: [
        {
          code: 't31a',
          kind: 'frequency',
          label: 'Hoe vaak meldt u een incident ook bij de IBD?',
          help: 'De IBD kan dan helpen, en ziet patronen over gemeenten heen.',
          options: [
            { code: 'always', label: 'Altijd' },
            { code: 'often', label: 'Meestal' },
            { code: 'sometimes', label: 'Soms' },
            { code: 'never', label: 'Nog niet' },
            { code: 'noIncident', label: 'Er was nog geen incident' },
          ],
          source: [73],
        },
      ],
    },
    {
      code: 't32',
      number: 32,
      title: 'De laatste les',
      minutes: 5,
      questions: [
        {
          code: 't32a',
          kind: 'text',
          maxLength: 2000,
          lines: 5,
          label: 'Wat leerde u van het laatste incident, en waarom zag niemand het eerder?',
          help: 'Het gaat om de oorzaak, niet om wie het deed. Noem geen namen van mensen.',
          source: [76, 82],
        },
      ],
    },
    {
      code: 't33',
      number: 33,
      title: 'Lessen delen',
      minutes: 2,
      questions: [
        {
          code: 't33a',
          kind: 'yesPartlyNo',
          label: 'Deelt u lessen uit incidenten met anderen?',
          source: [77, 84],
        },
        {
          code: 't33b',
          kind: 'several',
          label: 'Hoe deelt u die lessen?',
          options: [
            { code: 'inside', label: 'Met collega’s in de hele organisatie' },
            { code: 'council', label: 'Met de raad' },
            { code: 'region', label: 'Met gemeenten in de regio' },
            { code: 'network', label: 'In een landelijk netwerk' },
            { code: 'ibd', label: 'Via de IBD' },
            { code: 'partners', label: 'Met leveranciers of partners' },
            { code: 'public', label: 'In het openbaar' },
            other,
          ],
          showWhen: { question: 't33a', isOneOf: ['yes', 'partly'] },
          source: [77, 84],
        },
      ],
    },
  ],
}
