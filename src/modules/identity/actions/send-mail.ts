// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../../kernel/ids.ts'
import type { SignIn } from '../../../platform/auth/sign-in.ts'
import {
  claimMailRequest,
  listMailRequests,
  type MailRequest,
  removeMailRequest,
} from '../../../platform/auth/store/mail-requests.ts'
import { newToken } from '../../../platform/auth/token.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import type { Mailer, Message } from '../../../platform/mail/message.ts'
import { paths } from '../paths.ts'
import { findRecipients, type Recipient } from '../store.ts'
import { makeTicket } from './make-ticket.ts'

const ORIGIN = 'identity.mail'
const MOST_ATTEMPTS = 8
const MINUTE = 60_000

/**
 * Sends the links that people of one organisation asked for, or were invited with. The link is made here, so that it is
 * nowhere but in the mail; a mail that fails is tried again later with another link, and given up after a day.
 */
export async function sendSignInMail(
  signIn: SignIn,
  mailer: Mailer,
  organisation: OrganisationId,
  now: Date,
): Promise<void> {
  const requests = await listMailRequests(signIn.db.identity, now)
  if (requests.length === 0) return
  const scope = organisationScope(organisation, ORIGIN)
  const people = await signIn.db.read(scope, tx =>
    findRecipients(
      tx,
      requests.map(request => request.personId),
    ),
  )
  for (const request of requests) {
    const person = people.get(request.personId)
    if (person !== undefined) await sendOne(signIn, mailer, request, person, now)
  }
}

async function sendOne(
  signIn: SignIn,
  mailer: Mailer,
  request: MailRequest,
  person: Recipient,
  now: Date,
): Promise<void> {
  const { identity } = signIn.db
  const again = new Date(now.getTime() + Math.min(5 * 2 ** request.attempts, 360) * MINUTE)
  if (!(await claimMailRequest(identity, request, again))) return
  const token = newToken()
  await makeTicket(signIn, request, token, now)
  const isSent = await mailer.send(messageOf(signIn.origin, request, person, token)).then(
    () => true,
    () => false,
  )
  if (isSent || request.attempts + 1 >= MOST_ATTEMPTS) await removeMailRequest(identity, request)
  await signIn.db.write(organisationScope(person.organisationId, ORIGIN), async tx => {
    const result = isSent ? ('done' as const) : ('denied' as const)
    tx.record({ action: `mail.${request.kind}`, object: { kind: 'person', id: request.personId }, result })
  })
}

function messageOf(origin: string, request: MailRequest, person: Recipient, token: string): Message {
  const isReset = request.kind === 'reset'
  const link = origin + (isReset ? paths.newPassword(token) : paths.enrol(token))
  const lines = isReset
    ? [
        'U of iemand anders vroeg een nieuw wachtwoord aan voor Durven Leren.',
        'Wilt u dat? Open dan binnen een uur deze link:',
        link,
        '',
        'Vroeg u niets aan, dan hoeft u niets te doen. Uw wachtwoord blijft zoals het is.',
      ]
    : [
        `Er staat iets voor u klaar in Durven Leren, van ${person.organisation}.`,
        `Met deze link komt u binnen. De link werkt één keer, tot ${request.days} dagen na vandaag:`,
        link,
        '',
        'Wij zetten nooit inhoud in een e-mail.',
      ]
  return {
    to: { name: person.name, address: person.email },
    subject: isReset
      ? 'Een nieuw wachtwoord voor Durven Leren'
      : 'Er staat iets voor u klaar in Durven Leren',
    text: [`Beste ${person.name},`, '', ...lines].join('\n'),
    messageId: `<${crypto.randomUUID()}@${new URL(origin).hostname}>`,
  }
}
