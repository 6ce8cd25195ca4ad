// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { type Database, openDatabase } from '../../../src/platform/db/database.ts'
import type { Route } from '../../../src/platform/http/route.ts'
import { type Figure, higher, lower } from '../../measuring/figure.ts'
import { startPostgres } from '../../measuring/postgres.ts'
import { allRoutes, fillPath, parametersOf } from '../../support/routes.ts'
import { makeVisitor } from '../../support/visit.ts'
import type { TestPerson } from '../../support/world.ts'
import type { Proof } from '../proof.ts'
import { type Expected, expect } from './oracle.ts'
import { type Rule, rules } from './rules.ts'
import { type IsolationWorld, makeIsolationWorld, type Person, type VisitFacts } from './world.ts'

const triples = 10_000
const seed = 20_261_124

/** What each answer was, as the oracle would say it. */
type Found = 'shown' | 'notThere' | 'otherNotThere' | 'refused' | 'stateRefused' | 'failed'

type Triple = {
  readonly person: Person
  readonly route: Route
  readonly organisation: string
  readonly visit: VisitFacts | 'unknown'
}

/** Random people at random addresses with random ids, through the whole program, beside a model of who sees what. */
export const isolation: Proof = {
  name: 'isolation',
  about: 'R22: 10,000 random (person, route, id) against a plain model of who sees what: no difference',
  async run({ rounds }) {
    const postgres = await startPostgres()
    try {
      const world = await makeIsolationWorld(postgres)
      const now = () => new Date()
      const db = openDatabase({ ...world.database, now, connections: 4 })
      try {
        return await compare(world, dry(db), rounds ?? triples)
      } finally {
        await db.close()
      }
    } finally {
      await postgres.remove()
    }
  },
}

const memberRoutes = allRoutes.filter(route => route.access === 'member')

async function compare(world: IsolationWorld, db: Database, count: number): Promise<Figure[]> {
  const visitor = makeVisitor({ db, now: () => new Date() })
  const nowhere = await (await visitor.app.request('http://localhost:3000/zo/iets/is/er/niet')).text()
  const seen = new Map<Expected, number>()
  let shownInEmergency = 0
  const differences: string[] = []
  for (const route of memberRoutes)
    if (!rules.has(route.name)) differences.push(`${route.name} has no rule in the model`)
  for (const triple of fc.sample(anyTriple(world), { numRuns: count, seed })) {
    const rule = rules.get(triple.route.name)
    if (!rule) continue
    const { path, isWithin } = addressOf(world, triple)
    const visit = parametersOf(triple.route).includes('visit') ? triple.visit : undefined
    const { person, organisation, route } = triple
    const expected = expect({ person, organisation, rule, method: route.method, visit, isWithin })
    const as = { id: person.id } as TestPerson
    const response =
      route.method === 'GET'
        ? await visitor.app.request(`http://localhost:3000${path}`, {
            headers: { cookie: `test=${person.id}` },
          })
        : await visitor.post(path, { ...route.sample.form }, { as })
    const found = await classify(response, nowhere)
    seen.set(expected, (seen.get(expected) ?? 0) + 1)
    const isEmergency = person.homes.some(home => home.isEmergency && home.organisation === organisation)
    if (isEmergency && found === 'shown') shownInEmergency += 1
    if (!agrees(expected, found, route, rule))
      differences.push(
        `${route.name}: ${expected}, but ${found} (${response.status}) ${path} ${rolesIn(person)}`,
      )
  }
  for (const line of differences.slice(0, 40)) console.error(`isolation: ${line}`)
  return [
    lower('differences', differences.length, 'triples', 0),
    higher('triples', count, 'triples'),
    higher('triples_shown', seen.get('shown') ?? 0, 'triples', 1),
    higher('triples_not_there', seen.get('notThere') ?? 0, 'triples', 1),
    higher('triples_refused', seen.get('refused') ?? 0, 'triples', 1),
    higher('triples_shown_in_an_emergency', shownInEmergency, 'triples', 1),
    higher('triples_that_depend_on_state', seen.get('depends') ?? 0, 'triples'),
  ]
}

/**
 * Three quarters of the time somebody at home with something that the role allows, the committee as often as all the others
 * together, because its people see some visits and not others; else anybody, anywhere, asking for anything.
 */
