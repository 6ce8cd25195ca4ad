// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { sourceDates } from './dates.ts'
import { citedDocuments } from './documents.ts'
import { findings } from './findings.ts'
import { incidents } from './incidents.ts'
import { mandate } from './mandate.ts'
import { messages } from './messages.ts'
import { methodSteps, principles } from './method.ts'
import { parallels } from './parallels.ts'
import { suggestions } from './suggestions.ts'

const lists = [messages, incidents, findings, suggestions, parallels]
const items = lists.flatMap(list => list.items)
const sections = [...mandate, ...methodSteps, ...principles]

describe('the public texts about the round of 2015-2017', () => {
  it.each([
    [messages, 12],
    [incidents, 10],
    [findings, 10],
    [suggestions, 10],
    [parallels, 2],
  ])('have the whole of $title', (list, count) => {
    expect(list.items.map(({ nr }) => nr)).toEqual(Array.from({ length: count }, (_, at) => at + 1))
    expect(new Set(list.items.map(({ title }) => title)).size).toBe(count)
  })

  it('tell of every item where the report has it, and that it is the view of then, with a date', () => {
    for (const { nr, place, mark } of items) {
      expect(place).toMatch(/^Eindverslag 2017, .+, nr \d+$/)
      expect(place.endsWith(`nr ${nr}`)).toBe(true)
      expect([mark.label, mark.asOf]).toEqual(['Beeld van toen', '2017-05-31'])
    }
    for (const { place } of [...sections, ...citedDocuments, ...sourceDates])
      expect(place).toMatch(/^Eindverslag 2017, /)
  })

  it('point to ten different news items, with a day only where the address tells it', () => {
    expect(new Set(incidents.items.map(({ link }) => new URL(link).href)).size).toBe(10)
    for (const { link, publishedOn } of incidents.items) {
      const day = /\/(\d{4})\/(\d{2})\/(\d{2})\//.exec(link)
      expect(publishedOn).toBe(day === null ? undefined : day.slice(1).join('-'))
    }
  })

  it('take four lessons from aviation and three from the fire service', () => {
    expect(parallels.items.map(({ title, lessons }) => [title, lessons.length])).toEqual([
      ['De luchtvaart', 4],
      ['De brandweer', 3],
    ])
  })

  it('name the three aims, the mandate of 2013 and the place in the Digitale Agenda 2020', () => {
    expect(mandate.find(({ code }) => code === 'aims')?.points).toHaveLength(3)
    expect(citedDocuments.map(({ on }) => on)).toEqual(['2013-11-29', '2013-10-31', '2015-05-06', undefined])
    expect(mandate.map(({ title }) => title)).toContain('Plaats in de Digitale Agenda 2020')
  })

  it('give the dates of the report, oldest first', () => {
    const dates = sourceDates.map(({ when }) => when)
    expect(dates).toEqual(
      expect.arrayContaining(['2011', '2013-11-29', '2015-08-26', '2017-05-31', '2018-05-25']),
    )
    expect(dates.map(when => when.slice(0, 4)).toSorted()).toEqual(dates.map(when => when.slice(0, 4)))
  })

  it('are plain: no sentence of more than 25 words', () => {
    const texts = [
      ...items.map(({ text }) => text),
      ...lists.map(({ intro }) => intro),
      ...parallels.items.flatMap(({ lessons }) => lessons),
      ...sections.flatMap(({ paragraphs, points }) => [...paragraphs, ...(points ?? [])]),
    ]
    const sentences = texts.flatMap(text => text.split(/(?<=[.?!:;])\s+/))
    expect(sentences.filter(sentence => sentence.split(/\s+/).length > 25)).toEqual([])
  })

  it('rank nobody', () => {
    const all = [
      ...items.map(({ title, text }) => `${title} ${text}`),
      ...sections.flatMap(({ paragraphs }) => paragraphs),
    ]
    expect(all.filter(text => /koploper|achterblijv|onvoldoende|beste gemeente/i.test(text))).toEqual([])
  })
})
