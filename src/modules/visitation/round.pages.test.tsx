// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { dueSteps, standardDueWeeks } from './domain/due-dates.ts'
import type { RoundId, VisitId } from './domain/visit.ts'
import { paths } from './paths.ts'
import { addCast, type Cast, makeCandidate, makeRound } from './testing.ts'

let world: World
let visitor: Visitor
let cast: Cast
let roundId: RoundId
let visitId: VisitId

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addCast(world)
  roundId = await makeRound(world, cast.secretary)
  visitId = await makeCandidate(world, cast, roundId)
})
afterAll(() => world.close())

const roundForm = {
  name: 'ronde 2028-2029',
  mandate: 'De ledenvergadering gaf de opdracht.',
  startsOn: '3-1-2028',
  endsOn: '31 december 2029',
  target: '40',
  phone: '070 123 45 67',
  email: '',
  ...Object.fromEntries(dueSteps.map(step => [`due-${step}`, String(standardDueWeeks[step])])),
}

describe('rounds', () => {
  test('an empty list says what a round is for, and offers the first step', async () => {
    const committee = await world.addOrganisation('committee')
    const secretary = await world.addPerson(committee, 'committeeSecretary')
    const { html } = await visitor.visit(paths.rounds(committee), { as: secretary })
    expect(html).toContain('Er is nog geen ronde')
    expect(html).toContain(paths.newRound(committee))
  })

  test('a round is made with the standard terms and shown with its own', async () => {
    const page = await visitor.visit(paths.newRound(cast.committee), { as: cast.secretary })
    expect(page.html).toContain('value="-12"')
    const response = await visitor.post(paths.newRound(cast.committee), roundForm, { as: cast.secretary })
    expect(response.status).toBe(303)
    const { html } = await visitor.visit(response.headers.get('location') ?? '', { as: cast.secretary })
    expect(html).toContain('3 januari 2028 tot en met 31 december 2029')
    expect(html).toContain('12 ervoor')
  })

  test('a round tells how its secretariat is reached, and the form asks for it', async () => {
    for (const [phone, email, words] of [
      ['', '', 'Vul een telefoonnummer of een e-mailadres in'],
      ['070 12', '', 'Dit is geen telefoonnummer'],
      ['', 'secretariaat', 'Dit is geen e-mailadres'],
    ] as const) {
      const typed = { ...roundForm, phone, email }
      const response = await visitor.post(paths.newRound(cast.committee), typed, { as: cast.secretary })
      expect(response.status).toBe(422)
      expect(await response.text()).toContain(words)
    }
    const { html } = await visitor.visit(paths.round(cast.committee, roundId), { as: cast.secretary })
    expect(html).toContain('href="tel:0701234567"')
  })

  test('a round has its own days for reminders, kept with its versions', async () => {
    const own = await world.addPerson(await world.addOrganisation('committee'), 'committeeSecretary')
    const typed = { ...roundForm, remindBefore: '10', remindAfter: '' }
    const made = await visitor.post(paths.newRound(own.organisation), typed, { as: own })
    const id = made.headers.get('location')?.split('/').at(-1) ?? ''
    const edit = paths.editRound(own.organisation, id)
    const { html } = await visitor.visit(edit, { as: own })
    expect(html).toMatch(/name="remindBefore"[^>]* value="10"|value="10"[^>]* name="remindBefore"/)
    expect(html).not.toMatch(/<input[^>]*name="remindOnDay"[^>]* checked|checked[^>]*name="remindOnDay"/)
    const wrong = { ...roundForm, remindBefore: '0', remindAfter: '90', version: '1' }
    expect((await visitor.post(edit, wrong, { as: own })).status).toBe(422)
    const next = { ...roundForm, remindOnDay: 'ja', version: '1' }
    expect((await visitor.post(edit, next, { as: own })).status).toBe(303)
    const history = await visitor.visit(paths.roundHistory(own.organisation, id), { as: own })
    expect(history.html).toContain('Herinneringen: 10 dagen ervoor')
    expect(history.html).toContain('op de dag zelf')
  })

  test('what is wrong stands beside the field, and what was typed is kept', async () => {
    const typed = { ...roundForm, endsOn: '1-1-2028', 'due-draft': '-2' }
    const response = await visitor.post(paths.newRound(cast.committee), typed, { as: cast.secretary })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('De laatste dag ligt voor de eerste dag')
    expect(html).toContain('Deze stap komt na de stap erboven')
    expect(html).toContain('De ledenvergadering gaf de opdracht.')
  })

  test('a municipality is found by a part of its name and added once', async () => {
    await world.addOrganisation('municipality', 'Lindervaart')
    const search = `${paths.addVisit(cast.committee, roundId)}?zoek=LINDER`
    const { html } = await visitor.visit(search, { as: cast.secretary })
    const code = /kies=(gm9\d+)"/.exec(html)?.[1] ?? ''
    expect(html).toContain('Lindervaart')
    const added = await visitor.post(
      paths.addVisit(cast.committee, roundId),
      { municipality: code },
      { as: cast.secretary },
    )
    expect(added.status).toBe(303)
    const again = await visitor.visit(search, { as: cast.secretary })
    expect(again.html).toContain('Is al in deze ronde.')
    const round = await visitor.visit(paths.round(cast.committee, roundId), { as: cast.secretary })
    expect(round.html).toContain('Lindervaart')
  })

  test('a wrong municipality is refused in words', async () => {
    const response = await visitor.post(
      paths.addVisit(cast.committee, roundId),
      { municipality: 'gm0000' },
      { as: cast.secretary },
    )
    expect(response.status).toBe(422)
  })
})

describe('the worklist', () => {
  test('shows each visit with its state, who is to move and the next step, and filters by address', async () => {
    const all = await visitor.visit(paths.worklist(cast.committee), { as: cast.secretary })
    expect(all.html).toContain('Heidebrink')
    expect(all.html).toContain('kandidaat')
    expect(all.html).toContain('Uitnodigen')
    const none = await visitor.visit(
      `${paths.worklist(cast.committee)}?stand=held&sorteer=municipality&op=af`,
      {
        as: cast.secretary,
      },
    )
    expect(none.html).toContain('Geen bezoek past bij dit filter')
    expect(none.html).toContain('wis filter')
    await visitor.visit(`${paths.worklist(cast.committee)}?sorteer=zomaar&stand=${'x'.repeat(99)}`, {
      as: cast.secretary,
    })
  })

  test('a member sees only the own visits', async () => {
    const { html } = await visitor.visit(paths.worklist(cast.committee), { as: cast.member })
    expect(html).not.toContain('Heidebrink')
    expect(html).toContain('Het secretariaat deelt de leden in')
    await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.member, status: 404 })
  })

  test('nobody of a municipality finds it', async () => {
    await visitor.visit(paths.worklist(cast.committee), { as: cast.townSecretary, status: 404 })
    await visitor.visit(paths.visit(cast.committee, visitId), { as: cast.townSecretary, status: 404 })
  })
})
