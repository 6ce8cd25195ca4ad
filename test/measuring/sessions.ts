// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg'
import { hashToken, newToken } from '../../src/platform/auth/token.ts'
import { csrfToken } from '../../src/platform/http/csrf.ts'

/** What a browser holds of somebody who signed in. */
export type SignedInBrowser = { readonly cookie: string; readonly csrf: string }

/**
 * Signs people in as the sign-in pages do at their end: an account and a session with a fresh proof, its token in the
 * cookie. Passwords and codes have proofs of their own.
 */
export async function signIn(
  identityUrl: string,
  csrfKey: Buffer,
  people: readonly { readonly id: string }[],
): Promise<SignedInBrowser[]> {
  const client = new pg.Client({ connectionString: identityUrl })
  await client.connect()
  try {
    const browsers: SignedInBrowser[] = []
    for (const { id } of people) {
      const token = newToken()
      const series = crypto.randomUUID()
      await client.query(
        `INSERT INTO identity.account (person_id, email, created_at)
         VALUES ($1, $2, now()) ON CONFLICT DO NOTHING`,
        [id, `measured-${id}@voorbeeld.example`],
      )
      await client.query(
        `INSERT INTO identity.session (token_hash, series, person_id, epoch, method, created_at, last_seen_at,
           expires_at, proved_at, step_up_at, browser, system, address_prefix)
         SELECT $1, $2, $3, epoch, 'totp', now(), now(), now() + interval '8 hours', now(), now(), 'Chromium', 'Linux', '127.0.0.0'
         FROM identity.account WHERE person_id = $3`,
        [hashToken(token), series, id],
      )
      browsers.push({ cookie: `__Host-dl=${token}`, csrf: csrfToken(csrfKey, series) })
    }
    return browsers
  } finally {
    await client.end()
  }
}
