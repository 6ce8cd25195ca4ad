// SPDX-License-Identifier: EUPL-1.2
import { Notice, State } from '../../../../platform/ui/index.ts'
import type { TopicPageData } from '../../domain/topic-page.ts'
import { slotLabels, topicStates } from './words.ts'

/** How far those are who answer this topic apart. That they do stands in the explanation of the topic already. */
export function Parties({ data }: { data: TopicPageData }) {
  const { parties } = data
  if (parties.length === 0) return null
  const [title, sentence] = wordsFor(data)
  return (
    <Notice title={title}>
      <p>{sentence}</p>
      {parties.map(party => (
        <p>
          {slotLabels[party.slot]}:{' '}
          <State kind={topicStates[party.state].kind}>{topicStates[party.state].word}</State>
        </p>
      ))}
    </Notice>
  )
}

function wordsFor({ parties, slot, isOneForBoth, isSeenByBoth }: TopicPageData): [string, string] {
  const [first, second] = parties
  if (isOneForBoth)
    return slot === undefined
      ? ['De portefeuillehouder is ook de CISO', 'Daarom is er in uw gemeente één antwoord.']
      : [
          'U bent portefeuillehouder en CISO: u antwoordt één keer',
          'Uw antwoord telt als dat van de portefeuillehouder. Niemand anders hoeft hier nog te antwoorden.',
        ]
  if (first && !second)
    return [`Hier antwoordt alleen de ${slotLabels[first.slot]}`, 'De andere rol heeft bij u niemand.']
  if (slot === undefined)
    return isSeenByBoth
      ? ['Zij zijn allebei klaar', 'Zij kunnen nu ook elkaars antwoord lezen.']
      : ['Zij zijn nog niet allebei klaar', 'U ziet hier alleen hoe ver zij zijn, niet wat zij antwoorden.']
  return isSeenByBoth
    ? ['U bent allebei klaar', 'U kunt nu ook het andere antwoord lezen.']
    : [
        'U ziet het andere antwoord nog niet',
        'Dat komt zodra u allebei klaar bent. Zo geeft ieder een eigen beeld.',
      ]
}
