// SPDX-License-Identifier: EUPL-1.2
import { provinces } from '../../../../../content/facts/provinces.ts'
import type { LocalDate } from '../../../../kernel/dates.ts'
import type { OrganisationId } from '../../../../kernel/ids.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { loadRegister, predecessorsOf } from '../../../organisation/index.ts'
import type { PublicFacts } from '../../domain/dossier.ts'

/** What everybody may know of a municipality on that day; undefined when the register does not have it. */
export async function findPublicFacts(
  tx: Tx,
  id: OrganisationId,
  today: LocalDate,
): Promise<PublicFacts | undefined> {
  const register = await loadRegister(tx)
  const entry = register.find(one => one.code === id)
  if (!entry) return undefined
  const nameOf = (code: OrganisationId) => register.find(one => one.code === code)?.name ?? code
  return {
    province: provinces[entry.provinceCode],
    inhabitants: entry.inhabitants.findLast(one => one.on <= today),
    mergedFrom: predecessorsOf(register, id, today).map(one => ({
      name: nameOf(one.code),
      on: one.endedOn,
    })),
    goesInto: entry.successors.map(one => ({ name: nameOf(one.code), on: one.on })),
  }
}
