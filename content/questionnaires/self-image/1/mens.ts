// SPDX-License-Identifier: EUPL-1.2
import type { Section } from '../../../../src/kernel/questionnaire/types.ts'
import { other } from '../../scales.ts'

export const mens: Section = {
  code: 'mens',
  title: 'Mens, oefenen en testen',
  intro: 'Hoe mensen opletten, en wat u van een oefening of test leert.',
  topics: [
    {
      code: 't47',
      number: 47,
      title: 'Wie u bereikt',
      minutes: 2,
      questions: [
        {
          code: 't47a',
          kind: 'several',
          label: 'Met welke groepen deed u vorig jaar iets aan bewust omgaan met informatie?',
          help: 'Bijvoorbeeld een training, een campagne of een ronde door het gemeentehuis.',
          options: [
            { code: 'line', label: 'Medewerkers die voor inwoners en bedrijven werken' },
            { code: 'staff', label: 'Medewerkers van de ondersteunende afdelingen' },
            { code: 'board', label: 'Het college' },
            { code: 'council', label: 'De raad' },
            { code: 'hired', label: 'Ingehuurde mensen' },
            { code: 'none', label: 'Met geen van deze groepen', alone: true },
          ],
          source: [124, 147],
        },
      ],
    },
    {
      code: 't48',
      number: 48,
      title: 'Of het helpt',
      minutes: 2,
      questions: [
        {
          code: 't48a',
          kind: 'several',
          label: 'Hoe ziet u of mensen zich anders gaan gedragen?',
          options: [
            { code: 'beforeAfter', label: 'Een meting voor en na' },
            { code: 'phishing', label: 'Een nagemaakte phishingmail' },
            { code: 'reports', label: 'Het aantal meldingen' },
            { code: 'round', label: 'Een ronde langs bureaus en printers' },
            { code: 'survey', label: 'Een vragenlijst of quiz' },
            { code: 'talk', label: 'Gesprekken in teams' },
            other,
            { code: 'none', label: 'Dat meten wij nog niet', alone: true },
          ],
          source: [146],
        },
      ],
    },
    {
      code: 't49',
      number: 49,
      title: 'De laatste crisisoefening',
      explanation:
        'In een oefening leert u wie welke vraag stelt en wie beslist, als systemen uitvallen of gegevens uitlekken.',
      minutes: 5,
      questions: [
        {
          code: 't49a',
          kind: 'date',
          precision: 'month',
          past: true,
          never: 'Wij hebben dit nog niet geoefend',
          label: 'Wanneer oefende u voor het laatst een crisis rond informatie of ICT?',
          source: [125],
        },
        {
          code: 't49b',
          kind: 'several',
          label: 'Wie deden er mee?',
          options: [
            { code: 'mayor', label: 'De burgemeester' },
            { code: 'board', label: 'Andere leden van het college' },
            { code: 'secretary', label: 'De gemeentesecretaris' },
            { code: 'management', label: 'Lijnmanagers' },
            { code: 'it', label: 'ICT en de CISO' },
            { code: 'communication', label: 'Communicatie' },
            { code: 'suppliers', label: 'Leveranciers of partners' },
            { code: 'region', label: 'De veiligheidsregio of andere gemeenten' },
            other,
          ],
          showWhen: { question: 't49a', answered: true },
          source: [125, 126],
        },
        {
          code: 't49c',
          kind: 'text',
          maxLength: 1500,
          lines: 3,
          label: 'Wat doet u sindsdien anders?',
          showWhen: { question: 't49a', answered: true },
          source: [126],
        },
      ],
    },
    {
      code: 't50',
      number: 50,
      title: 'De laatste pentest',
      explanation:
        'Bij een pentest probeert iemand in uw opdracht binnen te komen. Zo ziet u waar het open staat.',
      minutes: 4,
      questions: [
        {
          code: 't50a',
          kind: 'date',
          precision: 'month',
          past: true,
          never: 'Er was nog geen pentest',
          label: 'Wanneer was de laatste pentest?',
          source: [130],
        },
        {
          code: 't50b',
          kind: 'number',
          label: 'Hoeveel punten uit die test staan nog open?',
          unit: { one: 'punt', many: 'punten' },
          min: 0,
          max: 1000,
          classes: [1, 5, 10, 25],
          showWhen: { question: 't50a', answered: true },
          source: [131],
        },
        {
          code: 't50c',
          kind: 'one',
          label: 'Tot waar kwam de uitkomst?',
          options: [
            { code: 'council', label: 'De raad' },
            { code: 'executive', label: 'Het college' },
            { code: 'portfolioHolder', label: 'De portefeuillehouder' },
            { code: 'management', label: 'De gemeentesecretaris of de directie' },
            { code: 'it', label: 'ICT en de CISO' },
            { code: 'notYet', label: 'De uitkomst is nog niet besproken' },
          ],
          showWhen: { question: 't50a', answered: true },
          source: [131],
        },
      ],
    },
  ],
}
