// SPDX-License-Identifier: EUPL-1.2
import type { Kysely } from 'kysely'
import type { Tables } from '../../../../db/tables.ts'

/** The pool of dl_identity, or a transaction on it: the only door to credentials and sessions. */
export type IdentityDb = Kysely<Tables>
