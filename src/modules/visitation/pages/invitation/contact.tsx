// SPDX-License-Identifier: EUPL-1.2
import { Link } from '../../../../platform/ui/index.ts'
import type { Contact } from '../../domain/contact.ts'

/** A number does not break over two lines. */
const unbroken = (phone: string): string => phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')

/** 'bel 070 123 45 67 of mail secretariaat@commissie.example', for a letter. */
export const contactInWords = ({ phone, email }: Contact): string =>
  [phone && `bel ${unbroken(phone)}`, email && `mail ${email}`].filter(part => part !== '').join(' of ')

/** The same, to press. */
export function ContactLinks({ contact: { phone, email } }: { contact: Contact }) {
  return (
    <>
      {phone && (
        <>
          bel <Link href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{unbroken(phone)}</Link>
        </>
      )}
      {phone && email && ' of '}
      {email && (
        <>
          mail <Link href={`mailto:${email}`}>{email}</Link>
        </>
      )}
    </>
  )
}
