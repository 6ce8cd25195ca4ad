// SPDX-License-Identifier: EUPL-1.2
// What leaves as a file: an export asks for a fresh proof of identity; a copy to read is listed here, with why it does not.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allowed, type FullWorld, makeFullWorld, valueSets } from '../support/full-world.ts'
import { allRoutes, fillPath, parametersOf } from '../support/routes.ts'
import { makeVisitor, testOrigin, type Visitor } from '../support/visit.ts'

/** Files that need no fresh proof, each with why. */
const readingCopies: Readonly<Record<string, string>> = {
  'visitation.letterFile':
    'the PDF of a letter holds what its maker reads on the page: process, no content of the visit',
  'visitation.invitationFile':
    'the same of an invitation, with its code only as long as the page shows it in this browser',
  'visitation.reportFile':
    'the PDF of a final report holds what its reader reads on the page, marked with the reader; no more than one report at a time',
  'visitation.earlierFile': 'the same of a version that was withdrawn, with that on its cover',
}

const files = allRoutes.flatMap(route => (route.method === 'GET' && route.gives ? [route] : []))
const exported = files.filter(route => route.gives === 'export' && route.access !== 'public')

test('every export asks for a fresh proof of identity', () => {
  expect(exported.length).toBeGreaterThan(0)
  expect(exported.filter(route => !route.may?.stepUp).map(route => route.name)).toEqual([])
})

test('every other file is a reading copy with a reason', () => {
  const others = files.filter(route => route.gives === 'readingCopy' && route.access !== 'public')
  expect(others.map(route => route.name).sort()).toEqual(Object.keys(readingCopies).sort())
})

describe('through the program', () => {
  let world: FullWorld
  let proved: Visitor
  let unproved: Visitor

  beforeAll(async () => {
    world = await makeFullWorld()
    proved = makeVisitor(world)
    unproved = makeVisitor(world, { isProved: false })
  })
  afterAll(() => world.close())

  /** What the sample says of names that nothing is known of: names of files. */
  const codesOf = (route: (typeof files)[number]) =>
    Object.fromEntries(Object.entries(route.sample.params ?? {}).filter(([name]) => !(name in world.ids)))

  /** What each insider who may gets of this route, for each visit. */
  async function answers(visitor: Visitor, route: (typeof files)[number]): Promise<Response[]> {
    const all: Response[] = []
    for (const person of allowed(world.insiders, route))
      for (const values of valueSets(world.ids, parametersOf(route))) {
        const path = fillPath(route, { ...values, ...codesOf(route), organisation: person.organisation })
        const headers = { cookie: `test=${person.id}` }
        all.push(await visitor.app.request(testOrigin + path, { headers }))
      }
    return all
  }

  const isFile = (answer: Response) =>
    answer.status === 200 && /^attachment/.test(answer.headers.get('content-disposition') ?? '')
  const asksProof = (answer: Response) =>
    answer.status === 303 && answer.headers.get('location')?.startsWith('/bevestigen?naar=') === true

  test.each(exported.map(route => [route.name, route] as const))(
    '%s gives the file after a proof, and without one nothing but the question for it',
    async (_, route) => {
      expect((await answers(proved, route)).some(isFile)).toBe(true)
      const without = await answers(unproved, route)
      expect(without.some(isFile)).toBe(false)
      expect(without.some(asksProof)).toBe(true)
    },
  )
})
