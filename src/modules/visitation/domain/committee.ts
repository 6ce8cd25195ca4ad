// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '../../../kernel/roles.ts'

/** Roles of the committee that go along on a visit. */
export const visitingRoles: readonly Role[] = ['chair', 'member']
