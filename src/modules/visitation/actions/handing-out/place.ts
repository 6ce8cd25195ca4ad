// SPDX-License-Identifier: EUPL-1.2
import { visitTaskPlace } from '../../../../../content/texts/visit-tasks.ts'
import type { LocalDate } from '../../../../kernel/dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import type { Role } from '../../../../kernel/roles.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Place } from '../../../../platform/handing-out/store.ts'
import type { Colleague } from '../../domain/colleague.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { listColleagues } from '../../store/colleague.ts'

/** Where a question that was handed out stands on Vandaag. */
export const placeOn =
  ({ organisationId, visitId, roundName }: Participation) =>
  (id: string): Place => ({
    module: 'visitation',
    workKey: `visit:${visitId}:handedOut:${id}`,
    place: visitTaskPlace.replace('{round}', roundName),
    url: paths.handedOut(organisationId, visitId, id),
  })

/** Whether somebody with these roles can work on what is handed out. */
export const canReceive = (roles: readonly Role[]): boolean =>
  roles.some(role => (policy.workOnHandedOut.roles as readonly Role[]).includes(role))

/** Colleagues to whom this person may hand out. */
export const listReceivers = async (tx: Tx, giver: PersonId, today: LocalDate): Promise<Colleague[]> =>
  (await listColleagues(tx, today)).filter(one => one.id !== giver && canReceive(one.roles))
