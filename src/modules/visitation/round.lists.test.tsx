// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { addVisit } from './actions/round/add-visit.ts'
import { recordTie } from './actions/round/record-tie.ts'
import { setMembers } from './actions/round/set-members.ts'
import { seeStandings, seeStateCounts, seeVisiting, visitAccess } from './actions/see-visit.ts'
import { maySeeProcess } from './domain/access.ts'
import { countVisits } from './domain/standing.ts'
import type { RoundId, VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { listVisits } from './store/visit.ts'
import { addCast, type Cast, makeCandidate, makeInvited, makeRound, mustBeDone, visitOf } from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
let roundId: RoundId
let invitedId: VisitId
const more = 44

/** A round of 45 municipalities: Heidebrink was invited and has a member, Plaats 01 to 44 are candidates. */
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
  invitedId = (await makeInvited(world, cast, roundId)).visitId
  const { version } = await visitOf(world, cast, invitedId)
  const secretary = await as(world, cast.secretary)
  mustBeDone(await setMembers(secretary, { visitId: invitedId, version, members: [cast.member.id] }))
  for (let n = 1; n <= more; n += 1) {
    const municipality = await world.addOrganisation('municipality', `Plaats ${String(n).padStart(2, '0')}`)
    mustBeDone(await addVisit(secretary, { roundId, municipality }))
  }
})
afterAll(() => world.close())

const open = async (path: string) => (await visitor.visit(path, { as: cast.secretary })).html
const linkTo = (html: string, rel: 'next' | 'prev') =>
  new RegExp(`href="([^"]+)" rel="${rel}"`).exec(html)?.[1]?.replaceAll('&amp;', '&')

describe('the page of a round', () => {
  test('shows forty at a time by name, and counts all of them by state', async () => {
    const first = await open(paths.round(cast.committee, roundId))
    expect(first).toContain('44 kandidaat, 1 uitgenodigd.')
    expect(first).toContain('1 tot en met 40 van 45 gemeenten')
    expect(first).toContain('Heidebrink')
    expect(first).toContain('Plaats 39')
    expect(first).not.toContain('Plaats 40')
    expect(linkTo(first, 'prev')).toBeUndefined()
    const second = await open(linkTo(first, 'next') ?? '')
    expect(second).toContain('44 kandidaat, 1 uitgenodigd.')
    expect(second).toContain('41 tot en met 45 van 45 gemeenten')
    expect(second).not.toContain('Plaats 39')
    expect(second).toContain('Plaats 44')
    expect(linkTo(second, 'prev')).toContain('bladzijde=1#bezoeken')
    expect(linkTo(second, 'next')).toBeUndefined()
  })

  test.each(['99', '0', 'twee'])('page %s is a page that exists', async bladzijde => {
    const html = await open(`${paths.round(cast.committee, roundId)}?bladzijde=${bladzijde}`)
    expect(html).toContain(bladzijde === '99' ? '41 tot en met 45' : '1 tot en met 40')
  })

  test('tells a member of the own visits alone, and of the whole round nothing', async () => {
    const outsider = await world.addPerson(cast.committee, 'member')
    for (const [person, sentence] of [
      [cast.member, 'U gaat in deze ronde langs bij 1 gemeente.'],
      [outsider, 'U gaat in deze ronde langs bij geen gemeente.'],
    ] as const) {
      const round = await visitor.visit(paths.round(cast.committee, roundId), { as: person })
      expect(round.html).toContain(sentence)
      expect(round.html).toContain('Waar u langsgaat')
      expect(round.html.includes('U bent nog bij geen bezoek ingedeeld')).toBe(person === outsider)
      const rounds = await visitor.visit(paths.rounds(cast.committee), { as: person })
      for (const html of [round.html, rounds.html])
        expect(html).not.toMatch(/beoogde|Er is nog geen gemeente|Een gemeente die u toevoegt/)
    }
  })

  test('the list of rounds counts every municipality', async () => {
    expect(await open(paths.rounds(cast.committee))).toContain('45 van de 12 beoogde gemeenten')
  })
})

