// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { newId, type PersonId } from '../../../kernel/ids.ts'
import { type News, newsState, newsText, parseNewsText, secondReaderProblem } from './news.ts'

const writer = { id: newId<'PersonId'>() as PersonId, email: 'a.smit@commissie.example' }

test('nobody releases what he or she wrote, nor with a second account on the same mailbox', () => {
  const other = { id: newId<'PersonId'>(), email: 'w.terpstra@commissie.example' }
  const twin = { id: newId<'PersonId'>(), email: 'A.Smit+twee@commissie.example' }
  expect(secondReaderProblem(writer, other)).toBeUndefined()
  expect(secondReaderProblem(writer, writer)?.code).toBe('newsOwn')
  expect(secondReaderProblem(writer, twin)?.code).toBe('newsSameMailbox')
})

test('the history keeps title and text, and gives both back', () => {
  const news = { title: 'De ronde begint', body: 'Eerste alinea.\n\nTweede alinea.' }
  expect(parseNewsText(newsText(news))).toEqual(news)
})

test('a message is a draft, then released, then perhaps withdrawn', () => {
  const news: News = {
    id: 'n',
    title: 't',
    body: 'b',
    version: 1,
    writtenBy: writer.id,
    releasedOn: null,
    withdrawnOn: null,
    withdrawReason: null,
  }
  const on = localDate('2026-11-24')
  expect(newsState(news)).toBe('draft')
  expect(newsState({ ...news, releasedOn: on })).toBe('released')
  expect(newsState({ ...news, releasedOn: on, withdrawnOn: on })).toBe('withdrawn')
})
