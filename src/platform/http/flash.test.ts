// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeVisitor, testOrigin, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'

let world: World
let visitor: Visitor
let ciso: TestPerson
const sentence = 'De afwezigheid is vastgelegd.'

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  ciso = await world.addPerson(await world.addOrganisation('municipality'), 'ciso')
})
afterAll(() => world.close())
beforeEach(() => world.setNow('2026-11-24T09:00:00Z'))

const colleagues = () => `/bij/${ciso.organisation}/organisatie`
const fields = { fromOn: '1-12-2026', untilOn: '31-12-2026', standIn: '' }
const postAbsence = (options: { key?: string; json?: boolean; fields?: Record<string, string> } = {}) =>
  visitor.post(`${colleagues()}/afwezig`, options.fields ?? fields, { as: ciso, ...options })

const cookieOf = (response: Response): string =>
  /^__Host-dl-gedaan=[^;]*/.exec(response.headers.getSetCookie().join('\n'))?.[0] ?? ''
const open = (path: string, cookie: string) =>
  visitor.app.request(`${testOrigin}${path}`, { headers: { cookie: `test=${ciso.id}; ${cookie}` } })
const saidOn = async (response: Response): Promise<string | undefined> =>
  /<div class="flash" role="status"[^>]*>(?:<[^>]+>)*([^<]+)</.exec(await response.text())?.[1]

test('after a form the next page says what happened, and takes the message away', async () => {
  const posted = await postAbsence()
  expect(posted.status).toBe(303)
  const page = await open(posted.headers.get('location') ?? '', cookieOf(posted))
  expect(page.headers.getSetCookie()).toEqual([
    '__Host-dl-gedaan=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure',
  ])
  expect(await saidOn(page)).toBe(sentence)
  expect(await saidOn(await open(colleagues(), ''))).toBeUndefined()
})

test('the message holds a code and a time, no text, and only for a minute', async () => {
  const posted = await postAbsence()
  expect(posted.headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^__Host-dl-gedaan=organisation\.absenceKept~\d+~[\w-]{43}; Max-Age=60; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    ),
  ])
  world.setNow('2026-11-24T09:01:01Z')
  expect(await saidOn(await open(colleagues(), cookieOf(posted)))).toBeUndefined()
})

test('another page neither says it nor loses it: the tab it was for still does', async () => {
  const cookie = cookieOf(await postAbsence())
  const elsewhere = await open(`/bij/${ciso.organisation}/vandaag`, cookie)
  expect(elsewhere.headers.getSetCookie()).toEqual([])
  expect(await saidOn(elsewhere)).toBeUndefined()
  expect(await saidOn(await open(`${colleagues()}?van=mail`, cookie))).toBe(sentence)
})

test.each([
  ['another sentence', (cookie: string) => cookie.replace('absenceKept', 'absenceGone')],
  ['another time', (cookie: string) => cookie.replace(/~(\d+)~/, (_, at) => `~${Number(at) + 1}~`)],
  ['no signature', (cookie: string) => cookie.replace(/~[\w-]+$/, '')],
  ['text of somebody else', () => '__Host-dl-gedaan=<b>Bel+0900</b>'],
])('a message with %s is not shown', async (_, forge) => {
  const forged = forge(cookieOf(await postAbsence()))
  expect(await saidOn(await open(colleagues(), forged))).toBeUndefined()
})

test('a form that is sent twice says it also after the second answer', async () => {
  const key = crypto.randomUUID()
  await postAbsence({ key })
  const again = await postAbsence({ key })
  expect(again.status).toBe(303)
  const page = await open(again.headers.get('location') ?? '', cookieOf(again))
  expect(await saidOn(page)).toBe(sentence)
})

test('what was refused says nothing was done', async () => {
  const refused = await postAbsence({ fields: { ...fields, untilOn: '' } })
  expect(refused.status).toBe(422)
  expect(cookieOf(refused)).toBe('')
})

test('over TLS a message that another host planted is not shown', async () => {
  const planted = cookieOf(await postAbsence()).replace('__Host-', '')
  expect(await saidOn(await open(colleagues(), planted))).toBe(sentence)
  const overTls = makeVisitor(world, { isSecure: true }).app
  const headers = { cookie: `test=${ciso.id}; ${planted}` }
  const page = await overTls.request(`${testOrigin}${colleagues()}`, { headers })
  expect(page.status).toBe(200)
  expect(await saidOn(page)).toBeUndefined()
})
