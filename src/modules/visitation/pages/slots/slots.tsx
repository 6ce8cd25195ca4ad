// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import {
  Bullets,
  ButtonLink,
  Empty,
  Link,
  PageHead,
  Section,
  State,
  Table,
} from '../../../../platform/ui/index.ts'
import type { Participation } from '../../domain/participation.ts'
import type { Seat } from '../../domain/seats.ts'
import type { Slot, SlotOffer } from '../../domain/slots.ts'
import { paths } from '../../paths.ts'
import { roleNames, slotWords } from './words.ts'

type Props = {
  readonly participation: Participation
  readonly slots: readonly Slot[]
  readonly offer: SlotOffer | undefined
  /** Who looks. */
  readonly person: PersonId
  readonly seats: readonly (Seat & {
    readonly isAnswered: boolean
    readonly mayAnswer: boolean
    readonly answer: { readonly giver: string } | undefined
  })[]
}

/** The municipality's side: which half-days are asked, and who has answered. */
export function SlotsPage({ participation, slots, offer, seats, person }: Props) {
  const { organisationId, visitId } = participation
  if (!offer || slots.length === 0)
    return (
      <>
        <PageHead title="Dagdelen voor het gesprek" />
        <Empty title="De commissie vraagt nu niet naar dagdelen">
          Zodra de commissie dagdelen aanbiedt, geeft hier ieder die bij het gesprek is aan wat kan.
        </Empty>
      </>
    )
  const own = seats.find(seat => seat.person === person && seat.mayAnswer)
  const answered = seats.filter(seat => seat.isAnswered).length
  return (
    <>
      <PageHead
        title="Dagdelen voor het gesprek"
        sentence={`${answered} van de ${seats.length} hebben geantwoord. Graag van ieder een antwoord, uiterlijk ${formatDate(offer.answerBy)}. De commissie kiest daarna één dagdeel.`}
        actions={
          own && (
            <ButtonLink
              kind={own.isAnswered ? 'secondary' : 'primary'}
              href={paths.slotsOf(organisationId, visitId, own.key)}
            >
              {own.isAnswered ? 'Wijzig uw antwoord' : 'Geef aan wanneer u kunt'}
            </ButtonLink>
          )
        }
      />
      <Section id="dagdelen" title="Het gaat om">
        <Bullets items={slots.map(slotWords)} />
      </Section>
      <Section id="antwoorden" title="Wie heeft geantwoord">
        <Table
          caption="Wie heeft geantwoord"
          hideCaption
          columns={[
            { key: 'name', label: 'Naam', isHeader: true },
            { key: 'roles', label: 'Rol' },
            { key: 'state', label: 'Antwoord' },
            { key: 'act', label: 'Invullen' },
          ]}
          rows={seats.map(seat => ({
            cells: {
              name: seat.name,
              roles: roleNames(seat.roles),
              state: seat.isAnswered ? (
                <State kind="ja">
                  {seat.answer?.giver === seat.name ? 'ingevuld' : `ingevuld door ${seat.answer?.giver}`}
                </State>
              ) : (
                <State kind="open">nog niet</State>
              ),
              act: seat.mayAnswer ? (
                <Link href={paths.slotsOf(organisationId, visitId, seat.key)}>
                  {seat.isAnswered ? 'Wijzig' : 'Vul in'}
                  <span class="visually-hidden"> voor {seat.name}</span>
                </Link>
              ) : (
                'vult zelf in'
              ),
            },
          }))}
        />
      </Section>
    </>
  )
}
