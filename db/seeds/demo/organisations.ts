// SPDX-License-Identifier: EUPL-1.2
import { committee, ibd, platform, vng } from '../../../content/demo/cast.ts'
import { demoMunicipalities } from '../../../content/demo/municipalities.ts'
import { loadMunicipalities } from '../../../src/modules/organisation/index.ts'
import type { Database } from '../../../src/platform/db/database.ts'
import { organisationScope, publicScope } from '../../../src/platform/db/scope.ts'

/** Whether anything was put in this database before. */
export const isEmpty = async (db: Database): Promise<boolean> =>
  (await db.read(publicScope('demo'), tx =>
    tx.sql.selectFrom('organisation').select('id').limit(1).executeTakeFirst(),
  )) === undefined

/** Those who carry the visitation, and the fictional municipalities; beside the real ones, which every database has. */
export async function seedOrganisations(db: Database, now: Date): Promise<void> {
  await loadMunicipalities(db, now)
  const facts = { is_fictional: false, province_code: null, created_at: now }
  const rows = [
    { ...facts, id: committee, kind: 'committee', name: 'Visitatiecommissie' },
    { ...facts, id: vng, kind: 'vng', name: 'VNG' },
    { ...facts, id: ibd, kind: 'ibd', name: 'IBD' },
    ...demoMunicipalities.map(one => ({
      ...facts,
      id: one.id,
      kind: 'municipality',
      name: one.name,
      is_fictional: true,
      province_code: one.provinceCode as string,
    })),
  ]
  await db.write(organisationScope(platform, 'demo'), async tx => {
    await tx.sql.insertInto('organisation').values(rows).execute()
    tx.record({
      action: 'organisation.imported',
      object: { kind: 'organisation', id: platform },
      details: { count: rows.length },
    })
  })
}
