// SPDX-License-Identifier: EUPL-1.2
// Each page that somebody works on says what it is for (content/help); a new page is asked for its help by being a route.
import { expect, test } from 'vitest'
import { glossary } from '../../content/glossary.ts'
import { modules } from '../../src/modules.ts'
import { allRoutes, prefixOf } from '../support/routes.ts'

/** Pages of members without help, each with why. */
const withoutHelp: Readonly<Record<string, string>> = {
  'visitation.reportFile': 'a file, which has no page around it',
  'visitation.dayPack': 'a file, which has no page around it',
  'visitation.invitationFile': 'a file, which has no page around it',
  'visitation.letterFile': 'a file, which has no page around it',
  'visitation.letterText': 'a file, which has no page around it',
  'visitation.dossierPack': 'a file, which has no page around it',
  'visitation.exportReport': 'a file, which has no page around it',
  'visitation.publicCopy': 'a file, which has no page around it',
  'visitation.certificate': 'a file, which has no page around it',
  'visitation.earlierFile': 'a file, which has no page around it',
  'identity.ownData': 'a file, which has no page around it',
}

const chapters = modules.flatMap(module => module.help ?? [])
const pages = chapters.flatMap(chapter => Object.entries(chapter.pages))
const shown = allRoutes.filter(route => route.method === 'GET' && route.access === 'member')

test('every page of members has help, or a reason why not', () => {
  const helped = new Set(pages.map(([name]) => name))
  const without = shown.map(route => route.name).filter(name => !helped.has(name) && !(name in withoutHelp))
  expect(without).toEqual([])
  expect(Object.keys(withoutHelp).filter(name => helped.has(name))).toEqual([])
})

test('no help is for a page that is not there, and no page has two', () => {
  const names = new Set(allRoutes.flatMap(route => (route.method === 'GET' ? [route.name] : [])))
  const known = [...pages.map(([name]) => name), ...Object.keys(withoutHelp)]
  expect(known.filter(name => !names.has(name))).toEqual([])
  expect(known.length).toBe(new Set(known).size)
  expect(new Set(pages.map(([, page]) => page.title)).size).toBe(pages.length)
})

test('help stands with the module whose page it is', () => {
  const strayed = modules.flatMap(module =>
    (module.help ?? [])
      .flatMap(chapter => Object.keys(chapter.pages))
      .filter(name => !name.startsWith(`${prefixOf(module.name)}.`)),
  )
  expect(strayed).toEqual([])
})

test.each(pages)('the help of %s is short, addresses “u”, and explains at most three words', (_, page) => {
  const answers = [page.purpose, page.first, page.readers, ...(page.next === undefined ? [] : [page.next])]
  for (const answer of answers) {
    expect(answer).toMatch(/^[\p{Lu}“].*[.?]$/u)
    for (const sentence of answer.split(/(?<=[.?:;])\s/))
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(22)
  }
  expect(answers.join(' ').split(/(?<=[.?])\s/).length).toBeLessThanOrEqual(8)
  expect(answers.join(' ')).not.toMatch(/\b(jij|jou|jouw|je|men)\b/iu)
  expect(page.words.length).toBeLessThanOrEqual(3)
  for (const word of page.words) expect(glossary.map(term => term.dutch)).toContain(word)
})
