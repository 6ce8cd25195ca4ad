// SPDX-License-Identifier: EUPL-1.2
import { Columns, Link, MapFigure, Notice, PageHead, Section, Text } from '../../../../platform/ui/index.ts'
import type { DrawnMap } from '../../../visitation/index.ts'
import { type PublicRound, roundTitle, type Visited } from '../../domain/visited-list.ts'
import { openPaths } from '../../paths.ts'
import { MunicipalityNames } from '../municipality-names.tsx'

type Props = { round: PublicRound; visited: readonly Visited[]; map: DrawnMap; hasReport: boolean }

/** A round for everybody: where the committee was, by the alphabet and on the map. */
export function PublicRoundPage({ round, visited, map, hasReport }: Props) {
  const dots = visited.some(one => one.isFictional)
  return (
    <>
      <PageHead
        title={roundTitle(round.name)}
        sentence={`${round.committeeName} spreekt in deze ronde met gemeenten over informatieveiligheid. Dat een gemeente bezocht is, is openbaar. Wat er besproken is, niet.`}
      />
      {dots && (
        <Notice title="Deze gemeenten bestaan niet">
          Zij horen bij een voorbeeld. Op de kaart is elke gemeente daarom een stip in haar provincie.
        </Notice>
      )}
      {hasReport && (
        <Text>
          <Link href={openPaths.report(round.slug)}>Lees het eindrapport van deze ronde</Link>
        </Text>
      )}
      <Columns
        kind="map"
        label="Bezochte gemeenten op alfabet"
        side={
          <Section title="Bezochte gemeenten" id="gemeenten" note="op alfabet">
            <MunicipalityNames visited={visited} />
          </Section>
        }
      >
        <MapFigure
          id="kaart"
          title="Bezochte gemeenten in Nederland"
          sentence="De kaart toont dezelfde gemeenten als de lijst. Volgorde en datum zijn niet openbaar."
          viewBox={map.viewBox}
          shapes={map.shapes}
          legend={{ marked: 'bezocht', land: 'overig', source: map.attribution }}
        />
      </Columns>
    </>
  )
}
