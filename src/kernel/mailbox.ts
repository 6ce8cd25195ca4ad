// SPDX-License-Identifier: EUPL-1.2

/** The mailbox behind an address: capitals and what follows a plus make no other person. Where two must be two, so must these. */
export function mailbox(email: string): string {
  const [name = '', domain = ''] = email.trim().toLowerCase().split('@')
  return `${name.replace(/\+.*$/, '')}@${domain}`
}
