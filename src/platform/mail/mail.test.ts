// SPDX-License-Identifier: EUPL-1.2
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { putWorkItem } from '../work/work-item.ts'
import { mailJob, waitAfter } from './jobs.ts'
import { smtpMailer } from './smtp.ts'

let world: World
let ciso: TestPerson
let server: SMTPServer
let port: number
let mood: 'takes' | 'refuses'
let mails: string[]
const origin = 'https://leren.example.nl'

beforeEach(async () => {
  world = await makeWorld('2026-11-24T09:00:00Z')
  ciso = await world.addPerson(await world.addOrganisation('municipality', 'Heidebrink'), 'ciso')
  mails = []
  mood = 'takes'
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', part => parts.push(part))
      stream.on('end', () => {
        if (mood === 'refuses')
          return done(Object.assign(new Error('4.3.2 try later'), { responseCode: 451 }))
        mails.push(Buffer.concat(parts).toString())
        done()
      })
    },
  })
  port = await new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => resolve((server.server.address() as { port: number }).port)),
  )
})
afterEach(async () => {
  await new Promise<void>(resolve => server.close(() => resolve()))
  await world.close()
})

const task = (person: TestPerson, key: string) =>
  world.db.write(world.scope(person), async tx => {
    await putWorkItem(
      tx,
      {
        key,
        module: 'test',
        grouping: 'do',
        for: { role: 'ciso' },
        title: 'Geheim onderwerp',
        place: 'Proef',
        url: '/bij',
      },
      world.now(),
    )
    tx.record({ action: 'test.task', object: { kind: 'task', id: key } })
  })
async function run(person = ciso) {
  const job = mailJob(await smtpMailer(`smtp://127.0.0.1:${port}`, 'leren@example.nl'), origin)
  await job.run({ db: world.db, organisation: person.organisation, now: world.now() })
}

test('a mail says that something waits and where, and nothing of what it is', async () => {
  await task(ciso, 'a')
  await run()
  expect(mails).toHaveLength(1)
  expect(mails[0]).toContain(`${origin}/bij/${ciso.organisation}/vandaag`)
  expect(mails[0]).not.toContain('Geheim')
})

test('a person gets at most one mail a day, over all organisations; the rest is told tomorrow', async () => {
  const shared = await world.addRole(ciso, await world.addOrganisation('municipality', 'Lindervaart'), 'ciso')
  await task(ciso, 'a')
  await run()
  await task(ciso, 'b')
  await task(shared, 'c')
  await run()
  await run(shared)
  expect(mails).toHaveLength(1)
  world.setNow('2026-11-25T09:00:00Z')
  await run(shared)
  expect(mails).toHaveLength(2)
})

test('what was told is not told again', async () => {
  await task(ciso, 'a')
  await run()
  world.setNow('2026-11-25T09:00:00Z')
  await run()
  expect(mails).toHaveLength(1)
})

test('a server that says no loses nothing: the mail goes later, once', async () => {
  mood = 'refuses'
  await task(ciso, 'a')
  await run()
  await run()
  expect(mails).toHaveLength(0)
  mood = 'takes'
  world.setNow('2026-11-24T09:06:00Z')
  await run()
  await run()
  expect(mails).toHaveLength(1)
})

test('a server that is away loses nothing either', async () => {
  await task(ciso, 'a')
  const away = mailJob(await smtpMailer('smtp://127.0.0.1:1', 'leren@example.nl'), origin)
  await away.run({ db: world.db, organisation: ciso.organisation, now: world.now() })
  world.setNow('2026-11-24T09:06:00Z')
  await run()
  expect(mails).toHaveLength(1)
})

test('a failed mail waits longer each time, half a day at most', () => {
  expect([0, 1, 2, 20].map(waitAfter)).toEqual([300_000, 600_000, 1_200_000, 43_200_000])
})

test('while somebody is away the stand-in is told, and who is away hears of it when back', async () => {
  const standIn = await world.addPerson(ciso.organisation, 'controller')
  await world.db.write(world.scope(ciso), async tx => {
    await tx.sql
      .insertInto('absence')
      .values({
        organisation_id: ciso.organisation,
        id: crypto.randomUUID(),
        person_id: ciso.id,
        stand_in_id: standIn.id,
        roles: ['ciso'],
        takes_named: true,
        from_on: '2026-11-20',
        until_on: '2026-11-24',
        recorded_by: ciso.id,
        recorded_at: world.now(),
      })
      .execute()
    tx.record({ action: 'test.absence', object: { kind: 'person', id: ciso.id } })
  })
  await task(ciso, 'a')
  await run()
  expect(mails).toHaveLength(1)
  expect(mails[0]).toContain(standIn.name)
  world.setNow('2026-11-25T09:00:00Z')
  await run()
  expect(mails).toHaveLength(2)
  expect(mails[1]).toContain(ciso.name)
})

test('who only reads an organisation that is no more is not told of its tasks', async () => {
  const reader = await world.addPerson(await world.addOrganisation('municipality'), 'controller')
  await world.db.write(world.scope(ciso), async tx => {
    await tx.sql
      .insertInto('role_assignment')
      .values({
        organisation_id: ciso.organisation,
        id: crypto.randomUUID(),
        person_id: reader.id,
        role: 'ciso',
        starts_on: '2026-01-01',
        is_read_only: true,
      })
      .execute()
    tx.record({ action: 'test.reading', object: { kind: 'person', id: reader.id } })
  })
  await task(ciso, 'a')
  await run()
  expect(mails).toHaveLength(1)
  expect(mails[0]).toContain(ciso.name)
})

test('a line break in a name, an organisation or an address makes no header and no second receiver', async () => {
  const mailer = await smtpMailer(`smtp://127.0.0.1:${port}`, 'leren@voorbeeld.example')
  const name = 'An\r\nBcc: elders@voorbeeld.example\r\n\r\nNieuwe tekst'
  const message = { text: 'tekst', messageId: '<1@voorbeeld.example>' }
  await mailer.send({ ...message, to: { name, address: 'an@voorbeeld.example' }, subject: `Bij ${name}` })
  const [head] = (mails[0] ?? '').split('\r\n\r\n')
  expect(head).not.toMatch(/^Bcc:/im)
  expect(head?.match(/^To:/gim)).toHaveLength(1)
  expect(mails[0]).toMatch(/\r\n\r\ntekst\r?\n?$/)
  const address = 'an@voorbeeld.example\r\nRCPT TO:<elders@voorbeeld.example>'
  await mailer.send({ ...message, to: { name: 'An', address }, subject: 'Bij ons' }).catch(() => {})
  expect(mails.slice(1).join()).not.toMatch(/^RCPT/im)
})
