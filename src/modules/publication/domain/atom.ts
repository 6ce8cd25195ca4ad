// SPDX-License-Identifier: EUPL-1.2
import type { PublishedNews } from './news.ts'

/** The news as an Atom feed (RFC 4287): a day without a time, and of a withdrawn message nothing. */
export function atomFeed(
  news: readonly PublishedNews[],
  at: { readonly list: string; readonly feed: string; readonly of: (id: string) => string },
): string {
  const shown = news.filter(one => one.withdrawnOn === null)
  const newest =
    shown
      .map(one => one.publishedOn)
      .toSorted()
      .at(-1) ?? '2026-01-01'
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<title>Nieuws van de visitatie informatieveiligheid</title>`,
    `<id>${asXml(at.list)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${asXml(at.feed)}"/>`,
    `<link rel="alternate" type="text/html" href="${asXml(at.list)}"/>`,
    `<updated>${newest}T00:00:00Z</updated>`,
    ...shown.map(one => entry(one, at.of(one.id))),
    '</feed>',
    '',
  ].join('\n')
}

const entry = (news: PublishedNews, href: string): string =>
  [
    '<entry>',
    `<title>${asXml(news.title)}</title>`,
    `<id>urn:uuid:${news.id}</id>`,
    `<link rel="alternate" type="text/html" href="${asXml(href)}"/>`,
    `<updated>${news.publishedOn}T00:00:00Z</updated>`,
    `<author><name>${asXml(news.committee)}</name></author>`,
    `<content type="text">${asXml(news.body)}</content>`,
    '</entry>',
  ].join('\n')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as XML; a character that XML 1.0 does not know is left out. */
const asXml = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that XML does not know
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, character => entities[character] ?? '')
