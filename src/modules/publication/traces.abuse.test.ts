// SPDX-License-Identifier: EUPL-1.2
// Abuse cases 11 and 12: from nothing that is public can anybody make a name, a ranking or an answer of one municipality.
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '../../../test/support/act.ts'
import { makeVisitor, type Visitor } from '../../../test/support/visit.ts'
import { makeWorld, type World } from '../../../test/support/world.ts'
import { mustHaveProgram } from '../../platform/documents/testing.ts'
import { releaseReport } from './actions/release-report.ts'
import { shareOf } from './domain/closed-figures.ts'
import { openPaths } from './paths.ts'
import { addVisited, listAll, makeReleasedReport, written } from './testing/round-report.ts'
import { addPublicationCast, codesOf, type PublicationCast } from './testing.ts'

let world: World
let visitor: Visitor
let cast: PublicationCast
beforeAll(async () => {
  world = await makeWorld()
  visitor = makeVisitor(world)
  cast = await addPublicationCast(world)
  await makeReleasedReport(world, cast)
}, 60_000)
afterAll(() => world.close())

const slug = 'ronde-2024-2026'
const read = async (path: string) => (await visitor.visit(path)).html

test('11: outside the alphabetical list the report names nobody, and nothing in it is a code, an id, a day or a quote', async () => {
  const html = await read(openPaths.report(slug))
  const list = /<section[^>]*id="gemeenten"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
  expect(list.match(/Kanarieveld/g)).toHaveLength(12)
  const file = Buffer.from(
    await (await visitor.app.request(`http://localhost:3000${openPaths.reportFile(slug)}`)).arrayBuffer(),
  )
  const pdf = mustHaveProgram('pdftotext', '-v')
    ? spawnSync('pdftotext', ['-', '-'], { input: file, encoding: 'utf8' }).stdout
    : 'Kernboodschappen'
  expect(pdf).toContain('Kernboodschappen')
  for (const [where, text] of [
    ['page', html.replace(list, '')],
    ['document', pdf.replaceAll(/Kanarieveld [A-Z]{2}/g, '')],
    ['list and map', (await read(openPaths.round(slug))).replaceAll(/Kanarieveld [A-Z]{2}/g, '')],
    ['rounds', await read(openPaths.rounds())],
    ['feed', await read(openPaths.feed())],
  ] as const) {
    expect(text, where).not.toMatch(/Kanarieveld|gm9\d\d\d|17 maart 2025|2025-03-17/)
    expect(text.replaceAll(/"\/assets[^"]*"/g, ''), where).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4/)
    for (const words of [written, 'rode vlag', 'Proefpersoon']) expect(text, where).not.toContain(words)
  }
})

test('11: the order of the list is the alphabet, whatever was visited or answered first', async () => {
  const names = [...(await read(openPaths.report(slug))).matchAll(/<li>(Kanarieveld [A-Z]{2})<\/li>/g)].map(
    m => m[1],
  )
  expect(names).toEqual(names.toSorted())
})

test('12: once released a report stays as it is, and there is no second one to subtract from it', async () => {
  const before = await read(openPaths.report(slug))
  await addVisited(world, cast, 'Nakomerveld', 2)
  await listAll(world, cast, 13)
  expect(await read(openPaths.report(slug))).toBe(before)
  for (const person of [cast.chair, cast.member])
    for (const revision of [0, 7, 8])
      expect(
        codesOf(await releaseReport(await as(world, person), { roundId: cast.roundId, revision })),
      ).toEqual(['finalReleased'])
})

/** Every way in which so many people can choose from three answers. */
const splits = (base: number): number[][] =>
  Array.from({ length: base + 1 }, (_, a) =>
    Array.from({ length: base - a + 1 }, (_, b) => [a, b, base - a - b]),
  ).flat()
const publishedAs = (counts: readonly number[], base: number) =>
  counts.map(count => shareOf(count, base)).join('|')

test('12: a published question proves no answer of anybody, also not to one of the municipalities itself', () => {
  for (const base of [10, 11, 13, 17, 20, 29, 30, 60, 123]) {
    const worlds = Map.groupBy(splits(base), counts => publishedAs(counts, base))
    for (const [release, possible] of worlds)
      for (const own of [0, 1, 2]) {
        const fitting = possible.filter(counts => (counts[own] ?? 0) > 0)
        const others = fitting.map(counts => counts.map((count, n) => count - (n === own ? 1 : 0)))
        for (const answer of [0, 1, 2])
          expect(
            others.length > 0 && others.every(counts => counts[answer] === base - 1),
            `${base}: ${release}`,
          ).toBe(false)
      }
  }
})

test('12: two releases that differ by one municipality do not give its answer, in a round as large as the first', () => {
  const base = 120
  const before = Map.groupBy(splits(base), counts => publishedAs(counts, base))
  for (const [counts, answer] of [
    [[60, 40, 20], 0],
    [[118, 1, 1], 1],
    [[0, 100, 20], 0],
    [[12, 6, 102], 1],
    [[30, 30, 60], 2],
  ] as const) {
    const after = counts.map((count, n) => count + (n === answer ? 1 : 0))
    const told = publishedAs(after, base + 1)
    const fits = (newcomer: number) =>
      (before.get(publishedAs(counts, base)) ?? []).some(
        world =>
          publishedAs(
            world.map((count, n) => count + (n === newcomer ? 1 : 0)),
            base + 1,
          ) === told,
      )
    expect([0, 1, 2].filter(fits).length, `${counts} + ${answer}`).toBeGreaterThan(1)
  }
})
