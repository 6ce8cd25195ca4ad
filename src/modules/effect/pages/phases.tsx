// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { KeyFigures, Text } from '../../../platform/ui/index.ts'
import type { Phases, Stand } from '../domain/stand.ts'

const words: Readonly<Record<keyof Phases, string>> = {
  ahead: 'nog niet begonnen of in voorbereiding',
  selfImage: 'bezig met het zelfbeeld of de datum',
  visited: 'bezocht, verslag in de maak',
  reported: 'eindverslag klaar',
}

/** How many visits of a round are how far. Who refused is among the first, like who was never asked. */
export function PhaseFacts({ stand, isTold = true }: { stand: Stand; isTold?: boolean }) {
  const keys = Object.keys(words) as (keyof Phases)[]
  return (
    <>
      <KeyFigures items={keys.map(key => ({ label: words[key], figure: String(stand.phases[key]) }))} />
      <Text quiet>
        {isTold
          ? `Zo deelde de commissie het op ${formatDate(stand.on)}.`
          : `Zo staat het op ${formatDate(stand.on)}.`}{' '}
        Het doel van de ronde is {stand.target} gemeenten. Of een gemeente afzag, is hierin niet te zien.
      </Text>
    </>
  )
}