describe('the worklist', () => {
  test('keeps filter and order from page to page, and counts what the filter leaves', async () => {
    const first = await open(
      `${paths.worklist(cast.committee)}?stand=candidate&sorteer=municipality&op=af&aanzet=`,
    )
    expect(first).toContain('44 van de 45 bezoeken')
    expect(first).toContain('1 tot en met 40 van 44 bezoeken')
    expect(first).toContain('45 bezoeken lopen')
    expect(first).toContain('Plaats 44')
    expect(first).not.toContain('Plaats 04')
    const next = linkTo(first, 'next') ?? ''
    expect(Object.fromEntries(new URLSearchParams(next.split('?')[1]))).toEqual({
      stand: 'candidate',
      sorteer: 'municipality',
      op: 'af',
      bladzijde: '2',
    })
    const second = await open(next)
    expect(second).toContain('Plaats 04')
    expect(second).not.toContain('Plaats 05')
    expect(second).toContain('45 bezoeken lopen')
  })

  test('another order begins at the first page, and another filter keeps the order', async () => {
    const html = await open(`${paths.worklist(cast.committee)}?sorteer=municipality&bladzijde=2`)
    const orders = [...html.matchAll(/<th[^>]*><a href="([^"]+)"/g)].map(match => match[1])
    expect(orders).toHaveLength(3)
    for (const href of orders) expect(href).not.toContain('bladzijde')
    const form = /<form class="filters".*?<\/form>/s.exec(html)?.[0] ?? ''
    expect(form).toContain('<input type="hidden" name="sorteer" value="municipality"/>')
    expect(form).not.toContain('bladzijde')
  })

  test('a list of one page has nothing to turn', async () => {
    const html = await open(`${paths.worklist(cast.committee)}?lid=${cast.member.id}`)
    expect(html).toContain('1 van de 45 bezoeken')
    expect(html).toContain('Heidebrink')
    expect(html).not.toContain('aria-label="Bladeren"')
  })
})

describe('which visits are listed', () => {
  /** The ids that each list gives this person, and those that the rule of the domain allows. */
  const seenBy = async (person: TestPerson) => {
    const { actor, now } = await as(world, person)
    return world.db.read(world.scope(person), async tx => {
      const allowed = (await listVisits(tx)).filter(one => maySeeProcess(visitAccess(actor, one, now), one))
      return {
        allowed: allowed.map(one => one.id).sort(),
        standings: (await seeStandings(tx, actor)).map(one => one.id).sort(),
        counted: countVisits(await seeStateCounts(tx, actor)),
        visiting: await seeVisiting(tx, actor),
      }
    })
  }

  test('is for everybody what the rule says, also for who is tied', async () => {
    const tied = await world.addPerson(cast.committee, 'chair')
    const ground = 'Was er wethouder.'
    mustBeDone(
      await recordTie(await as(world, cast.secretary), { visitId: invitedId, person: tied.id, ground }),
    )
    for (const [person, visits] of [
      [cast.secretary, more + 1],
      [cast.chair, more + 1],
      [cast.member, 1],
      [tied, more],
      [await world.addPerson(cast.committee, 'member'), 0],
    ] as const) {
      const seen = await seenBy(person)
      expect(seen.standings).toEqual(seen.allowed)
      expect(seen.standings).toHaveLength(visits)
      expect(seen.counted).toBe(visits)
      const named = visits === 1 || visits > more ? [cast.member.name] : []
      expect(seen.visiting.map(one => one.name)).toEqual(named)
    }
  })

  test('is nothing of another committee', async () => {
    const stranger = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
    expect(await seenBy(stranger)).toEqual({ allowed: [], standings: [], counted: 0, visiting: [] })
    await visitor.visit(paths.round(stranger.organisation, roundId), { as: stranger, status: 404 })
  })

  test('and another round has its own', async () => {
    const other = await makeRound(world, cast.secretary)
    const visitId = await makeCandidate(world, cast, other)
    const { actor } = await as(world, cast.secretary)
    const standings = await world.db.read(world.scope(cast.secretary), tx => seeStandings(tx, actor, other))
    expect(standings.map(one => one.id)).toEqual([visitId])
  })
})
