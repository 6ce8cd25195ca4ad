// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { makeActionContext } from '../../platform/action/make-context.ts'
import { type Database, openDatabase } from '../../platform/db/database.ts'
import { saveAnswers } from './actions/self-image/save-answers.ts'
import { answersForm, makeSelfImageOut, type SelfImageCast } from './testing/self-image.ts'
import { mustBeDone } from './testing.ts'

let world: World
let db: Database
let cast: SelfImageCast
let statements = 0

beforeAll(async () => {
  world = await makeWorld()
  cast = await makeSelfImageOut(world)
  db = openDatabase({
    appUrl: world.database.appUrl,
    identityUrl: world.database.identityUrl,
    connections: 1,
    now: world.now,
    onTransaction: counter => {
      statements = counter.statements
    },
  })
})
afterAll(async () => {
  await db.close()
  await world.close()
})

async function save(topic: string, fields: Record<string, string | string[]>): Promise<number> {
  const { actor, scope } = await as(world, cast.colleague)
  const context = makeActionContext(db, scope, actor, world.now())
  mustBeDone(await saveAnswers(context, { visitId: cast.visitId, topic, raw: answersForm(fields) }))
  return statements
}

test.each([
  ['a choice', 't07', { t07a: 'yes' }, 3],
  ['a text with its version', 't27', { t27a: 'Wij oefenen.' }, 3],
  ['nothing new', 't07', { t07a: 'yes' }, 1],
  ['a topic of three questions', 't50', { t50a: '2024', t50b: '3', t50c: 'executive' }, 5],
] as const)('saving %s takes few statements', async (_, topic, fields, most) => {
  expect(await save(topic, fields)).toBeLessThanOrEqual(most)
})
