// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { ButtonLink, Empty, PageHead, Section, WaitList } from '../../../platform/ui/index.ts'
import { type News, newsState } from '../domain/news.ts'
import { roundTitle } from '../domain/visited-list.ts'
import { paths } from '../paths.ts'

type Props = {
  organisation: string
  news: readonly News[]
  rounds: readonly { readonly id: string; readonly name: string }[]
  mayWrite: boolean
}

const states = {
  draft: { state: 'deels', when: 'wacht op een lezer' },
  released: { state: 'ja', when: 'openbaar' },
  withdrawn: { state: 'nee', when: 'ingetrokken' },
} as const

/** Everything that the committee makes public, and where it is made. */
export function OverviewPage({ organisation, news, rounds, mayWrite }: Props) {
  return (
    <>
      <PageHead
        title="Openbaar"
        sentence="Wat iedereen van de commissie kan lezen: nieuws, bezochte gemeenten en eindrapporten."
        actions={
          mayWrite && (
            <ButtonLink kind="primary" href={paths.newNews(organisation)}>
              Schrijf een bericht
            </ButtonLink>
          )
        }
      />
      <Section title="Rondes" id="rondes">
        {rounds.length === 0 ? (
          <Empty title="Er is nog geen ronde" level={3}>
            Na het eerste bezoek van een ronde kunt u de lijst van bezochte gemeenten openbaar maken.
          </Empty>
        ) : (
          <WaitList
            items={rounds.map(round => ({
              title: roundTitle(round.name),
              href: paths.round(organisation, round.id),
              where: 'bezochte gemeenten en eindrapport',
            }))}
          />
        )}
      </Section>
      <Section title="Nieuws" id="nieuws">
        {news.length === 0 ? (
          <Empty title="Er is nog geen bericht" level={3}>
            De secretaris schrijft een bericht. Een ander van de commissie leest het en geeft het vrij.
          </Empty>
        ) : (
          <WaitList
            items={news.map(one => ({
              title: one.title,
              href: paths.news(organisation, one.id),
              where: one.releasedOn === null ? 'concept' : formatDate(one.releasedOn),
              ...states[newsState(one)],
            }))}
          />
        )}
      </Section>
    </>
  )
}
