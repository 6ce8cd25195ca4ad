// SPDX-License-Identifier: EUPL-1.2
// Abuse case 2: somebody acts in the own organisation, at addresses that exist there, with a neighbour's id in one field of the form.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { withClient } from '../../src/platform/db/prepare-database.ts'
import { type FullPerson, type FullWorld, makeFullWorld } from '../support/full-world.ts'
import { allRoutes, fillPath, parametersOf } from '../support/routes.ts'
import { makeVisitor, type Visitor } from '../support/visit.ts'

let world: FullWorld
let visitor: Visitor
/** By organisation: the visits of which it has its own side. */
let visits: ReadonlyMap<string, readonly string[]>

const ask = <Row extends object>(text: string, values: unknown[] = []) =>
  withClient(world.database.ownerUrl, async client => (await client.query<Row>(text, values)).rows)

beforeAll(async () => {
  world = await makeFullWorld()
  visitor = makeVisitor(world)
  const rows = await ask<{ organisation: string; visit: string }>(
    `SELECT organisation_id AS organisation, visit_id AS visit FROM participation
     UNION SELECT organisation_id, id FROM visit ORDER BY 1, 2`,
  )
  visits = new Map(
    [...Map.groupBy(rows, row => row.organisation)].map(([id, of]) => [id, of.map(row => row.visit)]),
  )
})
afterAll(() => world.close())

const unlikely = '6f9619ff-8b86-4d01-b42d-00c04fc964ff'
/** These take a role's place or an id, so their type alone does not tell that ids go in. */
const alsoIds = /^(members|owner|coordinator|who-.*)$/

/** Where the sample says nothing of a person, and the field would not be looked at. */
const forOthers: Readonly<Record<string, Record<string, string>>> = {
  'visitation.decideFollowUp': { decision: 'takenOver', dueOn: '2027-02-01' },
}

/** The fields of a form that take the id of something. */
function idFieldsOf(form: z.ZodType): string[] {
  const shape = 'shape' in form ? (form.shape as Record<string, z.ZodType>) : {}
  return Object.entries(shape)
    .filter(
      ([name, field]) =>
        alsoIds.test(name) || (field.safeParse(unlikely).success && !field.safeParse('geen id').success),
    )
    .map(([name]) => name)
}

const withIdFields = allRoutes.flatMap(route => {
  const fields = route.method === 'POST' && route.access === 'member' ? idFieldsOf(route.form) : []
  return fields.map(field => ({ name: `${route.name} ${field}`, route, field }))
})

/** What is written about an act that was refused: in the own chain, and with the key of the form. */
const aboutRefusals = ['audit_event', 'audit_head', 'denied_access', 'form_post']

/** Everything that every organisation has, one digest per table. */
async function digest(): Promise<Record<string, string>> {
  const tables = await ask<{ table: string }>(
    `SELECT table_name AS table FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'organisation_id' AND table_name <> ALL ($1)`,
    [aboutRefusals],
  )
  const all: Record<string, string> = {}
  for (const { table } of tables) {
    const [row] = await ask<{ digest: string }>(
      `SELECT md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) AS digest FROM ${table} t`,
    )
    all[table] = row?.digest ?? ''
  }
  return all
}

/** People who only have a role elsewhere, and everything else of which the id is known and that lies at another's visit. */
async function neighboursIds(organisation: string): Promise<string[]> {
  const people = await ask<{ id: string }>(
    `SELECT DISTINCT ON (organisation_id) person_id AS id FROM role_assignment r WHERE organisation_id <> $1
       AND NOT EXISTS (SELECT FROM role_assignment o WHERE o.person_id = r.person_id AND o.organisation_id = $1)
     ORDER BY organisation_id, person_id`,
    [organisation],
  )
  const own = visits.get(organisation) ?? []
  const things = Object.entries(world.ids)
    .filter(([name]) => name !== 'person')
    .flatMap(([, known]) => known.find(one => one.visit !== null && !own.includes(one.visit))?.id ?? [])
  return [...people.slice(0, 4).map(row => row.id), ...things]
}

/** Values for an address that this organisation really has: of the first visit with most of the names. */
function valuesAt(person: FullPerson, names: readonly string[]): Record<string, string> {
  const own = visits.get(person.organisation) ?? []
  const count = (visit: string) =>
    names.filter(name => world.ids[name]?.some(one => one.visit === visit)).length
  const [visit = unlikely] = own.toSorted((a, b) => count(b) - count(a))
  const idOf = (name: string) => world.ids[name]?.find(one => one.visit === visit)?.id ?? unlikely
  return { ...Object.fromEntries(names.map(name => [name, idOf(name)])), visit }
}

test('there are forms with ids, among them those that name a person', () => {
  const names = withIdFields.map(one => one.name)
  for (const name of [
    'visitation.handOut to',
    'visitation.decideFollowUp owner',
    'visitation.members members',
  ])
    expect(names).toContain(name)
  expect(names.length).toBeGreaterThan(12)
})

describe('a neighbour’s id in one field', () => {
  let before: Record<string, string>
  let ids: ReadonlyMap<string, readonly string[]>
  beforeAll(async () => {
    before = await digest()
    const each = world.insiders.map(
      async ({ organisation }) => [organisation, await neighboursIds(organisation)] as const,
    )
    ids = new Map(await Promise.all(each))
  })

  test.each(withIdFields)('$name is not taken', async ({ route, field }) => {
    const people = world.insiders.filter(one => route.may?.roles.some(role => one.roles.includes(role)))
    expect(people.length).toBeGreaterThan(0)
    const codes = Object.entries(route.sample.params ?? {}).filter(([name]) => !(name in world.ids))
    for (const person of people) {
      const path = fillPath(route, {
        ...valuesAt(person, parametersOf(route)),
        ...Object.fromEntries(codes),
        organisation: person.organisation,
      })
      const taken: string[] = []
      for (const id of ids.get(person.organisation) ?? []) {
        const form = { ...route.sample.form, ...forOthers[route.name], [field]: id }
        const response = await visitor.post(path, form, { as: person })
        if (response.status < 400 || response.status >= 500) taken.push(`${id}: ${response.status}`)
      }
      expect(taken, path).toEqual([])
    }
  })

  test('changes nothing of anybody', async () => {
    expect(await digest()).toEqual(before)
  })
})
