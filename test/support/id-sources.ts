// SPDX-License-Identifier: EUPL-1.2
import { samplers } from './samples.ts'

/** Where ids live, by the name of the parameter that takes them, with the visit they belong to. */
export const idSources: Readonly<Record<string, string>> = {
  visit: 'SELECT id, id AS visit FROM visit',
  round: 'SELECT round_id AS id, id AS visit FROM visit',
  recess: 'SELECT r.id, v.id AS visit FROM recess r JOIN visit v ON v.round_id = r.round_id',
  paragraph: 'SELECT id, visit_id AS visit FROM report_paragraph',
  part: 'SELECT id, visit_id AS visit FROM report_paragraph',
  perspective: 'SELECT id, visit_id AS visit FROM action_perspective',
  fact: 'SELECT id, visit_id AS visit FROM public_fact',
  note: 'SELECT id, visit_id AS visit FROM conversation_note',
  comment: "SELECT id, substring(subject_id FROM '^[0-9a-f-]{36}')::uuid AS visit FROM comment",
  released: `SELECT version::text AS id, subject_id AS visit FROM handover
    WHERE kind = 'visitation.finalReport' AND withdrawn_at IS NOT NULL`,
  solution: 'SELECT id, visit_id AS visit FROM solution',
  share: 'SELECT id, visit_id AS visit FROM report_share',
  handedOut: 'SELECT id, subject_id::uuid AS visit FROM handed_out',
  seat: 'SELECT person_id AS id, visit_id AS visit FROM delegate WHERE person_id IS NOT NULL',
  memberSeat: 'SELECT person_id AS id, visit_id AS visit FROM visit_member',
  colleagueList: 'SELECT id, visit_id AS visit FROM colleague_list',
  batch: 'SELECT batch_id AS id, visit_id AS visit FROM visit_batch_line',
  keptList: 'SELECT id, NULL AS visit FROM kept_worklist',
  person: 'SELECT id, NULL AS visit FROM person',
  ...Object.assign({}, ...samplers.map(sampler => sampler.ids)),
}
