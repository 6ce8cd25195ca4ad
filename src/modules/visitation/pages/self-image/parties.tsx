// SPDX-License-Identifier: EUPL-1.2
import { Notice, State } from '../../../../platform/ui/index.ts'
import type { TopicPageData } from '../../domain/topic-page.ts'
import { slotLabels, topicStates } from './words.ts'

/** Who answers this topic apart, why, and how far they are. */
export function Parties({ data }: { data: TopicPageData }) {
  const { parties, isOneForBoth } = data
  if (parties.length === 0) return null
  return (
    <Notice
      title={isOneForBoth ? titleForBoth(data) : 'De portefeuillehouder en de CISO antwoorden elk apart'}
    >
      <p>{isOneForBoth ? sentenceForBoth(data) : sentence(data)}</p>
      {parties.map(party => (
        <p>
          {slotLabels[party.slot]}:{' '}
          <State kind={topicStates[party.state].kind}>{topicStates[party.state].word}</State>
        </p>
      ))}
    </Notice>
  )
}

const titleForBoth = ({ slot }: TopicPageData): string =>
  slot === undefined
    ? 'De portefeuillehouder is ook de CISO'
    : 'U bent portefeuillehouder en CISO: u antwoordt één keer'

const sentenceForBoth = ({ slot, isSeenByBoth }: TopicPageData): string =>
  slot === undefined
    ? isSeenByBoth
      ? 'Daarom is er hier één antwoord, en geen twee om te vergelijken.'
      : 'Daarom komt er hier één antwoord. U ziet alleen of het klaar is.'
    : 'Andere gemeenten geven hier twee antwoorden, elk apart. Uw antwoord telt als dat van de portefeuillehouder. Niemand anders hoeft hier nog te antwoorden.'

function sentence({ slot, isSeenByBoth }: TopicPageData): string {
  if (isSeenByBoth)
    return 'Zij zijn allebei klaar en kunnen nu ook het andere antwoord lezen. Verschilt het? Dat is een mooi begin van een gesprek.'
  return slot === undefined
    ? 'U ziet hier alleen of zij klaar zijn. Hun antwoorden ziet u niet.'
    : 'U ziet het andere antwoord pas als u allebei klaar bent. Zo geeft ieder een eigen beeld.'
}
