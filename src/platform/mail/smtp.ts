// SPDX-License-Identifier: EUPL-1.2
import type { Mailer } from './message.ts'

const seconds = 1_000

/**
 * A mailer over SMTP. Slow servers are given up on, so that a job never hangs on one.
 * @param url smtp:// or smtps:// with the account in it
 */
export async function smtpMailer(url: string, from: string): Promise<Mailer> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({
    url,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 20 * seconds,
  })
  return {
    async send({ to, subject, text, messageId }) {
      await transport.sendMail({
        from,
        to: { name: to.name, address: to.address },
        subject,
        text,
        messageId,
        disableUrlAccess: true,
        disableFileAccess: true,
      })
    },
  }
}
