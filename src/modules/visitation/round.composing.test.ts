// SPDX-License-Identifier: EUPL-1.2
// Putting municipalities in a round: from a list, and with what they change in the spread.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type TestPerson, type World } from '../../../test/support/world.ts'
import { localDate } from '../../kernel/dates.ts'
import { NotAllowed, NotFound } from '../../kernel/errors.ts'
import { organisationId } from '../../kernel/ids.ts'
import { renderXlsx } from '../../platform/documents/xlsx.ts'
import { loadMunicipalities } from '../organisation/index.ts'
import { applyMunicipalityList, offerMunicipalityList } from './actions/composing/municipality-list.ts'
import { addVisit, addVisits } from './actions/round/add-visit.ts'
import { recordTie } from './actions/round/record-tie.ts'
import type { RoundId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { getMunicipalityList } from './store/municipality-list.ts'
import { listVisitedIn } from './store/visit.ts'
import { actionsAt, addCast, type Cast, makeCandidate, makeRound, mustBeDone } from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
let elsewhere: TestPerson
let roundId: RoundId

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  await loadMunicipalities(world.db, world.now())
  elsewhere = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
})
afterAll(() => world.close())
beforeEach(async () => {
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
})

const offer = async (bytes: Uint8Array, who: TestPerson = cast.secretary) =>
  offerMunicipalityList(await as(world, who), { roundId, name: 'gemeenten.xlsx', bytes })
const offered = async (text: string) => mustBeDone(await offer(Buffer.from(text)))
const apply = async (listId: string, successors: readonly string[] = [], who: TestPerson = cast.secretary) =>
  applyMunicipalityList(await as(world, who), { roundId, listId, successors })
const inRound = async () =>
  (await world.db.read(world.scope(cast.secretary), tx => listVisitedIn(tx, roundId))).toSorted()

