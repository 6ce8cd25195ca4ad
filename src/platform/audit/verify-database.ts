// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg'
import type { Anchor } from './anchors.ts'
import { type ChainFault, type ChainLink, verifyChain } from './verify.ts'

export type ChainReport = {
  readonly organisation: string
  readonly length: number
  readonly fault?: ChainFault
}

const page = 5_000

/** Walks every chain in the database as dl_owner, and holds it against the heads that were kept outside. */
export async function verifyDatabase(owner: pg.Client, anchors: readonly Anchor[]): Promise<ChainReport[]> {
  const { rows } = await owner.query<{ organisation_id: string }>(
    'SELECT DISTINCT organisation_id FROM audit_event ORDER BY 1',
  )
  const organisations = new Set([
    ...rows.map(row => row.organisation_id),
    ...anchors.map(anchor => anchor.organisation),
  ])
  const reports: ChainReport[] = []
  for (const organisation of [...organisations].sort()) {
    const kept = anchors
      .filter(anchor => anchor.organisation === organisation)
      .map(anchor => ({ seq: anchor.seq, hash: Buffer.from(anchor.hash, 'hex') }))
    reports.push({ organisation, ...(await verifyChain(links(owner, organisation), kept)) })
  }
  return reports
}

async function* links(owner: pg.Client, organisation: string): AsyncGenerator<ChainLink> {
  for (let after = 0; ; ) {
    const { rows } = await owner.query<ChainLink>(
      'SELECT seq, body, hash FROM audit_event WHERE organisation_id = $1 AND seq > $2 ORDER BY seq LIMIT $3',
      [organisation, after, page],
    )
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = last.seq
  }
}
