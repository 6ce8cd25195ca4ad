// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { Facts, Text } from '../../../platform/ui/index.ts'
import type { Phases, Stand } from '../domain/stand.ts'

const words: Readonly<Record<keyof Phases, string>> = {
  ahead: 'nog niet begonnen of in voorbereiding',
  selfImage: 'bezig met het zelfbeeld of de datum',
  visited: 'bezocht, verslag in de maak',
  reported: 'eindverslag klaar',
}

/** How many visits of a round are how far. Who refused is among the first, like who was never asked. */
export function PhaseFacts({ stand }: { stand: Stand }) {
  const keys = Object.keys(words) as (keyof Phases)[]
  return (
    <>
      <Facts items={keys.map(key => ({ name: words[key], value: String(stand.phases[key]) }))} apart />
      <Text quiet>
        Zo deelde de commissie het op {formatDate(stand.on)}. Het doel van de ronde is {stand.target}{' '}
        gemeenten. Of een gemeente afzag, is hierin niet te zien.
      </Text>
    </>
  )
}
