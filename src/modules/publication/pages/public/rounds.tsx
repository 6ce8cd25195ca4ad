// SPDX-License-Identifier: EUPL-1.2
import { PageHead, WaitList } from '../../../../platform/ui/index.ts'
import { publicPaths } from '../../../visitation/index.ts'
import { type PublicRound, roundTitle } from '../../domain/visited-list.ts'
import { openPaths } from '../../paths.ts'

type Props = { rounds: readonly PublicRound[]; visited: number; base: number }

/** The rounds that may be shown: of a running round nothing is, until visits have been. */
export function PublicRoundsPage({ rounds, visited, base }: Props) {
  return (
    <>
      <PageHead
        title="Rondes"
        sentence="Dat een gemeente bezocht is, is openbaar. Wat er besproken is, niet."
      />
      <WaitList
        items={[
          ...rounds.map(round => ({
            title: roundTitle(round.name),
            href: openPaths.round(round.slug),
            where: `${round.committeeName} · bezochte gemeenten`,
            when: `${round.startsOn.slice(0, 4)}-${round.endsOn.slice(0, 4)}`,
          })),
          {
            title: 'Ronde 2015-2017',
            href: publicPaths.historicalRound(),
            where: `${visited} van de ${base} gemeenten bezocht · kaart, lijst en cijfers`,
            when: 'afgesloten',
            state: 'ja' as const,
          },
        ]}
      />
    </>
  )
}
