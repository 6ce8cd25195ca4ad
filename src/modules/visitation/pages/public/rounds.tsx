// SPDX-License-Identifier: EUPL-1.2
import { PageHead, WaitList } from '../../../../platform/ui/index.ts'
import { publicPaths } from '../../public-paths.ts'

/** The rounds that may be shown: of a running round nothing is, until a visit has been. */
export function PublicRoundsPage({ visited, base }: { visited: number; base: number }) {
  return (
    <>
      <PageHead
        title="Rondes"
        sentence="Dat een gemeente bezocht is, is openbaar. Wat er besproken is, niet."
      />
      <WaitList
        items={[
          {
            title: 'Ronde 2015-2017',
            href: publicPaths.historicalRound(),
            where: `${visited} van de ${base} gemeenten bezocht · kaart, lijst en cijfers`,
            when: 'afgesloten',
            state: 'ja',
          },
        ]}
      />
    </>
  )
}
