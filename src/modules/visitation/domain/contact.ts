// SPDX-License-Identifier: EUPL-1.2
import { type Problem, problem } from '../../../kernel/problem.ts'

/** How a municipality reaches the secretariat; what is not there is empty. */
export type Contact = { readonly phone: string; readonly email: string }

export const noContact: Contact = { phone: '', email: '' }

export const hasContact = ({ phone, email }: Contact): boolean => phone !== '' || email !== ''

/** Ten digits as in the Netherlands, up to the fifteen of E.164, with what people write between them. */
const looksLikePhone = (phone: string): boolean => {
  const digits = phone.replace(/\D/g, '').length
  return /^\+?[\d ()-]+$/.test(phone) && digits >= 10 && digits <= 15
}

/** What is wrong with a contact: there must be a telephone number or an e-mail address, and the number must be one. */
export function contactProblems(contact: Contact): Problem[] {
  if (!hasContact(contact)) return [problem('phone', 'contactMissing')]
  return contact.phone === '' || looksLikePhone(contact.phone) ? [] : [problem('phone', 'phoneInvalid')]
}

type Told = { readonly kind: string; readonly document: unknown }

/** The contact that the committee told last, with the invitation or later; the oldest invitations told none. */
export const contactTold = (handovers: readonly Told[]): Contact =>
  handovers
    .filter(one => one.kind === 'visitation.invitation' || one.kind === 'visitation.due')
    .map(one => (one.document as { readonly contact?: Contact }).contact)
    .findLast(contact => contact !== undefined) ?? noContact
