// SPDX-License-Identifier: EUPL-1.2
import type { Section } from '../../../../src/kernel/questionnaire/types.ts'
import { noneSomeAll } from '../../scales.ts'

export const ketens: Section = {
  code: 'ketens',
  title: 'Leveranciers, samenwerking en ketens',
  intro: 'Ook als een ander het werk doet, blijft uw gemeente verantwoordelijk.',
  topics: [
    {
      code: 't43',
      number: 43,
      title: 'Alle partijen in beeld',
      minutes: 2,
      questions: [
        {
          code: 't43a',
          kind: 'yesPartlyNoGrid',
          label: 'Heeft u in beeld met wie u informatie deelt of wie die voor u verwerkt?',
          rows: [
            { code: 'suppliers', label: 'Leveranciers' },
            { code: 'partnerships', label: 'Samenwerkingsverbanden' },
            { code: 'chains', label: 'Partners in een keten' },
          ],
          help: 'In een keten werken organisaties na elkaar aan dezelfde zaak. Denk aan jeugdhulp of werk en inkomen.',
          source: [139],
        },
      ],
    },
    {
      code: 't44',
      number: 44,
      title: 'Afspraken over beveiliging',
      minutes: 2,
      questions: [
        {
          code: 't44a',
          kind: 'one',
          label: 'In hoeveel contracten voor ICT staan duidelijke afspraken over beveiliging?',
          options: noneSomeAll,
          source: [144],
        },
      ],
    },
    {
      code: 't45',
      number: 45,
      title: 'Wie stuurt',
      explanation: 'Sturen is meer dan een contract tekenen. Het is vragen stellen, nakijken en aanspreken.',
      minutes: 4,
      questions: [
        {
          code: 't45a',
          kind: 'oneGrid',
          label: 'Wie stuurt namens uw gemeente op informatieveiligheid bij deze partners?',
          rows: [
            { code: 'socialServices', label: 'De sociale dienst' },
            { code: 'tax', label: 'De belastingsamenwerking' },
            { code: 'it', label: 'De ICT-partner' },
          ],
          options: [
            { code: 'board', label: 'Iemand uit het bestuur' },
            { code: 'line', label: 'Een lijnmanager of contractmanager' },
            { code: 'ciso', label: 'De CISO' },
            { code: 'partner', label: 'De partner regelt het zelf' },
            { code: 'nobody', label: 'Dat is nog niet afgesproken' },
            { code: 'ownWork', label: 'Wij doen dit werk zelf' },
          ],
          source: [140, 142, 143],
        },
      ],
    },
    {
      code: 't46',
      number: 46,
      title: 'Wat u van hen hoort',
      minutes: 2,
      questions: [
        {
          code: 't46a',
          kind: 'yesPartlyNo',
          label: 'Vertellen uw partners genoeg om te kunnen zien hoe veilig zij werken?',
          source: [141],
        },
      ],
    },
  ],
}
