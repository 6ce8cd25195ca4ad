// SPDX-License-Identifier: EUPL-1.2
import { readAnchors } from '../platform/audit/anchors.ts'
import { verifyDatabase } from '../platform/audit/verify-database.ts'
import { withClient } from '../platform/db/prepare-database.ts'
import type { Command } from './command.ts'

/** Names the first broken event of each chain, and the heads that nobody signed (abuse case 7). */
export const verifyAudit: Command = {
  name: 'verify-audit',
  usage: 'verify-audit',
  about: 'loopt alle auditketens na en noemt de eerste gebeurtenis die niet klopt',
  async run({ ownerUrl, keys, anchorFile, print }) {
    const { anchors, unsigned } = await readAnchors(anchorFile, keys)
    const reports = await withClient(ownerUrl, client => verifyDatabase(client, anchors))
    const broken = reports.filter(report => report.fault)
    for (const { organisation, fault } of broken)
      print(`${organisation}: gebeurtenis ${fault?.seq} klopt niet (${faultTexts[fault?.fault ?? 'hash']})`)
    for (const number of unsigned) print(`${anchorFile}: regel ${number} is niet door ons ondertekend`)
    const events = reports.reduce((sum, report) => sum + report.length, 0)
    print(
      `${reports.length} ketens, ${events} gebeurtenissen, ${anchors.length} bewaarde koppen: ${broken.length + unsigned.length === 0 ? 'alles klopt' : 'niet in orde'}`,
    )
    return broken.length + unsigned.length === 0 ? 0 : 1
  },
}

const faultTexts = {
  gap: 'er ontbreekt er een',
  hash: 'de inhoud is veranderd',
  head: 'de bewaarde kop past er niet op',
} as const
