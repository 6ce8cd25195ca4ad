// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { atomFeed } from './atom.ts'
import type { PublishedNews } from './news.ts'

const at = {
  list: 'https://x.example/nieuws',
  feed: 'https://x.example/nieuws/atom.xml',
  of: (id: string) => `https://x.example/nieuws/${id}`,
}
const news = (id: string, over: Partial<PublishedNews> = {}): PublishedNews => ({
  id,
  committee: 'Commissie',
  title: `Bericht ${id}`,
  body: 'Tekst',
  publishedOn: localDate('2026-11-20'),
  withdrawnOn: null,
  ...over,
})

test('markup and characters that XML does not know break no feed', () => {
  const feed = atomFeed([news('a', { title: '<b>"Nu" & straks</b>\u0008', body: ']]>' })], at)
  expect(feed).toContain('<title>&lt;b&gt;&quot;Nu&quot; &amp; straks&lt;/b&gt;</title>')
  expect(feed).toContain(']]&gt;')
  expect(feed).not.toContain('\u0008')
})

test('a message that was withdrawn is in no feed, and every entry has a day and no time', () => {
  const feed = atomFeed([news('a'), news('b', { withdrawnOn: localDate('2026-11-21') })], at)
  expect(feed).toContain('urn:uuid:a')
  expect(feed).not.toContain('urn:uuid:b')
  expect([...feed.matchAll(/<updated>([^<]*)/g)].map(match => match[1])).toEqual([
    '2026-11-20T00:00:00Z',
    '2026-11-20T00:00:00Z',
  ])
})
