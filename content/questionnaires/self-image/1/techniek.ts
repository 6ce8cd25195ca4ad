// SPDX-License-Identifier: EUPL-1.2
import type { Section } from '../../../../src/kernel/questionnaire/types.ts'
import { other } from '../../scales.ts'

export const techniek: Section = {
  code: 'techniek',
  title: 'Techniek',
  intro: 'Wat u weet van uw systemen, en wat u opruimt, onderzoekt en test.',
  topics: [
    {
      code: 't38',
      number: 38,
      title: 'Systemen zonder ondersteuning',
      minutes: 4,
      questions: [
        {
          code: 't38a',
          kind: 'yesPartlyNo',
          label: 'Weet u voor welke systemen de maker geen updates meer geeft?',
          source: [135],
        },
        {
          code: 't38b',
          kind: 'number',
          label: 'Hoeveel van die systemen zijn nog in gebruik?',
          unit: { one: 'systeem', many: 'systemen' },
          min: 0,
          max: 2000,
          classes: [1, 5, 10, 25],
          showWhen: { question: 't38a', isOneOf: ['yes', 'partly'] },
          source: [135],
        },
      ],
    },
    {
      code: 't39',
      number: 39,
      title: 'Opgeruimd',
      minutes: 3,
      questions: [
        {
          code: 't39a',
          kind: 'number',
          label: 'Hoeveel applicaties heeft u vorig jaar weggedaan?',
          help: 'Weggedaan betekent: uitgezet, de gegevens bewaard of vernietigd, en het contract beëindigd.',
          unit: { one: 'applicatie', many: 'applicaties' },
          min: 0,
          max: 1000,
          classes: [1, 5, 10, 25],
          source: [137],
        },
      ],
    },
    {
      code: 't40',
      number: 40,
      title: 'Onderzoek naar zwakke plekken',
      minutes: 3,
      questions: [
        {
          code: 't40a',
          kind: 'frequency',
          label: 'Hoe vaak laat u applicaties onderzoeken op zwakke plekken?',
          options: [
            { code: 'continuous', label: 'Doorlopend' },
            { code: 'quarterly', label: 'Elk kwartaal' },
            { code: 'yearly', label: 'Elk jaar' },
            { code: 'change', label: 'Alleen als er iets verandert' },
            { code: 'less', label: 'Minder dan eens per jaar' },
            { code: 'never', label: 'Nog niet' },
          ],
          source: [136],
        },
        {
          code: 't40b',
          kind: 'date',
          precision: 'month',
          past: true,
          never: 'Dat is nog niet gebeurd',
          label: 'Wanneer was de laatste keer?',
          source: [136],
        },
      ],
    },
    {
      code: 't41',
      number: 41,
      title: 'Techniek tegen phishing',
      explanation:
        'Een phishingmail kan zo echt lijken dat ook een getrainde collega hem niet herkent. Techniek helpt dan mee.',
      minutes: 3,
      questions: [
        {
          code: 't41a',
          kind: 'several',
          label: 'Welke technische hulp heeft u?',
          options: [
            { code: 'filter', label: 'Een filter dat verdachte mail tegenhoudt' },
            { code: 'sender', label: 'Controle of de afzender echt is (SPF, DKIM en DMARC)' },
            { code: 'label', label: 'Een merkteken bij mail van buiten' },
            { code: 'links', label: 'Controle van links en bijlagen' },
            { code: 'button', label: 'Een knop om verdachte mail te melden' },
            { code: 'twoFactor', label: 'Inloggen met een tweede stap' },
            { code: 'web', label: 'Gevaarlijke websites zijn geblokkeerd' },
            other,
            { code: 'none', label: 'Nog geen van deze', alone: true },
          ],
          source: [153],
        },
      ],
    },
    {
      code: 't42',
      number: 42,
      title: 'Een back-up terugzetten',
      minutes: 3,
      questions: [
        {
          code: 't42a',
          kind: 'date',
          precision: 'month',
          past: true,
          never: 'Dat is nog niet getest',
          label: 'Wanneer testte u voor het laatst of u een back-up kunt terugzetten?',
          source: [58],
        },
        {
          code: 't42b',
          kind: 'one',
          label: 'Wat kwam eruit?',
          options: [
            { code: 'complete', label: 'Alles kwam goed terug, op tijd' },
            { code: 'slow', label: 'Alles kwam terug, maar het duurde te lang' },
            { code: 'partly', label: 'Een deel kwam terug' },
            { code: 'failed', label: 'Het lukte niet' },
            { code: 'unrecorded', label: 'Dat is niet vastgelegd' },
          ],
          showWhen: { question: 't42a', answered: true },
          source: [58],
        },
      ],
    },
  ],
}
