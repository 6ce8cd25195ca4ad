// SPDX-License-Identifier: EUPL-1.2
import { Empty, PageHead, Section, Text } from '../../../../platform/ui/index.ts'
import type { SharedSolution } from '../../domain/solution.ts'

/** Solutions of other municipalities, each with its permission (requirements 22, 41). */
export function SharedSolutionsPage({ solutions }: { solutions: readonly SharedSolution[] }) {
  return (
    <>
      <PageHead
        title="Oplossingen van gemeenten"
        sentence="Wat bij een ander werkt. Elke gemeente gaf toestemming, en kan die intrekken: dan staat het hier niet meer."
      />
      {solutions.length === 0 ? (
        <Empty title="Er is nog niets gedeeld">
          Hoort de commissie op bezoek iets waar anderen wat aan hebben, dan staat het hier zodra die gemeente
          het goedvindt.
        </Empty>
      ) : (
        solutions.map(({ title, body, municipality }) => (
          <Section title={title} note={municipality ?? 'zonder naam'}>
            <Text>{body}</Text>
          </Section>
        ))
      )}
    </>
  )
}
