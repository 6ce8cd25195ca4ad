// SPDX-License-Identifier: EUPL-1.2
import type { Kysely } from 'kysely'
import type { Tables } from '../../../db/tables.ts'
import type { OrganisationId } from '../../kernel/ids.ts'
import type { AuditEvent } from '../audit/event.ts'
import type { Scope } from './scope.ts'

/** A transaction within one scope. Only `Database.read` and `Database.write` make one, so no store works without a scope. */
export type Tx = {
  readonly sql: Kysely<Tables>
  readonly scope: Scope
}

/** A transaction that changes things. A change without an audit event is rolled back. */
export type WriteTx = Tx & {
  /** Adds an event to the organisation's audit chain, as the transaction's last statement. */
  record(event: AuditEvent): void
  /** Keeps the change without an event: only for the mechanism's own counts, receipts and attempts, never for what people made. */
  bookkeeping(): void
  /** After the commit the receiving organisation's modules take the handover in; a failure there does not undo the giving. */
  handedOver(to: OrganisationId): void
}
