// SPDX-License-Identifier: EUPL-1.2
import { committee, demoCast, ibd, vng } from '../../../content/demo/cast.ts'
import { demoReflections } from '../../../content/demo/reflections.ts'
import type { OrganisationId } from '../../../src/kernel/ids.ts'
import { writeReflection } from '../../../src/modules/effect/actions/reflect.ts'
import { releaseReflection } from '../../../src/modules/effect/actions/release-reflection.ts'
import { tellRound } from '../../../src/modules/effect/actions/tell-round.ts'
import { listReflections } from '../../../src/modules/effect/store/reflection.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import type { Stage } from './stage.ts'
import { mustBeDone, secretaryAt } from './visit-acts.ts'

const others = [vng, ibd, committee]

/** The committee tells VNG and the IBD how its round stands; again when there is a final report. */
export async function tellOthers(stage: Stage, roundId: string, at: Date): Promise<void> {
  mustBeDone(await tellRound(await secretaryAt({ stage, committee }, at), roundId))
  await stage.settle(others, at)
}

/** What the IBD heard: written by one analyst, released by the other, and one that waits. */
export async function seedReflections(stage: Stage, roundId: string, at: Date): Promise<void> {
  const [writer, reader] = peopleOf(ibd)
  if (!writer || !reader) throw new Error('demo: the IBD needs two analysts')
  const write = async (body: string) =>
    mustBeDone(await writeReflection(await stage.as(writer.id, ibd, at), { roundId, body }))
  for (const body of demoReflections.released) await write(body)
  const written = await stage.db.read(organisationScope(ibd, 'demo'), tx => listReflections(tx, roundId))
  for (const { id, version } of written)
    mustBeDone(
      await releaseReflection(await stage.as(reader.id, ibd, at), { roundId, id, version, isRead: true }),
    )
  await write(demoReflections.waiting)
  await stage.settle(others, at)
}

const peopleOf = (organisation: OrganisationId) =>
  demoCast.filter(person => person.positions.some(place => place.organisation === organisation))