function anyTriple(world: IsolationWorld): fc.Arbitrary<Triple> {
  const homes = world.people.flatMap(person => person.homes.map(home => ({ person, home })))
  const inCommittee = homes.filter(({ home }) => home.kind === 'committee')
  const inEmergency = homes.filter(({ home }) => home.isEmergency)
  const organisations = [...new Set(homes.map(({ home }) => home.organisation)), 'gm0000']
  const anything = fc.record({
    person: fc.constantFrom(...world.people),
    route: fc.constantFrom(...memberRoutes),
    organisation: fc.constantFrom(...organisations),
    visit: fc.constantFrom<VisitFacts | 'unknown'>(...world.visits, 'unknown'),
  })
  const likely = (some: typeof homes) =>
    fc
      .record({ at: fc.constantFrom(...some), pick: fc.nat(), visit: fc.constantFrom(...world.visits) })
      .map(({ at: { person, home }, pick, visit }): Triple => {
        const allowed = memberRoutes.filter(route => {
          const roles = rules.get(route.name)?.roles
          return roles === 'everybody' || roles?.some(role => home.roles.includes(role))
        })
        const route = allowed[pick % allowed.length] ?? memberRoutes[0]
        if (!route) throw new Error('the product has no routes')
        const own = world.visits.find(one => one.municipality === home.organisation)
        return { person, route, organisation: home.organisation, visit: own ?? visit }
      })
  return fc.oneof(anything, likely(homes), likely(inCommittee), likely(inEmergency))
}

/** The address with ids of that visit; what the visit has not, is an id that nobody has. */
function addressOf(world: IsolationWorld, { route, organisation, visit, person }: Triple) {
  const unknown = crypto.randomUUID()
  const ids = world.values.find(set => visit !== 'unknown' && set.visit === visit.id) ?? {}
  const codes = route.sample.params ?? {}
  const names = parametersOf(route)
  const values = Object.fromEntries(
    names.map(name => [name, ids[name] ?? (takesIds(route, name) ? unknown : codes[name]) ?? unknown]),
  )
  const filled: Record<string, string> = {
    ...values,
    organisation,
    visit: visit === 'unknown' ? unknown : visit.id,
  }
  if (names.includes('person')) filled.person = person.id
  return {
    path: fillPath(route, filled),
    isWithin: names.some(name => !['organisation', 'visit'].includes(name)),
  }
}

/** Whether a parameter is an id, or one of a few words, a day or a number, of which the sample of the route has one. */
const takesIds = ({ params }: Route, name: string): boolean => {
  const read = params.safeParse({ [name]: crypto.randomUUID() })
  return read.success || !read.error.issues.some(issue => issue.path[0] === name)
}

async function classify(response: Response, nowhere: string): Promise<Found> {
  if (response.status === 404) return (await response.text()) === nowhere ? 'notThere' : 'otherNotThere'
  if (response.status === 403)
    return /Uw rol laat dit niet toe|Met noodtoegang leest u alleen/.test(await response.text())
      ? 'refused'
      : 'stateRefused'
  return response.status >= 500 ? 'failed' : 'shown'
}

/** Their second half is in the store of sign-in, and asks for the person whom the dry run has just undone. */
const writesTwice = [
  'organisation.addColleague',
  'organisation.appointAdministrator',
  'visitation.colleague',
  'visitation.accept',
  'visitation.delegation',
  'visitation.handOutToNew',
]

function agrees(expected: Expected, found: Found, { name, method }: Route, { acts }: Rule): boolean {
  if (expected === 'kept') return found === 'notThere' || found === 'refused'
  if (expected !== 'depends') return expected === found
  // Somebody who may come this far is told by the state or the form; never that the role forbids it.
  if (found === 'failed') return writesTwice.includes(name)
  return (
    found === 'shown' ||
    found === 'notThere' ||
    (found === 'stateRefused' && (method === 'POST' || acts === true))
  )
}

const rolesIn = (person: Person): string =>
  person.homes
    .map(
      home =>
        `${home.organisation}: ${home.roles.join('+')}${home.isEmergency ? ' (emergency)' : home.isReadOnly ? ' (reads)' : ''}`,
    )
    .join('; ')

/** The database, but nothing stays: so that the ten-thousandth triple meets the same world as the first. */
function dry(db: Database): Database {
  return {
    ...db,
    async write(scope, change) {
      let value: { is: Awaited<ReturnType<typeof change>> } | undefined
      const undo = new Error('dry')
      await db
        .write(scope, async tx => {
          value = { is: await change({ ...tx, handedOver: () => {} }) }
          throw undo
        })
        .catch(error => {
          if (error !== undo) throw error
        })
      if (!value) throw new Error('dry: nothing was done')
      return value.is
    },
  }
}
