// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { Sampler } from '../../../../test/support/sampler.ts'
import { localDate } from '../../../kernel/dates.ts'
import { recordSecrecy } from '../actions/secrecy/record-secrecy.ts'
import { choosePassage } from '../actions/woo/choose-passage.ts'
import { decideWooRequest } from '../actions/woo/decide-request.ts'
import { receiveWooRequest } from '../actions/woo/receive-request.ts'
import { mustBeDone } from '../testing.ts'

/** A report that was made public for a part, with secrecy about it afterwards. */
export const disclosureSampler: Sampler = {
  ids: {
    wooRequest: 'SELECT id, visit_id AS visit FROM woo_request',
    passage: 'SELECT p.id, r.visit_id AS visit FROM woo_passage p JOIN woo_request r ON r.id = p.request_id',
    secrecy: 'SELECT id, visit_id AS visit FROM report_secrecy',
  },
  async make(world, people) {
    const town = people.find(person => person.roles.includes('councillor'))
    if (!town) throw new Error('no municipality to put anything in')
    const reported = await world.db.read(world.scope(town), tx =>
      tx.sql
        .selectFrom('participation')
        .select('visit_id')
        .where('state', '=', 'reported')
        .executeTakeFirst(),
    )
    if (!reported) throw new Error('no final report to make public')
    const visitId = reported.visit_id
    const context = await as(world, town)
    const today = localDate(world.now().toISOString().slice(0, 10))
    const asked = { visitId, reference: 'Z-2026-0117', receivedOn: today }
    const { id: request } = mustBeDone(await receiveWooRequest(context, asked))
    const passage = { part: 'releaser:0', words: '', ground: '5.1.2.e' }
    mustBeDone(await choosePassage(context, { visitId, request, ...passage }))
    const decided = { decision: 'partly', ground: '', decidedBy: 'college', decidedOn: today } as const
    mustBeDone(await decideWooRequest(context, { visitId, request, ...decided, version: 1 }))
    const secrecy = { ground: '5.1.2.h', organ: 'council', imposedOn: today, endsOn: null } as const
    mustBeDone(await recordSecrecy(context, { visitId, ...secrecy }))
  },
}
