// SPDX-License-Identifier: EUPL-1.2
// Members read a dossier from six weeks before the visit; until then nothing asks them to, and the page says when.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { scheduleVisit } from './actions/round/schedule-visit.ts'
import { setMembers } from './actions/round/set-members.ts'
import { paths } from './paths.ts'
import { getVisit } from './store/visit.ts'
import { makeHandedIn, makeSelfImageOut, type SelfImageCast, setVisit } from './testing/self-image.ts'

const reading = 'Lees het zelfbeeld'
/** As it stands under what is to come. */
const coming = 'vanaf 22 december 2026'
let world: World
let visitor: Visitor
let cast: SelfImageCast

const today = async (person = cast.member) =>
  (await visitor.visit(`/bij/${cast.committee}/vandaag`, { as: person })).html
const version = async () =>
  (await world.db.read(world.scope(cast.secretary), tx => getVisit(tx, cast.visitId))).version
const schedule = async (on: string, reason = '') =>
  scheduleVisit(await as(world, cast.secretary), {
    visitId: cast.visitId,
    version: await version(),
    visitOn: localDate(on),
    at: '10.00 uur',
    place: 'Gemeentehuis',
    reason,
  })

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await makeSelfImageOut(world)
  await setVisit(world, cast, { member: cast.member, on: null })
  await makeHandedIn(world, cast)
})
afterAll(() => world.close())

describe('a dossier', () => {
  test('is closed while there is no day of the visit', async () => {
    expect(await today()).not.toContain(reading)
    const { html } = await visitor.visit(paths.dossier(cast.committee, cast.visitId), { as: cast.member })
    expect(html).toContain('gaat open als de dag van het bezoek vaststaat')
    expect(html).not.toContain('De burgemeester')
  })

  test('is closed while the visit is far away, and its page says when it opens, without its content', async () => {
    expect(await schedule('2027-02-02')).not.toHaveProperty('problems')
    expect(await today()).toContain(coming)
    const { html } = await visitor.visit(paths.dossier(cast.committee, cast.visitId), { as: cast.member })
    expect(html).toContain('gaat open op dinsdag 22 december 2026')
    expect(html).not.toContain('De burgemeester')
    await visitor.visit(paths.dossier(cast.committee, cast.visitId), { as: cast.chair, status: 404 })
  })

  test('waits on the day on which it opens, with the date on which it must be read', async () => {
    world.setNow('2026-12-21T09:00:00Z')
    expect(await today()).toContain(coming)
    world.setNow('2026-12-22T09:00:00Z')
    const html = await today()
    expect(html).toContain(reading)
    expect(html).not.toContain(coming)
    expect(html).toContain('26 jan')
    world.setNow('2026-11-24T09:00:00Z')
  })

  test('waits for who visits now, and no more for who does not', async () => {
    await schedule('2026-12-08', 'Een wens van de gemeente.')
    expect(await today()).toContain(reading)
    expect(await today(cast.chair)).not.toContain(reading)
    const changed = await setMembers(await as(world, cast.secretary), {
      visitId: cast.visitId,
      version: await version(),
      members: [cast.chair.id],
    })
    expect(changed).not.toHaveProperty('problems')
    expect(await today()).not.toContain(reading)
    expect(await today(cast.chair)).toContain(reading)
  })
})
