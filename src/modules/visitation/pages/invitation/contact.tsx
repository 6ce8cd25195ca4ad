// SPDX-License-Identifier: EUPL-1.2
import { Link } from '../../../../platform/ui/index.ts'
import type { Contact } from '../../domain/contact.ts'
import { unbroken } from '../../domain/letter-fields.ts'

/** 'bel 070 123 45 67 of mail secretariaat@commissie.example', to press. */
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
