// SPDX-License-Identifier: EUPL-1.2
import type { Section } from '../../../../src/kernel/questionnaire/types.ts'
import { other } from '../../scales.ts'

export const ibd: Section = {
  code: 'ibd',
  title: 'Aansluiting bij de IBD',
  intro:
    'De IBD is de informatiebeveiligingsdienst voor gemeenten. Weet de IBD welke systemen u gebruikt, dan kan zij u gericht waarschuwen.',
  topics: [
    {
      code: 't34',
      number: 34,
      title: 'De vier stappen',
      minutes: 2,
      questions: [
        {
          code: 't34a',
          kind: 'several',
          label: 'Welke stappen heeft u gezet?',
          options: [
            { code: 'step1', label: 'Stap 1: een algemeen contactpersoon' },
            { code: 'step2', label: 'Stap 2: een contactpersoon voor vertrouwelijke zaken' },
            { code: 'step3', label: 'Stap 3: een lijst met IP-adressen en webadressen' },
            { code: 'step4', label: 'Stap 4: een ICT-foto' },
            { code: 'none', label: 'Nog geen van deze stappen', alone: true },
          ],
          help: 'Een ICT-foto is een lijst van de apparaten en programma’s waarover u een waarschuwing wilt krijgen.',
          source: [87, 88, 89],
        },
      ],
    },
    {
      code: 't35',
      number: 35,
      title: 'Bijgewerkt',
      minutes: 3,
      questions: [
        {
          code: 't35a',
          kind: 'date',
          precision: 'month',
          past: true,
          never: 'Dat is nog niet gebeurd',
          label: 'Wanneer gaf u voor het laatst nieuwe IP-adressen en webadressen door?',
          source: [88, 92],
        },
        {
          code: 't35b',
          kind: 'date',
          precision: 'month',
          past: true,
          never: 'Dat is nog niet gebeurd',
          label: 'Wanneer gaf u voor het laatst een nieuwe ICT-foto door?',
          source: [92],
        },
      ],
    },
    {
      code: 't36',
      number: 36,
      title: 'Wat u tegenhoudt',
      explanation:
        'De lijst hoeft niet compleet te zijn. Het gaat om systemen waarvoor u een waarschuwing wilt krijgen.',
      minutes: 2,
      questions: [
        {
          code: 't36a',
          kind: 'several',
          label: 'Wat maakt het lastig om aan te sluiten of bij te blijven?',
          options: [
            { code: 'overview', label: 'Wij willen eerst het overzicht compleet hebben' },
            { code: 'time', label: 'Te weinig tijd' },
            { code: 'unclear', label: 'Het is niet duidelijk wat er nodig is' },
            { code: 'supplier', label: 'Een ander beheert onze ICT' },
            { code: 'owner', label: 'Niemand heeft dit als vaste taak' },
            { code: 'trust', label: 'Wij delen deze gegevens liever niet' },
            other,
            { code: 'none', label: 'Niets', alone: true },
          ],
          source: [91, 94],
        },
      ],
    },
    {
      code: 't37',
      number: 37,
      title: 'De laatste waarschuwing',
      minutes: 4,
      questions: [
        {
          code: 't37a',
          kind: 'text',
          maxLength: 1500,
          lines: 4,
          label: 'Over welke ernstige dreiging kreeg u het laatst een waarschuwing, en wat deed u ermee?',
          help: 'Schrijf hier geen technische details op die een aanvaller kunnen helpen.',
          source: [90],
        },
      ],
    },
  ],
}
