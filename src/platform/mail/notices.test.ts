// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeEach, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { putWorkItem } from '../work/work-item.ts'
import { mailJob } from './jobs.ts'
import type { Message } from './message.ts'
import { queueNotice } from './notices.ts'

let world: World
let ciso: TestPerson
let sent: Message[] = []
let isAway = false
beforeEach(async () => {
  world ??= await makeWorld()
  world.setNow('2026-11-24T09:00:00Z')
  ciso = await world.addPerson(await world.addOrganisation('municipality', 'Heidebrink'), 'ciso')
  sent = []
  isAway = false
})
afterAll(() => world.close())

const job = mailJob(
  {
    async send(message) {
      if (isAway) throw new Error('away')
      sent.push(message)
    },
  },
  'https://leren.example.nl',
)
const run = () => job.run({ db: world.db, organisation: ciso.organisation, now: world.now() })
const tell = (kind: 'emergencyAccess' | 'signInChanged', key: string) =>
  world.db.write(world.scope(ciso), async tx => {
    await queueNotice(tx, { person: ciso.id, kind, key }, world.now())
    tx.bookkeeping()
  })
const task = (key: string) =>
  world.db.write(world.scope(ciso), async tx => {
    const words = { title: 'Geheim onderwerp', place: 'Proef', url: '/bij' }
    await putWorkItem(
      tx,
      { key, module: 'test', grouping: 'read', for: { role: 'ciso' }, ...words },
      world.now(),
    )
    tx.bookkeeping()
  })

test('a notice goes at once, also to who had the mail of the day, and only once', async () => {
  await task('a')
  await run()
  await tell('emergencyAccess', 'b')
  await tell('emergencyAccess', 'b')
  await run()
  await run()
  expect(sent.map(mail => mail.subject)).toEqual([
    'Er staat iets voor u klaar bij Heidebrink',
    'Bericht van Durven Leren over Heidebrink',
  ])
  expect(sent[1]?.text).toContain(`/bij/${ciso.organisation}/vandaag`)
})

test('who got a notice about a task gets no second mail about it', async () => {
  await tell('emergencyAccess', 'c')
  await task('c')
  await run()
  expect(sent).toHaveLength(1)
  expect(sent[0]?.text).not.toContain('Geheim')
})

test('somebody who cannot sign in any more is told whom to call, and gets no link', async () => {
  await tell('signInChanged', 'd')
  await run()
  expect(sent[0]?.text).toContain('Bel de beheerder van Heidebrink')
  expect(sent[0]?.text).not.toContain('http')
})

test('a mail server that is away loses no notice', async () => {
  isAway = true
  await tell('signInChanged', 'e')
  await run()
  isAway = false
  await run()
  expect(sent).toHaveLength(0)
  world.setNow('2026-11-24T09:06:00Z')
  await run()
  await run()
  expect(sent).toHaveLength(1)
})
