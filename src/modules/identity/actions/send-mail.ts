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
import type { Mailer } from '../../../platform/mail/message.ts'
import { paths } from '../paths.ts'
import { findRecipients, type Recipient } from '../store.ts'
import { makeTicket } from './make-ticket.ts'
import { signInMessage } from './sign-in-message.ts'

const ORIGIN = 'identity.mail'
const MOST_ATTEMPTS = 8
const MINUTE = 60_000

/**
 * Sends the links that people of one organisation asked for or were invited with, and tells an address that its person left it. The link is made here, so that it is
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
  const link = await linkOf(signIn, request, now)
  const isSent = await mailer.send(signInMessage(signIn.origin, request, person, link)).then(
    () => true,
    () => false,
  )
  if (isSent || request.attempts + 1 >= MOST_ATTEMPTS) await removeMailRequest(identity, request)
  await signIn.db.write(organisationScope(person.organisationId, ORIGIN), async tx => {
    const result = isSent ? ('done' as const) : ('denied' as const)
    tx.record({ action: `mail.${request.kind}`, object: { kind: 'person', id: request.personId }, result })
  })
}

/** The link of this mail, with its ticket; '' for a mail that only tells. */
async function linkOf(signIn: SignIn, request: MailRequest, now: Date): Promise<string> {
  const { kind } = request
  if (kind === 'email-left') return ''
  const token = newToken()
  await makeTicket(signIn, { ...request, kind }, token, now)
  const path = { enrolment: paths.enrol, reset: paths.newPassword, email: paths.newEmail }[kind]
  return signIn.origin + path(token)
}
