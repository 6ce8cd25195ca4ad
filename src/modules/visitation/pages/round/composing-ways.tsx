// SPDX-License-Identifier: EUPL-1.2
import { Link, SideList } from '../../../../platform/ui/index.ts'
import { paths } from '../../paths.ts'

type Way = {
  readonly text: string
  readonly below: string
  readonly href: (o: string, round: string) => string
}

/** The ways in which municipalities come into a round. A further way is a line here. */
const composingWays: readonly Way[] = [
  { text: 'Eén voor één', below: 'Zoek op naam en kijk wat er verandert.', href: paths.addVisit },
  { text: 'Uit een lijst', below: 'Een bestand met codes of namen.', href: paths.municipalityList },
]

/** How else municipalities can be added than on this page. */
export function ComposingWays({ organisation, round }: { organisation: string; round: string }) {
  return (
    <SideList
      items={composingWays.map(({ text, below, href }) => ({
        text: <Link href={href(organisation, round)}>{text}</Link>,
        below,
      }))}
    />
  )
}
