// SPDX-License-Identifier: EUPL-1.2
import type { Section } from '../../../../src/kernel/questionnaire/types.ts'
import { other } from '../../scales.ts'

export const samenwerking: Section = {
  code: 'samenwerking',
  title: 'Samenwerking',
  intro: 'Wat u met anderen deelt, en wat anderen van u kunnen leren.',
  topics: [
    {
      code: 't51',
      number: 51,
      title: 'Met wie u deelt',
      minutes: 3,
      questions: [
        {
          code: 't51a',
          kind: 'several',
          label: 'Met wie deelt u kennis, en wanneer springt u voor elkaar in?',
          options: [
            { code: 'region', label: 'Kennis delen met gemeenten in de regio' },
            { code: 'boards', label: 'Kennis delen met bestuurders in de regio' },
            { code: 'network', label: 'Kennis delen met CISO’s in het hele land' },
            { code: 'ibd', label: 'Kennis delen met de IBD' },
            { code: 'governments', label: 'Kennis delen met Rijk, provincie of waterschap' },
            { code: 'safetyRegion', label: 'Kennis delen met de veiligheidsregio' },
            { code: 'business', label: 'Kennis delen met bedrijven, ziekenhuizen of scholen' },
            { code: 'standIn', label: 'Voor elkaar invallen bij ziekte of vakantie' },
            { code: 'standInCrisis', label: 'Elkaar helpen bij een crisis' },
            other,
            { code: 'none', label: 'Nog met niemand', alone: true },
          ],
          source: [156, 157, 158],
        },
      ],
    },
    {
      code: 't52',
      number: 52,
      title: 'Een oplossing van u',
      explanation: 'De commissie leert ook van u. Klein en handig is net zo welkom als groot.',
      minutes: 5,
      questions: [
        {
          code: 't52a',
          kind: 'text',
          maxLength: 2000,
          lines: 4,
          label: 'Welke oplossing van uw gemeente is nuttig voor een andere gemeente?',
          source: [22, 41],
        },
        {
          code: 't52b',
          kind: 'one',
          label: 'Mag de commissie die oplossing doorvertellen?',
          help: 'Zonder uw toestemming vertelt de commissie niets door.',
          options: [
            { code: 'named', label: 'Ja, met de naam van onze gemeente' },
            { code: 'unnamed', label: 'Ja, zonder de naam van onze gemeente' },
            { code: 'ask', label: 'Vraag het ons eerst' },
            { code: 'no', label: 'Nee' },
          ],
          showWhen: { question: 't52a', answered: true },
          source: [22, 41],
        },
      ],
    },
    {
      code: 't53',
      number: 53,
      title: 'Samen sterker',
      explanation:
        'Gemeenten hebben afgesproken om informatieveiligheid zelf te regelen en elkaar daaraan te houden. Dat heet verplichtende zelfregulering.',
      minutes: 6,
      questions: [
        {
          code: 't53a',
          kind: 'text',
          maxLength: 1500,
          lines: 3,
          label: 'Wat kunnen gemeenten het beste samen doen?',
          source: [41, 178],
        },
        {
          code: 't53b',
          kind: 'text',
          maxLength: 1500,
          lines: 3,
          label: 'Wat maakt de zelfregulering sterker?',
          source: [41, 170],
        },
      ],
    },
  ],
}
