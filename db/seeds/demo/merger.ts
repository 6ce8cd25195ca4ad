// SPDX-License-Identifier: EUPL-1.2
import { committee, demoCast, platform } from '../../../content/demo/cast.ts'
import { demoMerger } from '../../../content/demo/finished.ts'
import { demoMunicipalities } from '../../../content/demo/municipalities.ts'
import { localDateOf } from '../../../src/kernel/dates.ts'
import { applyChanges } from '../../../src/modules/organisation/actions/apply-changes.ts'
import { offerChanges } from '../../../src/modules/organisation/actions/offer-changes.ts'
import type { SignInDesk } from '../../../src/modules/organisation/actions/sign-in-desk.ts'
import { tryChanges } from '../../../src/modules/organisation/actions/try-changes.ts'
import { loadRegister } from '../../../src/modules/organisation/index.ts'
import { getImport } from '../../../src/modules/organisation/store/import.ts'
import { mergeVisit } from '../../../src/modules/visitation/actions/round/merge-visit.ts'
import type { RoundId } from '../../../src/modules/visitation/domain/visit.ts'
import { listVisits } from '../../../src/modules/visitation/store/visit.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import type { Stage } from './stage.ts'
import { mustBeDone, secretaryAt, settle } from './visit-acts.ts'

/** Nobody of the demo is signed in while its story is told. */
const quietDesk: SignInDesk = {
  accountOf: async () => undefined,
  invite: async () => {},
  endSessions: async () => {},
  blockOf: async () => undefined,
  block: async () => {},
  unblock: async () => {},
  reset: async () => {},
}

/** The platform takes the merger into the register, and the secretary lets the one visit go on in the other. Once. */
export async function seedMerger(stage: Stage, roundId: RoundId, at: Date): Promise<void> {
  const [from, into] = [demoMerger.from, demoMerger.into].map(name =>
    demoMunicipalities.find(one => one.name === name),
  )
  const scope = organisationScope(committee, 'demo')
  const visits = await stage.db.read(scope, tx => listVisits(tx, { round: roundId }))
  const visit = visits.find(one => one.municipality.id === from?.id)
  if (!from || !into || visit?.state !== 'paused') return
  await takeIntoRegister(stage, `${from.id},${into.id}`, at)
  const play = { stage, committee, municipality: from.id, visitId: visit.id }
  const input = { visitId: visit.id, version: visit.version, successor: into.id, reason: demoMerger.reason }
  mustBeDone(await mergeVisit(await secretaryAt(play, at), input))
  await settle(play, at)
}

async function takeIntoRegister(stage: Stage, codes: string, at: Date): Promise<void> {
  const administrator = demoCast.find(one => one.positions.some(place => place.organisation === platform))
  if (!administrator) throw new Error('demo: nobody keeps the platform')
  const context = await stage.as(administrator.id, platform, at)
  const year = Number(localDateOf(at).slice(0, 4)) + 1
  const list = `date,type,from,to,name,province,inhabitants\n${year}-01-01,merger,${codes},,,\n`
  const offer = { name: 'fusies.csv', bytes: Buffer.from(list), field: 'file' } as const
  const importId = mustBeDone(await offerChanges(context, offer))
  const { register, changes } = await stage.db.read(organisationScope(platform, 'demo'), async tx => ({
    register: await loadRegister(tx),
    changes: (await getImport(tx, importId)).changes,
  }))
  const where = { db: stage.db, origin: 'demo', now: at }
  const { fingerprint } = mustBeDone(await tryChanges(where, register, changes))
  mustBeDone(await applyChanges(context, quietDesk, { importId, fingerprint }))
}
