// SPDX-License-Identifier: EUPL-1.2
import { letterWords } from '../../../../content/texts/letters/fields.ts'
import { awaited } from '../../../../content/texts/letters/reminder.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import { formatDate, formatDateWithWeekday } from '../../../kernel/dutch-dates.ts'
import type { Contact } from './contact.ts'
import { type LetterKind, type LetterTemplate, type MergeField, mergeLetter } from './letter.ts'
import type { Round } from './round.ts'
import { hasBeenHeld } from './schedule.ts'
import type { Visit } from './visit.ts'
import type { WorkLine } from './worklist.ts'

/** What is known of a visit when a letter is made. */
export type LetterFacts = {
  readonly line: WorkLine<Visit>
  readonly round: Pick<Round, 'name' | 'mandate' | 'contact'>
  readonly committee: string
  readonly today: LocalDate
  /** Of an invitation: until when an answer is asked, and the code works. */
  readonly invitation?: { readonly answerBy: LocalDate; readonly expiresOn: LocalDate } | undefined
  /** Of a draft report that was sent. */
  readonly reactBy?: LocalDate | null | undefined
}

/** A number does not break over two lines. */
export const unbroken = (phone: string): string => phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')

/** 'bel 070 123 45 67 of mail secretariaat@commissie.example'; empty without a contact. */
export const contactInWords = ({ phone, email }: Contact): string =>
  [
    phone && letterWords.phone.replace('{phone}', unbroken(phone)),
    email && letterWords.email.replace('{email}', email),
  ]
    .filter(part => part !== '')
    .join(letterWords.or)

const isAwaited = (state: string): state is keyof typeof awaited => Object.hasOwn(awaited, state)

/** Whether this kind of letter fits how the visit stands. */
export function isLetterPossible(kind: LetterKind, facts: LetterFacts): boolean {
  const { visit, turn, dueOn } = facts.line
  const fits: Readonly<Record<LetterKind, () => boolean>> = {
    invitation: () => facts.invitation !== undefined,
    reminder: () => turn === 'municipality' && dueOn !== undefined && isAwaited(visit.state),
    dateConfirmed: () => visit.visitOn !== null && visit.visitOn >= facts.today && !hasBeenHeld(visit),
    draftSent: () => visit.state === 'draftSent',
    finalSent: () => visit.finalOn !== null,
  }
  return fits[kind]()
}

/**
 * What comes in the place of each field. The address of the site is filled in where the letter is shown: it belongs to the
 * program that runs, not to the letter.
 */
export function letterFields(facts: LetterFacts): Readonly<Record<MergeField, string>> {
  const { line, round, committee, today, invitation, reactBy } = facts
  const { visit, dueOn } = line
  const day = (on: LocalDate | null | undefined) => (on ? formatDate(on) : '')
  return {
    gemeente: visit.municipality.name,
    datum: formatDate(today),
    ronde: round.name,
    commissie: letterWords.theCommittee.replace('{name}', committee.toLowerCase()),
    contact: contactInWords(round.contact),
    webadres: addressLater,
    opdracht: round.mandate,
    antwoorddatum: day(invitation?.answerBy),
    einddatum: day(invitation?.expiresOn),
    stap: isAwaited(visit.state) ? awaited[visit.state] : '',
    uiterlijk: day(dueOn),
    bezoekdag: visit.visitOn === null ? '' : formatDateWithWeekday(visit.visitOn),
    tijd: visit.visitAt ?? '',
    plaats: visit.place ?? '',
    adres: visit.address,
    programma: visit.programme,
    reactiedatum: day(reactBy),
  }
}

const addressLater = '{webadres}'

/** The letter as it is read, with the address of the site in it. */
export function withAddress<L extends LetterTemplate>(letter: L, address: string): L {
  const fill = (text: string) => text.replaceAll(addressLater, address)
  return {
    ...letter,
    subject: fill(letter.subject),
    salutation: fill(letter.salutation),
    paragraphs: letter.paragraphs.map(fill),
    closing: fill(letter.closing),
  }
}

/** The letter with every field filled in but the address of the site. */
export const composeLetter = (template: LetterTemplate, facts: LetterFacts): LetterTemplate =>
  mergeLetter(template, letterFields(facts))
