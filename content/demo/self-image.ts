// SPDX-License-Identifier: EUPL-1.2

/** What colleagues of the demo ask each other while they fill in a self-image, and what is added after handing in. */
export const demoHandedOut = {
  topics: ['t04', 't25'],
  message: 'Jij kent de begroting. Lukt het deze week?',
  question: 'Hoort de verzekering er ook bij?',
  returnedTopics: ['t40'],
  returnedMessage: 'Weet jij wanneer er voor het laatst is gekeken?',
  returnedReason: 'Dat doet de leverancier. Het team beheer weet wanneer.',
} as const

export const demoSupplement = {
  municipality: 'Veldermeer',
  topic: 't14',
  body: 'Sinds vorige week is er een vervanger. Hij loopt nu mee.',
} as const

export const demoReopening = {
  municipality: 'Molenbroek',
  reason: 'Onze nieuwe wethouder wil haar eigen vragen graag zelf beantwoorden.',
} as const
