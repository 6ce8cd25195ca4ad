// SPDX-License-Identifier: EUPL-1.2
import type { SignedIn } from '../../../../kernel/actor.ts'
import { localDateOf } from '../../../../kernel/dates.ts'
import type { OrganisationId } from '../../../../kernel/ids.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { handOver } from '../../../../platform/handover/store.ts'
import { addPerson } from '../../../organisation/index.ts'
import type { AdmissionDocument } from '../../domain/handover-documents.ts'
import type { VisitId } from '../../domain/visit.ts'
import { listColleagues } from '../../store/colleague.ts'
import { giveFromToday } from './give-from-today.ts'
import type { Newcomer } from './who-redeems.ts'

type Door = {
  readonly committee: OrganisationId
  readonly municipality: OrganisationId
  readonly visitId: VisitId
}

/** The ground of the role of an administrator on whom the secretariat has not yet given its word. */
export const unconfirmedGround = 'unconfirmed'

/**
 * Makes the bearer of the code municipal secretary, and administrator when the municipality has none. That role works at
 * once; the secretariat is asked to confirm it.
 */
export async function admitSecretary(
  context: ActionContext<SignedIn | null>,
  door: Door,
  newcomer: Newcomer,
): Promise<void> {
  const { now } = context
  const today = localDateOf(now)
  const scope = {
    person: newcomer.id,
    organisation: door.municipality,
    organisations: [],
    origin: context.scope.origin,
  }
  await context.db.write(scope, async tx => {
    const colleagues = await listColleagues(tx, today)
    if (newcomer.isNew) await addPerson(tx, { id: newcomer.id, ...newcomer.isNew }, now)
    const known = colleagues.find(one => one.id === newcomer.id) ?? { id: newcomer.id, roles: [] }
    await giveFromToday(tx, known, 'municipalSecretary', 'invitation', now)
    tx.record({ action: 'person.admitted', object: { kind: 'person', id: newcomer.id } })
    if (colleagues.some(one => one.roles.includes('administrator'))) return
    await giveFromToday(tx, known, 'administrator', unconfirmedGround, now)
    const self = (await listColleagues(tx, today)).find(one => one.id === newcomer.id)
    const document: AdmissionDocument = {
      person: newcomer.id,
      name: self?.name ?? '',
      email: self?.email ?? '',
    }
    await handOver(
      tx,
      {
        to: door.committee,
        kind: 'visitation.admission',
        subjectId: door.visitId,
        document,
        ground: 'codeRedeemed',
      },
      now,
    )
  })
}
