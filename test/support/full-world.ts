// SPDX-License-Identifier: EUPL-1.2

import { type OrganisationKind, type Role, roleFits, roles } from '../../src/kernel/roles.ts'
import { loadMunicipalities, platformOrganisation } from '../../src/modules/organisation/index.ts'
import { makeCorrected, makeDestroyed } from '../../src/modules/visitation/testing/correction.ts'
import { makeFact, makeLesson } from '../../src/modules/visitation/testing/dossier.ts'
import { makeBrought } from '../../src/modules/visitation/testing/last-time.ts'
import {
  addReportCast,
  makeFinal,
  makeReacted,
  makeSent,
  makeWritten,
} from '../../src/modules/visitation/testing/report.ts'
import {
  makeHandedIn,
  makeHandedOut,
  makeSelfImageOut,
  setVisit,
} from '../../src/modules/visitation/testing/self-image.ts'
import { makeColleagueList, offerFor } from '../../src/modules/visitation/testing/slots.ts'
import { makeAsked } from '../../src/modules/visitation/testing/solution.ts'
import { makeBatch } from '../../src/modules/visitation/testing/worklist.ts'
import { withClient } from '../../src/platform/db/prepare-database.ts'
import type { Route } from '../../src/platform/http/route.ts'
import { idSources } from './id-sources.ts'
import { samplers } from './samples.ts'
import { makeWorld, type TestPerson, type World } from './world.ts'

/** Ids that exist, by the name of the route parameter or form field that takes them; several of each. */
export type KnownIds = Readonly<Record<string, readonly Known[]>>
type Known = { readonly id: string; readonly visit: string | null }

/** A person with every role of the kind of organisation. */
export type FullPerson = TestPerson & { readonly kind: OrganisationKind }

export type FullWorld = World & {
  /** In the committees and municipalities where things happened, and in the platform. */
  readonly insiders: readonly FullPerson[]
  /** In a committee, a municipality and a platform where nothing happened. */
  readonly outsiders: readonly FullPerson[]
  readonly ids: KnownIds
}

/** A committee and a municipality with visits in several states, and strangers beside them, for tests over all routes. */
export async function makeFullWorld(): Promise<FullWorld> {
  const world = await makeWorld()
  const cast = await addReportCast(world)
  for (const make of [makeWritten, makeSent, makeReacted, makeFinal]) {
    const visitId = await make(world, cast)
    await makeAsked(world, cast.anna, visitId)
    await makeLesson(world, cast.anna, visitId)
  }
  for (const make of [makeCorrected, makeDestroyed]) await make(world, cast)
  const selfImage = await makeSelfImageOut(world)
  await makeHandedIn(world, selfImage)
  await makeFact(world, selfImage.secretary, selfImage.visitId)
  await offerFor(world, selfImage, selfImage.visitId)
  await makeColleagueList(world, selfImage, selfImage.visitId)
  await makeBatch(world, selfImage.secretary, selfImage.visitId)
  await setVisit(world, selfImage, {})
  const answering = await makeSelfImageOut(world)
  await makeBrought(world, answering)
  await makeHandedOut(world, answering)
  await loadMunicipalities(world.db, world.now())
  const everyRole = (kind: OrganisationKind) =>
    (Object.keys(roles) as Role[]).filter(role => roleFits(role, kind))
  const somebody = async (
    kind: OrganisationKind,
    organisation?: TestPerson['organisation'],
  ): Promise<FullPerson> => {
    const where = organisation ?? (await world.addOrganisation(kind))
    return { ...(await world.addPerson(where, ...everyRole(kind))), kind }
  }
  const insiders = [
    await somebody('committee', cast.committee),
    await somebody('municipality', cast.heidebrink),
    await somebody('committee', selfImage.committee),
    await somebody('municipality', selfImage.heidebrink),
    await somebody('municipality', answering.heidebrink),
    await somebody('platform', platformOrganisation),
    await somebody('vng'),
    await somebody('ibd'),
  ]
  for (const { make } of samplers) await make(world, insiders)
  const outsiders = [
    await somebody('committee'),
    await somebody('municipality'),
    await somebody('platform'),
    await somebody('vng'),
    await somebody('ibd'),
  ]
  const ids = await withClient(world.database.ownerUrl, async client => {
    const all: Record<string, Known[]> = {}
    for (const [name, query] of Object.entries(idSources)) all[name] = (await client.query<Known>(query)).rows
    return all
  })
  return { ...world, insiders, outsiders, ids }
}

/** Those of these people whose roles allow the route, or a visitor where everybody may. */
export const allowed = (people: readonly FullPerson[], route: Route): readonly FullPerson[] =>
  people.filter(
    ({ roles: held, kind }) =>
      !route.may ||
      (route.may.roles.some(role => held.includes(role)) && (route.may.kinds?.includes(kind) ?? true)),
  )

/**
 * Values for parameters of these names that belong together: one set for each visit, with what that visit has of each,
 * and no set twice.
 * A name that nothing is known of gets an id that nobody has.
 */
export function valueSets(ids: KnownIds, names: readonly string[]): Record<string, string>[] {
  const visits = (ids.visit ?? []).map(known => known.id)
  const pick = (name: string, visit: string) =>
    (ids[name]?.find(known => known.visit === visit) ?? ids[name]?.[0])?.id ?? crypto.randomUUID()
  const sets = visits.map(visit => Object.fromEntries(names.map(name => [name, pick(name, visit)])))
  return [...new Map(sets.map(set => [JSON.stringify(set), set])).values()]
}
