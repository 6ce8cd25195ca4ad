// SPDX-License-Identifier: EUPL-1.2
import type { Section } from '../../../../src/kernel/questionnaire/types.ts'

export const slot: Section = {
  code: 'slot',
  title: 'Tot slot',
  intro: 'U kijkt terug op het invullen en vooruit naar het gesprek.',
  closing: true,
  topics: [
    {
      code: 'c1',
      number: 56,
      title: 'Wat er al in beweging kwam',
      minutes: 3,
      questions: [
        {
          code: 'c1a',
          kind: 'text',
          maxLength: 1500,
          lines: 3,
          label: 'Wat veranderde er al door de aankondiging van het bezoek en door deze vragen?',
          help: 'Bijvoorbeeld een gesprek dat anders niet was gevoerd. Veranderde er niets? Schrijf dat dan op.',
          source: [16],
        },
      ],
    },
    {
      code: 'c2',
      number: 57,
      title: 'Uw eigen vragen',
      explanation: 'Het gesprek gaat twee kanten op. U brengt zelf een tot drie vragen mee, of geen.',
      minutes: 4,
      questions: [
        { code: 'c2a', kind: 'text', maxLength: 500, lines: 2, label: 'Uw eerste vraag', source: [15, 21] },
        {
          code: 'c2b',
          kind: 'text',
          maxLength: 500,
          lines: 2,
          label: 'Uw tweede vraag',
          showWhen: { question: 'c2a', answered: true },
          source: [15, 21],
        },
        {
          code: 'c2c',
          kind: 'text',
          maxLength: 500,
          lines: 2,
          label: 'Uw derde vraag',
          showWhen: { question: 'c2b', answered: true },
          source: [15, 21],
        },
      ],
    },
    {
      code: 'c3',
      number: 58,
      title: 'Uw volgende stap',
      minutes: 3,
      questions: [
        {
          code: 'c3a',
          kind: 'text',
          maxLength: 1500,
          lines: 3,
          label: 'Welke stap wilt u zelf als eerste zetten?',
          help: 'De commissie denkt in het gesprek met u mee over deze stap.',
          source: [5, 38],
        },
      ],
    },
  ],
}
