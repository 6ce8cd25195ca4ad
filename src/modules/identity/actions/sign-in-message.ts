// SPDX-License-Identifier: EUPL-1.2
import type { MailKind, MailRequest } from '../../../platform/auth/store/mail-requests.ts'
import type { Message } from '../../../platform/mail/message.ts'
import type { Recipient } from '../store.ts'

type Text = { readonly subject: string; readonly lines: readonly string[] }
type About = { readonly person: Recipient; readonly days: number; readonly link: string }

/** What each mail about signing in says: never what waits inside. */
const texts: Readonly<Record<MailKind, (about: About) => Text>> = {
  enrolment: ({ person, days, link }) => ({
    subject: 'Er staat iets voor u klaar in Durven Leren',
    lines: [
      `Er staat iets voor u klaar in Durven Leren, van ${person.organisation}.`,
      `Met deze link komt u binnen. De link werkt één keer, tot ${days} dagen na vandaag:`,
      link,
      '',
      'Wij zetten nooit inhoud in een e-mail.',
    ],
  }),
  reset: ({ link }) => ({
    subject: 'Een nieuw wachtwoord voor Durven Leren',
    lines: [
      'U of iemand anders vroeg een nieuw wachtwoord aan voor Durven Leren.',
      'Wilt u dat? Open dan binnen een uur deze link:',
      link,
      '',
      'Vroeg u niets aan, dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is.',
    ],
  }),
  email: ({ link }) => ({
    subject: 'Uw nieuwe e-mailadres voor Durven Leren',
    lines: [
      'U of iemand anders wil dit e-mailadres gebruiken voor Durven Leren.',
      'Wilt u dat? Open dan binnen een uur deze link, in de browser waarin u bent ingelogd:',
      link,
      '',
      'Vroeg u niets aan, dan hoeft u niets te doen. Er verandert niets.',
    ],
  }),
  'email-left': () => ({
    subject: 'Uw e-mailadres voor Durven Leren is veranderd',
    lines: [
      'Uw account bij Durven Leren hoort vanaf nu bij een ander e-mailadres. Dit adres gebruiken wij niet meer.',
      '',
      'Deed u dit niet zelf? Bel dan meteen de beheerder van uw organisatie.',
    ],
  }),
}

export function signInMessage(
  origin: string,
  request: MailRequest,
  person: Recipient,
  link: string,
): Message {
  const { subject, lines } = texts[request.kind]({ person, days: request.days, link })
  return {
    to: { name: person.name, address: request.toEmail ?? person.email },
    subject,
    text: [`Beste ${person.name},`, '', ...lines].join('\n'),
    messageId: `<${crypto.randomUUID()}@${new URL(origin).hostname}>`,
  }
}
