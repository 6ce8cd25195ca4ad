// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type World } from '../../../test/support/world.ts'
import type { Message } from '../../platform/mail/message.ts'
import { sendSignInMail } from './actions/send-mail.ts'
import { paths } from './paths.ts'
import { actionsOf, makeNewcomer, waitSeconds } from './testing/newcomer.ts'
import { giveSecrets, makeSite, type Site, signInAs } from './testing.ts'

let world: World
let site: Site
let count = 0

beforeAll(async () => {
  world = await makeWorld()
  site = makeSite(world)
})
afterAll(() => world.close())

async function signedIn() {
  const who = await makeNewcomer(world, site, 'ciso')
  await giveSecrets(site, who.person, who.email)
  await signInAs(who.browser, who.email, world.now())
  await who.browser.get(paths.account)
  count += 1
  return { ...who, wanted: `ander${count}@voorbeeld.example` }
}

/** What the minute's job sends for this organisation. */
async function mailsOf(organisation: Parameters<typeof sendSignInMail>[2]): Promise<Message[]> {
  const sent: Message[] = []
  const mailer = { send: async (message: Message) => void sent.push(message) }
  await sendSignInMail(site.signIn, mailer as never, organisation, world.now())
  return sent
}

const linkIn = (mail: Message | undefined): string =>
  /http:\/\/localhost:3000(\S+)/.exec(mail?.text ?? '')?.[1] ?? ''

test('a person moves to another address: a link there, the old one told, other sessions ended', async () => {
  const { browser, person, email, wanted } = await signedIn()
  const phone = site.browser()
  waitSeconds(world, 60)
  await signInAs(phone, email, world.now())
  await browser.get(paths.account)
  expect((await browser.post(paths.ownEmail, { email: wanted })).location).toBe(paths.account)
  const [mail, ...others] = await mailsOf(person.organisation)
  expect(others).toEqual([])
  expect(mail?.to.address).toBe(wanted)
  expect((await browser.get(paths.account)).html).toContain(`U logt in als ${email}`)

  const arrived = await browser.get(linkIn(mail))
  expect(arrived.location).toBe('/nieuw-e-mailadres')
  const page = await browser.get(arrived.location ?? '')
  expect(page.html).toContain(wanted)
  const code = /name="code" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  expect((await browser.post(paths.newEmail(), { code })).location).toBe(paths.account)
  expect((await browser.get(paths.account)).html).toContain(`U logt in als ${wanted}`)
  expect((await phone.get(paths.account)).status).toBe(401)
  const [told] = await mailsOf(person.organisation)
  expect(told?.to.address).toBe(email)
  expect(told?.text).not.toContain(wanted)
  expect(await actionsOf(world, person)).toEqual(
    expect.arrayContaining(['email.asked', 'mail.email', 'email.changed', 'person.email-changed']),
  )

  await browser.get(paths.account)
  expect((await browser.post(paths.newEmail(), { code })).status).toBe(422)
  waitSeconds(world, 90)
  expect((await signInAs(site.browser(), wanted, world.now())).status).toBe(303)
})

test('a link works for who asked for it alone, and one hour', async () => {
  const { browser, person, wanted } = await signedIn()
  const colleague = await signedIn()
  await browser.post(paths.ownEmail, { email: wanted })
  const [mail] = await mailsOf(person.organisation)
  await colleague.browser.get(linkIn(mail))
  expect((await colleague.browser.get(paths.newEmail())).html).toContain('Deze link werkt niet meer')
  const code = new URL(linkIn(mail), 'http://localhost').searchParams.get('code') ?? ''
  await colleague.browser.get(paths.account)
  expect((await colleague.browser.post(paths.newEmail(), { code })).status).toBe(422)
  waitSeconds(world, 3601)
  await signInAs(browser, person.id, world.now())
  await browser.get(linkIn(mail))
  expect((await browser.get(paths.newEmail())).html).not.toContain(wanted)
})

test('nobody finds out here who has an account, and nobody gets mails without end', async () => {
  const colleague = await signedIn()
  const { browser, person } = await signedIn()
  const taken = await browser.post(paths.ownEmail, { email: colleague.email })
  expect(taken.location).toBe(paths.account)
  expect(await mailsOf(person.organisation)).toEqual([])
  for (let n = 0; n < 4; n += 1) await browser.post(paths.ownEmail, { email: `vrij${n}@voorbeeld.example` })
  const tooMany = await browser.post(paths.ownEmail, { email: 'nog-een@voorbeeld.example' })
  expect(tooMany.status).toBe(422)
  expect(tooMany.html).toContain('value="nog-een@voorbeeld.example"')
})

test('asks for a fresh proof', async () => {
  const { browser, person, wanted } = await signedIn()
  waitSeconds(world, 360)
  await browser.get(paths.account)
  expect((await browser.post(paths.ownEmail, { email: wanted })).status).toBe(403)
  expect(await mailsOf(person.organisation)).toEqual([])
})
