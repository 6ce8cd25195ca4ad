// SPDX-License-Identifier: EUPL-1.2
import type { SignIn } from '../../platform/auth/sign-in.ts'
import { cleanUp } from '../../platform/auth/store/clean-up.ts'
import type { Job } from '../../platform/jobs/job.ts'
import type { Mailer } from '../../platform/mail/message.ts'
import { sendSignInMail } from './actions/send-mail.ts'

/** Removes what nobody needs any more, at night. The same for every organisation, and nothing the second time. */
export const cleanUpJob: Job = {
  name: 'identity.cleanUp',
  every: '17 3 * * *',
  run: ({ db, now }) => cleanUp(db.identity, now),
}

/** Sends invitations and links for a new password, every minute: somebody is waiting for them. */
export const signInMailJob = (signIn: SignIn, mailer: Mailer): Job => ({
  name: 'identity.mail',
  every: '* * * * *',
  run: ({ organisation, now }) => sendSignInMail(signIn, mailer, organisation, now),
})
