// SPDX-License-Identifier: EUPL-1.2
import { addCast, type Cast, makeDelegated, makeRound } from '../../src/modules/visitation/testing.ts'
import { makeWorld, type World } from '../support/world.ts'
import { type HttpClient, openHttp } from './http.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { type RunningProgram, startProgram } from './program.ts'
import { type SignedInBrowser, signIn } from './sessions.ts'

/** The real program before a real database, with one municipality that is answering its self-image. */
export type Stage = {
  readonly postgres: Postgres
  readonly program: RunningProgram
  readonly world: World
  readonly cast: Cast
  readonly visitId: string
  readonly http: HttpClient
  /** Two colleagues who both answer for the municipality. */
  readonly editors: readonly [SignedInBrowser, SignedInBrowser]
  close(): Promise<void>
}

/** @param connections of the browser to the program; @param fill puts more in the database before the program starts */
export async function openStage(
  connections: number,
  fill: (world: World, cast: Cast) => Promise<void> = async () => {},
): Promise<Stage> {
  const postgres = await startPostgres()
  process.env.DL_TEST_SERVER = JSON.stringify(postgres)
  const world = await makeWorld(new Date().toISOString())
  const cast = await addCast(world)
  const visitId = await makeDelegated(world, cast, await makeRound(world, cast.secretary))
  await fill(world, cast)
  // From here on only the program has the database open: it may be killed under it.
  await world.db.close()
  const program = await startProgram(world.database)
  const http = openHttp(program.origin, connections)
  const people = [cast.townSecretary, cast.ciso]
  const [first, second] = await signIn(world.database.identityUrl, program.csrfKey, people)
  if (!first || !second) throw new Error('nobody signed in')
  return {
    postgres,
    program,
    world,
    cast,
    visitId,
    http,
    editors: [first, second],
    async close() {
      http.close()
      await program.stop()
      await postgres.remove()
    },
  }
}
