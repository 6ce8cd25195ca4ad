// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { withClient } from '../../src/platform/db/prepare-database.ts'
import { openQuestions, remark, saveAnswer } from '../measuring/answering.ts'
import { type Figure, higher, lower } from '../measuring/figure.ts'
import { openStage, type Stage } from '../measuring/stage.ts'
import type { Proof } from './proof.ts'

const keys = 500
const times = 10
const pairs = 5_000

/** The same form many times at once, and two people in the same field. */
export const races: Proof = {
  name: 'races',
  about:
    'R8, R9: 500 forms posted 10 times at once make 500 changes; 5,000 races of two editors overwrite nothing',
  async run({ rounds }) {
    const stage = await openStage(times)
    try {
      return await withClient(stage.world.database.ownerUrl, async owner => [
        ...(await postTenfold(stage, owner, Math.min(keys, rounds ?? keys))),
        ...(await raceEditors(stage, owner, rounds ?? pairs)),
      ])
    } finally {
      await stage.close()
    }
  },
}

/** R8: ten posts with one key make one remark, and all get its address; another text with that key gets 422. */
async function postTenfold(stage: Stage, owner: pg.Client, count: number): Promise<Figure[]> {
  const by = stage.editors[0]
  let differing = 0
  let taken = 0
  for (let n = 0; n < count; n += 1) {
    const key = randomUUID()
    const post = (text: string) => remark(stage, { topic: 't27', text, key, by })
    const answers = await Promise.all(Array.from({ length: times }, () => post(`eenmaal ${n}`)))
    const places = new Set(answers.map(answer => answer.location))
    if (places.size !== 1 || answers.some(answer => answer.status !== 303)) differing += 1
    if ((await post(`anders ${n}`)).status !== 422) taken += 1
  }
  const kept = await owner.query<{ body: string }>('SELECT body FROM comment')
  const right = Array.from({ length: count }, (_, n) => `eenmaal ${n}`).filter(
    text => kept.rows.filter(row => row.body === text).length === 1,
  )
  return [
    higher('tenfold_posts', count * times, 'posts'),
    lower('keys_without_exactly_one_row', count - right.length, 'keys', 0),
    lower('rows_too_many', kept.rows.length - count, 'rows', 0),
    lower('answers_that_differ', differing, 'keys', 0),
    lower('other_body_not_refused', taken, 'keys', 0),
  ]
}

/** R9: of two saves on one version one is kept; the other gets 409 with both texts on the page. */
async function raceEditors(stage: Stage, owner: pg.Client, count: number): Promise<Figure[]> {
  const [anna, bram] = stage.editors
  const question = openQuestions[0]
  let overwrites = 0
  let withoutBothTexts = 0
  for (let version = 0; version < count; version += 1) {
    const texts = [`eerste ${randomUUID()}`, `tweede ${randomUUID()}`] as const
    const answers = await Promise.all([
      saveAnswer(stage, { question, text: texts[0], version, by: anna }),
      saveAnswer(stage, { question, text: texts[1], version, by: bram }),
    ])
    const winner = answers.findIndex(answer => answer.status === 303)
    const loser = answers[1 - winner]
    const kept = await keptText(owner, question.code, version + 1)
    if (loser?.status !== 409 || kept === undefined || kept !== texts[winner]) overwrites += 1
    else if (!texts.every(text => loser.body.includes(text))) withoutBothTexts += 1
  }
  return [
    higher('races', count, 'races'),
    lower('silent_overwrites', overwrites, 'races', 0),
    lower('conflicts_without_both_texts', withoutBothTexts, 'races', 0),
  ]
}

/** The text of this version, provided that it is the only and the present one. */
async function keptText(owner: pg.Client, question: string, version: number): Promise<string | undefined> {
  const { rows } = await owner.query<{ body: string }>(
    `SELECT v.body FROM answer a JOIN text_version v
       ON v.subject_id = a.visit_id || ':' || a.slot || ':' || a.question_code AND v.version = a.version
     WHERE a.question_code = $1 AND a.version = $2 AND position(v.body in a.value::text) > 0`,
    [question, version],
  )
  return rows.length === 1 ? rows[0]?.body : undefined
}
