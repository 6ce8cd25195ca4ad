// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationId } from '../../kernel/ids.ts'
import type { Database } from '../db/database.ts'

/** Work that returns: it goes through the organisations one scope at a time, and what it does may be done twice. */
export type Job = {
  /** Dotted name: 'handover.sweep'. */
  readonly name: string
  /** Cron expression, by the clock in Amsterdam. */
  readonly every: string
  run(context: {
    readonly db: Database
    readonly organisation: OrganisationId
    readonly now: Date
  }): Promise<void>
}
