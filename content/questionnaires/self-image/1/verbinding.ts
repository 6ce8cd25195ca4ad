// SPDX-License-Identifier: EUPL-1.2
import type { Section } from '../../../../src/kernel/questionnaire/types.ts'
import { other } from '../../scales.ts'

export const verbinding: Section = {
  code: 'verbinding',
  title: 'Verbinding',
  intro: 'Hoe informatieveiligheid samengaat met privacy, integriteit, dienstverlening en nieuwe plannen.',
  topics: [
    {
      code: 't54',
      number: 54,
      title: 'Vier onderwerpen, één verhaal',
      minutes: 4,
      questions: [
        {
          code: 't54a',
          kind: 'one',
          label:
            'Wie brengt informatieveiligheid, privacy, integriteit en doorlopende dienstverlening bij elkaar?',
          help: 'De functionaris gegevensbescherming (FG) let erop dat de gemeente de regels voor privacy volgt.',
          noteLabel: 'Waar in de organisatie zit de FG?',
          options: [
            { code: 'secretary', label: 'De gemeentesecretaris' },
            { code: 'ciso', label: 'De CISO' },
            { code: 'fg', label: 'De FG' },
            { code: 'cisoFg', label: 'De CISO en de FG samen' },
            { code: 'group', label: 'Een vast overleg van alle betrokkenen' },
            other,
            { code: 'nobody', label: 'Dat doet nog niemand' },
          ],
          source: [174, 176],
        },
        {
          code: 't54b',
          kind: 'yesPartlyNo',
          label: 'Denkt u bij risico’s ook aan gegevens van bedrijven en aan spionage?',
          help: 'Denk aan plannen, vergunningen en aanbestedingen waar een ander geld of macht mee kan winnen.',
          source: [177],
        },
      ],
    },
    {
      code: 't55',
      number: 55,
      title: 'Nieuwe plannen',
      minutes: 5,
      questions: [
        {
          code: 't55a',
          kind: 'yesPartlyNo',
          label: 'Vraagt u bij elk nieuw plan al aan het begin of het veilig is en of het eenvoudiger kan?',
          source: [172, 173],
        },
        {
          code: 't55b',
          kind: 'text',
          maxLength: 1500,
          lines: 4,
          label: 'Wanneer botste veiligheid met gemak of dienstverlening, en wat koos u toen?',
          help: 'Eén voorbeeld is genoeg.',
          source: [175],
        },
      ],
    },
  ],
}
