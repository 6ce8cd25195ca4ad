// SPDX-License-Identifier: EUPL-1.2
import { backup } from './backup.ts'
import { isolation } from './isolation/isolation.ts'
import { kill } from './kill.ts'
import type { Proof } from './proof.ts'
import { races } from './races.ts'
import { restart } from './restart.ts'
import { twoServers } from './two-servers.ts'

/** All proofs, one line each (docs/operations/proofs.md). */
export const proofs: readonly Proof[] = [kill, races, restart, backup, isolation, twoServers]