describe('a list of municipalities', () => {
  test('does nothing until it is confirmed, and then what each line says', async () => {
    const listId = await offered('gemeente\nUtrecht\n0344\nWeesp\nNergenshuizen\nDen Haag')
    expect(await inRound()).toEqual([])
    const page = paths.municipalityDryRun(cast.committee, roundId, listId)
    const { html } = await visitor.visit(page, { as: cast.secretary })
    expect(html).toContain('Van de 5 regels worden er 2 kandidaat')
    expect(html).toContain('bestaat niet meer; opgegaan in Amsterdam')
    expect(html).toContain('deze gemeente kennen wij niet')
    expect(html).toContain('staat hierboven al')
    expect(html).toContain('Nu 0, straks 2 van de 342 gemeenten')
    await visitor.post(page, { successors: 'gm0363' }, { as: cast.secretary })
    expect(await inRound()).toEqual(['gm0344', 'gm0363', 'gm0518'])
    const after = await visitor.visit(page, { as: cast.secretary })
    expect(after.html).toContain('Amsterdam is toegevoegd')
    const list = await world.db.read(world.scope(cast.secretary), tx =>
      getMunicipalityList(tx, roundId, listId),
    )
    expect(list.results?.map(one => one.added)).toEqual([['gm0344'], [], ['gm0363'], [], ['gm0518']])
    expect(await apply(listId)).toEqual({ problems: [{ field: '', code: 'listIsDone' }] })
    const events = await actionsAt(world, cast.secretary)
    expect(events.filter(one => one.startsWith('municipalityList'))).toEqual([
      'municipalityList.offered',
      'municipalityList.applied',
    ])
    expect(events.filter(one => one === 'visit.added')).toHaveLength(3)
  })

  test('comes from a workbook too', async () => {
    const bytes = renderXlsx({
      title: 'Gemeenten',
      organisation: 'Visitatiecommissie',
      date: localDate('2026-11-24'),
      version: '1',
      tlp: 'TLP:GREEN',
      reader: 'P. Smit',
      sheets: [{ name: 'Lijst', header: ['Gemeentecode', 'Gemeente'], rows: [[344, 'Utrecht']] }],
    })
    const listId = mustBeDone(await offer(bytes))
    mustBeDone(await apply(listId))
    expect(await inRound()).toEqual(['gm0344'])
  })

  test('is planned anew when it is confirmed, and adds nobody twice', async () => {
    const listId = await offered('Utrecht')
    mustBeDone(
      await addVisit(await as(world, cast.chair), { roundId, municipality: organisationId('gm0344') }),
    )
    expect(await apply(listId)).toEqual({ problems: [{ field: '', code: 'listDoesNothing' }] })
  })

  test('adds only successors that were proposed', async () => {
    const listId = await offered('Weesp')
    expect(await apply(listId, ['gm0344'])).toEqual({ problems: [{ field: '', code: 'listDoesNothing' }] })
  })

  test('is kept by secretary and chair, of this committee', async () => {
    await expect(offer(Buffer.from('Utrecht'), cast.member)).rejects.toThrow(NotAllowed)
    await expect(offer(Buffer.from('Utrecht'), elsewhere)).rejects.toThrow(NotFound)
    const listId = await offered('Utrecht')
    await expect(apply(listId, [], cast.member)).rejects.toThrow(NotAllowed)
    await expect(apply(listId, [], elsewhere)).rejects.toThrow(NotFound)
  })

  test('shows nobody the municipality to which he or she is tied', async () => {
    const visitId = await makeCandidate(world, cast, roundId)
    const tie = { visitId, person: cast.chair.id, ground: 'Was er burgemeester.' }
    mustBeDone(await recordTie(await as(world, cast.secretary), tie))
    const listId = mustBeDone(await offer(Buffer.from(`${cast.heidebrink}\nUtrecht`), cast.chair))
    const page = paths.municipalityDryRun(cast.committee, roundId, listId)
    const { html } = await visitor.visit(page, { as: cast.chair })
    expect(html).not.toContain('is al in deze ronde')
  })

  test('that is none is refused beside the field, and what was pasted stays', async () => {
    const page = paths.municipalityList(cast.committee, roundId)
    expect((await visitor.post(page, { text: '' }, { as: cast.secretary })).status).toBe(422)
    const refused = await visitor.post(page, { text: 'gemeente' }, { as: cast.secretary })
    expect(await refused.text()).toContain('Hierin staan geen gemeenten')
  })
})

describe('adding by name', () => {
  test('shows what those that are chosen change in the spread, before anything is added', async () => {
    mustBeDone(
      await addVisit(await as(world, cast.secretary), { roundId, municipality: organisationId('gm0344') }),
    )
    const page = `${paths.addVisit(cast.committee, roundId)}?zoek=amst&kies=gm0363,gm0518`
    const { html } = await visitor.visit(page, { as: cast.secretary })
    expect(html).toContain('Nu 1, straks 3 van de 342 gemeenten')
    const titles = (kind: string) =>
      [...html.matchAll(new RegExp(`class="map__${kind}"[^>]*><title>([^<]+)<`, 'g'))].map(one => one[1])
    expect(titles('marked')).toEqual(['Utrecht'])
    expect(titles('added')).toHaveLength(2)
    expect(html).toContain('Voeg deze 2 gemeenten toe')
    expect(await inRound()).toEqual(['gm0344'])
  })

  test('is all or nothing for several at once', async () => {
    const secretary = await as(world, cast.secretary)
    expect(await addVisits(secretary, { roundId, municipalities: ['gm0344', 'gm0000'] })).toEqual({
      problems: [{ field: 'municipality', code: 'municipalityUnknown' }],
    })
    expect(await inRound()).toEqual([])
    const posted = await visitor.post(
      paths.addVisit(cast.committee, roundId),
      { municipality: 'gm0344,gm0363' },
      { as: cast.secretary },
    )
    expect(posted.status).toBe(303)
    expect(await inRound()).toEqual(['gm0344', 'gm0363'])
  })
})
