// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { roles } from '../../../../kernel/roles.ts'
import { Bullets, Facts, Link, Section, SideList, Text } from '../../../../platform/ui/index.ts'
import type { RoundSeat } from '../../domain/composition.ts'
import { hasContact } from '../../domain/contact.ts'
import { dueSteps } from '../../domain/due-dates.ts'
import type { Round } from '../../domain/round.ts'
import { paths } from '../../paths.ts'
import { ContactLinks } from '../invitation/contact.tsx'
import { daysOf } from './recess.tsx'
import { dueWords } from './words.ts'

export type AboutProps = {
  readonly organisation: string
  readonly round: Round
  readonly seats: readonly (RoundSeat & { readonly name: string })[]
  /** Who looks. */
  readonly self: string
  readonly mayKeep: boolean
  /** Whether this person words the letters of the round. */
  readonly mayWord: boolean
}

/** What a round is: its mandate and aims, its committee, how it is reached, and its dates. */
export function About(props: AboutProps) {
  const { organisation, round, mayKeep, mayWord } = props
  return (
    <>
      <Section title="Opdracht" id="opdracht">
        <Text>{round.mandate}</Text>
      </Section>
      {round.aims.length > 0 && (
        <Section title="Doelen" id="doelen">
          <Bullets items={round.aims} />
        </Section>
      )}
      <Committee {...props} />
      <Section title="Secretariaat" id="secretariaat">
        {hasContact(round.contact) ? (
          <Text>
            Gemeenten lezen: <ContactLinks contact={round.contact} />.
          </Text>
        ) : (
          <Text quiet>Gemeenten lezen nog niet hoe zij het secretariaat bereiken.</Text>
        )}
      </Section>
      <Section title="Termijnen" id="termijnen" intro="In weken vanaf de dag van het bezoek.">
        <Facts
          apart
          items={dueSteps.map(step => ({ name: dueWords[step], value: signed(round.dueWeeks[step]) }))}
        />
      </Section>
      <Section title="Reces" id="reces" intro="Een termijn in een reces schuift door naar de werkdag erna.">
        {round.recesses.length === 0 ? (
          <Text quiet>Deze ronde kent geen reces.</Text>
        ) : (
          <SideList items={round.recesses.map(one => ({ text: one.name, below: daysOf(one) }))} />
        )}
        {mayKeep && <Link href={paths.recess(organisation, round.id)}>Wijzig het reces</Link>}
      </Section>
      {mayWord && (
        <Section
          title="Brieven"
          id="brieven"
          intro="Elke brief heeft een standaardtekst, die u kunt aanpassen."
        >
          <Link href={paths.wordings(organisation, round.id)}>Teksten van de brieven</Link>
        </Section>
      )}
    </>
  )
}

function Committee({ organisation, round, seats, self, mayKeep }: AboutProps) {
  return (
    <Section title="Commissie" id="commissie">
      {seats.length === 0 ? (
        <Text quiet>Wie in deze ronde zit, is nog niet gekozen. Iedereen van de commissie kan meegaan.</Text>
      ) : (
        <SideList items={seats.map(one => ({ text: one.name, below: inWords(one) }))} />
      )}
      {mayKeep && (
        <p>
          <Link href={paths.composition(organisation, round.id)}>Kies wie in deze ronde zit</Link>
        </p>
      )}
      <p>
        <Link href={paths.ties(organisation, round.id, self)}>Geef uw banden met gemeenten op</Link>
      </p>
    </Section>
  )
}

const inWords = ({ role, startsOn, endsOn }: RoundSeat): string =>
  endsOn === null
    ? roles[role].label
    : `${roles[role].label}, ${formatDate(startsOn)} tot en met ${formatDate(endsOn)}`

const signed = (weeks: number): string => (weeks < 0 ? `${-weeks} ervoor` : `${weeks} erna`)
