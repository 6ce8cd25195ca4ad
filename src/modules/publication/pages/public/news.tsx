// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { Empty, Link, Notice, PageHead, Text, WaitList } from '../../../../platform/ui/index.ts'
import type { PublishedNews } from '../../domain/news.ts'
import { openPaths } from '../../paths.ts'
import { Prose } from '../prose.tsx'

/** All messages, the newest first. */
export function NewsListPage({ news }: { news: readonly PublishedNews[] }) {
  return (
    <>
      <PageHead
        title="Nieuws"
        sentence="Over het werk van de commissie, haar werkwijze en haar resultaten."
      />
      {news.length === 0 ? (
        <Empty title="Er is nog geen nieuws">
          Zodra de commissie iets te vertellen heeft, staat het hier.
        </Empty>
      ) : (
        <WaitList
          items={news.map(one => ({
            title: one.title,
            href: openPaths.message(one.id),
            where: one.committee,
            when: formatDate(one.publishedOn),
          }))}
        />
      )}
      <Text quiet>
        Volgt u nieuws met een lezer? <Link href={openPaths.feed()}>Neem de Atom-feed</Link>.
      </Text>
    </>
  )
}

/** One message, or that it was withdrawn. */
export function PublicMessagePage({ news }: { news: PublishedNews }) {
  if (news.withdrawnOn !== null)
    return (
      <>
        <PageHead title="Ingetrokken bericht" />
        <Notice title={`Dit bericht is ingetrokken op ${formatDate(news.withdrawnOn)}`}>
          De tekst is niet meer te lezen. <Link href={openPaths.news()}>Naar al het nieuws</Link>
        </Notice>
      </>
    )
  return (
    <>
      <PageHead title={news.title} sentence={`${news.committee}, ${formatDate(news.publishedOn)}`} />
      <Prose text={news.body} />
      <Text quiet>
        <Link href={openPaths.news()}>Al het nieuws</Link>
      </Text>
    </>
  )
}
