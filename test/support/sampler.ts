// SPDX-License-Identifier: EUPL-1.2
import type { TestPerson, World } from './world.ts'

/** What a module puts into the world of the tests that are generated from the routes. */
export type Sampler = {
  /** By the name of a route's parameter: the query that gives ids of it, with the visit they belong to or null. */
  readonly ids: Readonly<Record<string, string>>
  /** Makes something in the organisations of these people; each of them has every role of the kind. */
  make(world: World, people: readonly TestPerson[]): Promise<void>
}
