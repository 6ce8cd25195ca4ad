// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { Handover } from '../../../../platform/handover/handover.ts'
import { listHandovers } from '../../../../platform/handover/store.ts'
import type { Withdrawn, WithdrawnDocument } from '../../domain/correction.ts'
import type { ReportDocument } from '../../domain/handover-documents.ts'
import { reportHandovers } from '../../domain/report-document.ts'
import type { ReleasedVersion } from '../../domain/report-view.ts'
import { seeVisit } from '../see-visit.ts'
import { seeFinal, seeReceived } from '../sharing/see-received.ts'
import { type Sides, sidesOf } from './open-report.ts'

/** Every draft and final report that crossed and was not destroyed, oldest first, with what was withdrawn. */
async function listReleased(tx: Tx, { visitId, committee, municipality }: Sides): Promise<ReleasedVersion[]> {
  const crossed = (await listHandovers(tx, visitId, 'visitation.')).filter(
    one => one.from === committee && one.to === municipality,
  )
  const withdrawals = crossed
    .filter(one => one.kind === reportHandovers.withdrawn)
    .map(one => one.document as WithdrawnDocument)
  const of = (kind: 'draft' | 'final') =>
    (crossed.filter(one => one.kind === reportHandovers[kind]) as Handover<ReportDocument>[]).map(one => ({
      kind,
      version: one.version,
      createdAt: one.createdAt,
      document: one.document,
      withdrawn: one.withdrawnAt
        ? withdrawals.find(told => kind === 'final' && told.version === one.version)
        : undefined,
    }))
  return [...of('draft'), ...of('final')]
}

/** The released versions, for who of the committee reads the content of the visit. @throws NotFound */
export async function seeVersions(tx: Tx, actor: Actor, visitId: string, now: Date) {
  const visit = await seeVisit(tx, actor, visitId, 'content', now)
  return { visit, versions: await listReleased(tx, sidesOf(visit)) }
}

/** The same for the delegation of the municipality. @throws NotFound */
export async function seeReceivedVersions(tx: Tx, actor: Actor, visitId: string) {
  const { participation } = await seeReceived(tx, actor, visitId)
  return listReleased(tx, {
    visitId: participation.visitId,
    committee: participation.committee.id,
    municipality: participation.organisationId,
  })
}

/** A version of the final report that was withdrawn, for who may read the final report. @throws NotFound */
export async function seeEarlier(
  tx: Tx,
  actor: Actor,
  visitId: string,
  version: number,
): Promise<ReleasedVersion & { readonly withdrawn: Withdrawn }> {
  const { participation } = await seeFinal(tx, actor, visitId)
  const released = await listReleased(tx, {
    visitId: participation.visitId,
    committee: participation.committee.id,
    municipality: participation.organisationId,
  })
  const found = released.find(one => one.kind === 'final' && one.version === version)
  if (!found?.withdrawn) throw new NotFound()
  return { ...found, withdrawn: found.withdrawn }
}
