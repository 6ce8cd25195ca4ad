// SPDX-License-Identifier: EUPL-1.2

/** One thing that an answer to a question is; a rule holds when all of its tests do. */
export type AnswerTest =
  | { readonly question: string; readonly is: 'unknown' | 'never' }
  /** A choice: one of these options. */
  | { readonly question: string; readonly isOneOf: readonly string[] }
  /** Several choices: this option is among them, or was left out. */
  | { readonly question: string; readonly holds: string }
  | { readonly question: string; readonly lacks: string }
  /** A number, or one row of a few numbers. */
  | { readonly question: string; readonly atLeast: number; readonly row?: string }
  /** A date that lay at least so many months before handing in, however coarse it was given. */
  | { readonly question: string; readonly monthsAgo: number }

/**
 * An answer that the committee may want to hear more about. It is a beginning of a talk and never a verdict: a
 * municipality that sees more worries more (requirement 59). The sentence says what was answered, and no more.
 */
export type StrikingRule = {
  readonly code: string
  /** Where the talk about it belongs. */
  readonly topic: string
  readonly when: readonly AnswerTest[]
  readonly sentence: string
  readonly source: readonly number[]
}

/** For version 1 of the self-image. A code is used in addresses: add rules, never rename one. */
export const strikingAnswers1: readonly StrikingRule[] = [
  {
    code: 'cisoOpen',
    topic: 't11',
    when: [{ question: 't11a', isOneOf: ['vacant', 'notHere'] }],
    sentence: 'Er is nu niemand die het werk van een CISO doet.',
    source: [98],
  },
  {
    code: 'noStandIn',
    topic: 't14',
    when: [{ question: 't14a', isOneOf: ['no'] }],
    sentence: 'Het werk van de CISO ligt stil als hij of zij vier weken weg is.',
    source: [60, 107],
  },
  {
    code: 'dutiesOfOne',
    topic: 't15',
    when: [{ question: 't15a', atLeast: 2 }],
    sentence: 'Eén persoon draagt meer taken die niemand anders kan doen.',
    source: [60],
  },
  {
    code: 'policyOpen',
    topic: 't19',
    when: [{ question: 't19a', isOneOf: ['draft', 'none'] }],
    sentence: 'Het beleid is nog niet vastgesteld.',
    source: [43],
  },
  {
    code: 'gapLongAgo',
    topic: 't20',
    when: [{ question: 't20a', monthsAgo: 24 }],
    sentence: 'De laatste GAP-analyse is twee jaar of langer geleden.',
    source: [46],
  },
  {
    code: 'processesWithoutAnalysis',
    topic: 't21',
    when: [{ question: 't21a', row: 'without', atLeast: 1 }],
    sentence: 'Een deel van de kritieke processen heeft nog geen impactanalyse.',
    source: [43, 58],
  },
  {
    code: 'planWithoutBudget',
    topic: 't22',
    when: [
      { question: 't22a', isOneOf: ['yes', 'partly'] },
      { question: 't04a', lacks: 'budget' },
    ],
    sentence: 'Er is een plan met prioriteiten, maar informatieveiligheid staat niet in de begroting.',
    source: [44, 112],
  },
  {
    code: 'manyPriorities',
    topic: 't22',
    when: [{ question: 't22b', atLeast: 13 }],
    sentence: 'Het plan heeft meer dan twaalf prioriteiten.',
    source: [55],
  },
  {
    code: 'stoppedPriorities',
    topic: 't23',
    when: [{ question: 't23a', row: 'stopped', atLeast: 1 }],
    sentence: 'De gemeente is met een of meer prioriteiten gestopt. Dat kan een bewuste keuze zijn.',
    source: [48, 51],
  },
  {
    code: 'choiceUnrecorded',
    topic: 't25',
    when: [{ question: 't25b', isOneOf: ['unrecorded'] }],
    sentence: 'Wie over uitstel of afzien van maatregelen besliste, is niet vastgelegd.',
    source: [50, 51],
  },
  {
    code: 'noContacts',
    topic: 't34',
    when: [{ question: 't34a', holds: 'none' }],
    sentence: 'De vier stappen om waarschuwingen van de IBD te krijgen, zijn nog niet gezet.',
    source: [87],
  },
  {
    code: 'warningUnknown',
    topic: 't37',
    when: [{ question: 't37a', is: 'unknown' }],
    sentence: 'De gemeente weet niet welke ernstige waarschuwing zij het laatst kreeg.',
    source: [90],
  },
  {
    code: 'restoreNever',
    topic: 't42',
    when: [{ question: 't42a', is: 'never' }],
    sentence: 'Een back-up terugzetten is nog nooit getest.',
    source: [58],
  },
  {
    code: 'restoreLongAgo',
    topic: 't42',
    when: [{ question: 't42a', monthsAgo: 12 }],
    sentence: 'De laatste test om een back-up terug te zetten is een jaar of langer geleden.',
    source: [58],
  },
  {
    code: 'noAgreements',
    topic: 't44',
    when: [{ question: 't44a', isOneOf: ['none'] }],
    sentence: 'In geen enkel contract voor ICT staan duidelijke afspraken over beveiliging.',
    source: [144],
  },
  {
    code: 'exerciseNever',
    topic: 't49',
    when: [{ question: 't49a', is: 'never' }],
    sentence: 'Een crisis rond informatie of ICT is nog niet geoefend.',
    source: [125],
  },
  {
    code: 'pentestUndiscussed',
    topic: 't50',
    when: [{ question: 't50c', isOneOf: ['notYet'] }],
    sentence: 'De uitkomst van de laatste pentest is nog met niemand besproken.',
    source: [131],
  },
  {
    code: 'solutionOffered',
    topic: 't52',
    when: [{ question: 't52b', isOneOf: ['named', 'unnamed', 'ask'] }],
    sentence: 'De gemeente noemt een oplossing waar anderen misschien iets aan hebben.',
    source: [22, 41],
  },
]
