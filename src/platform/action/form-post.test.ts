// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { done, refused } from '../../kernel/outcome.ts'
import { problem } from '../../kernel/problem.ts'
import { AlreadyPosted, KeyReused } from './form-post.ts'
import { makeActionContext } from './make-context.ts'

let world: World
let anna: TestPerson

beforeAll(async () => {
  world = await makeWorld()
  anna = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
})
afterAll(() => world.close())

async function postRemark(key: string, body: string, options: { refuse?: boolean } = {}) {
  const { actor, scope } = await as(world, anna)
  const context = makeActionContext(world.db, scope, actor, world.now(), {
    form: { key, bodyHash: Buffer.from(body) },
    location: id => `/opmerking/${id}`,
  })
  return context.write(async tx => {
    if (options.refuse) return refused(problem('body', 'required'))
    const id = crypto.randomUUID()
    await tx.sql
      .insertInto('comment')
      .values({
        organisation_id: anna.organisation,
        id,
        subject_kind: 'test',
        subject_id: key,
        person_id: anna.id,
        body,
        created_at: world.now(),
      })
      .execute()
    tx.record({ action: 'test.said', object: { kind: 'comment', id } })
    return done(id)
  })
}
const remarks = (key: string) =>
  world.db.read(world.scope(anna), tx =>
    tx.sql.selectFrom('comment').select('id').where('subject_id', '=', key).execute(),
  )

test('the same form posted ten times at once makes one change, and the others get its answer', async () => {
  const key = crypto.randomUUID()
  const answers = await Promise.allSettled(Array.from({ length: 10 }, () => postRemark(key, 'eenmaal')))
  const rows = await remarks(key)
  expect(rows).toHaveLength(1)
  const again = answers.flatMap(answer => (answer.status === 'rejected' ? [answer.reason] : []))
  expect(again).toHaveLength(9)
  for (const error of again)
    expect(error).toMatchObject({ name: 'AlreadyPosted', resultUrl: `/opmerking/${rows[0]?.id}` })
})

test('the same key with another body is refused', async () => {
  const key = crypto.randomUUID()
  await postRemark(key, 'eerste')
  await expect(postRemark(key, 'tweede')).rejects.toThrow(KeyReused)
  expect(await remarks(key)).toHaveLength(1)
})

test('a post that was refused for its content can be mended and posted again with the same key', async () => {
  const key = crypto.randomUUID()
  expect(await postRemark(key, 'leeg', { refuse: true })).toMatchObject({ problems: [{ field: 'body' }] })
  await postRemark(key, 'gevuld')
  await expect(postRemark(key, 'gevuld')).rejects.toThrow(AlreadyPosted)
})
