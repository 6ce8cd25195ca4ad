// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { publicPaths } from './public-paths.ts'

let world: World
let visitor: Visitor

beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
})
afterAll(() => world.close())

const read = async (path: string) => (await visitor.visit(path)).html
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('the round of 2015-2017', () => {
  test('shows 123 of 388 municipalities, in all twelve provinces, with the count and the base', async () => {
    const text = textOf(await read(publicPaths.historicalRound()))
    expect(text).toContain('123 van de 388 gemeenten zijn bezocht, verspreid over 12 provincies')
    for (const row of [
      'Drenthe 7 12',
      'Fryslân 4 24',
      'Noord-Holland 22 48',
      'Zuid-Holland 20 60',
      'Nederland 123 388',
    ])
      expect(text).toContain(row)
  })

  test('shows the committee’s own figures as counts of 84 and 67 with their shares', async () => {
    const text = textOf(await read(publicPaths.historicalRound()))
    for (const row of [
      '48 57 %',
      '17 20 %',
      '11 13 %',
      '8 10 %',
      '24 36 %',
      '19 28 %',
      '13 19 %',
      '11 16 %',
      'Respondenten 84',
      'Respondenten 67',
    ])
      expect(text).toContain(row)
    expect(text).toContain('Dat is het aantal: 48 van de 84')
    expect(text).toContain('afgeleid uit de volgorde')
  })

  test('quotes college and council as printed, says that the base is not given, and counts nothing', async () => {
    const html = await read(publicPaths.historicalRound())
    const council = html.slice(html.indexOf('id="council"'))
    for (const quoted of ['15 %', '32 %', '7 %', '46 %']) expect(council).toContain(quoted)
    expect(council).toContain('Grondslag niet vermeld')
    expect(council).not.toContain('<rect')
  })

  test('lists all 123 by name, and says where the 19 that are no more went', async () => {
    const html = await read(publicPaths.historicalRound())
    const list = html.slice(
      html.indexOf('class="names"'),
      html.indexOf('</ul>', html.indexOf('class="names"')),
    )
    expect(list.match(/<li>/g)).toHaveLength(123)
    expect(list.match(/, nu /g)).toHaveLength(19)
    expect(textOf(list)).toContain('Appingedam tot 1 januari 2021, nu Eemsdelta')
  })

  test('draws every visited municipality once, over the provinces, with a name for each', async () => {
    const html = await read(publicPaths.historicalRound())
    expect(html.match(/class="map__marked" d="M/g)).toHaveLength(123)
    expect(html.match(/class="map__land" d="M/g)).toHaveLength(12)
    expect(html).toContain('Bron grenzen: CBS / Kadaster')
  })

  test('is light enough to be read on the road', async () => {
    expect(Buffer.byteLength(await read(publicPaths.historicalRound()))).toBeLessThan(170_000)
  })
})

test('the four lists and the two parallels stand there in full, each with its place', async () => {
  const html = await read(publicPaths.insights())
  expect(html.match(/Eindverslag 2017, Belangrijkste boodschappen, nr/g)).toHaveLength(12)
  expect(html.match(/Eindverslag 2017, 10 [^<]*, nr/gi)?.length).toBeGreaterThanOrEqual(30)
  expect(html).toContain('Beeld van toen')
})

test('the questionnaire is public: whoever is asked can see beforehand what is asked', async () => {
  const html = await read(publicPaths.questionnaire())
  expect(html).toContain('55 onderwerpen')
  expect(html).toContain('Portefeuillehouder en CISO beantwoorden dit apart')
})

test.each([publicPaths.rounds(), publicPaths.mandate(), publicPaths.method()])(
  '%s reads without an account',
  async path => {
    expect(await read(path)).toContain('Inloggen')
  },
)
