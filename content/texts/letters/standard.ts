// SPDX-License-Identifier: EUPL-1.2
import { dateConfirmedLetter } from './date-confirmed.ts'
import { draftSentLetter } from './draft-sent.ts'
import { finalSentLetter } from './final-sent.ts'
import { invitationLetter } from './invitation.ts'
import { reminderLetter } from './reminder.ts'

/** In every letter. */
const always = ['gemeente', 'datum', 'ronde', 'commissie', 'contact', 'webadres'] as const
const ofTheDay = ['bezoekdag', 'tijd', 'plaats', 'adres', 'programma'] as const

/** Each kind of letter: what it is called, when it goes, the fields it knows, and the text that holds until a round words its own. */
export const standardLetters = {
  invitation: {
    name: 'Uitnodiging',
    when: 'Als u een gemeente uitnodigt.',
    fields: [...always, 'opdracht', 'antwoorddatum', 'einddatum'],
    text: invitationLetter,
  },
  reminder: {
    name: 'Herinnering',
    when: 'Als wij op de gemeente wachten.',
    fields: [...always, 'stap', 'uiterlijk'],
    text: reminderLetter,
  },
  dateConfirmed: {
    name: 'Dag bevestigd',
    when: 'Als de dag van het gesprek vaststaat en nog komt.',
    fields: [...always, ...ofTheDay],
    text: dateConfirmedLetter,
  },
  draftSent: {
    name: 'Concept verstuurd',
    when: 'Als het conceptverslag bij de gemeente ligt.',
    fields: [...always, 'bezoekdag', 'reactiedatum'],
    text: draftSentLetter,
  },
  finalSent: {
    name: 'Eindverslag verstuurd',
    when: 'Als het eindverslag bij de gemeente ligt.',
    fields: [...always, 'bezoekdag'],
    text: finalSentLetter,
  },
} as const
