// SPDX-License-Identifier: EUPL-1.2

/** What happened, for the audit chain: codes, ids and digests only, never names or texts (decision 5, BIO2 8.15.01-02). */
export type AuditEvent = {
  /** Dotted code of the act, such as 'visit.invited'. */
  readonly action: string
  readonly object: { readonly kind: string; readonly id: string }
  readonly result?: 'done' | 'denied'
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}
