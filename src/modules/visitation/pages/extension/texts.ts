// SPDX-License-Identifier: EUPL-1.2

/** Sentences of asking for more time. */
export const extensionTexts: Readonly<Record<string, string>> = {
  noOwnStep: 'Op dit moment is uw gemeente niet aan zet. Meer tijd vragen is nu niet nodig.',
  extensionNotAsked:
    'Hier wacht geen vraag om meer tijd. Misschien is zij al beantwoord, of is de stap gezet.',
  extensionNotAnswered: 'Het secretariaat heeft nog niet geantwoord.',
  extensionUntilNeeded: 'Kies de dag tot wanneer u meer tijd geeft.',
}
