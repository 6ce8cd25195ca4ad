// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { Empty, Link, PageHead, State, Table, Text } from '../../../../platform/ui/index.ts'
import type { Participation } from '../../domain/participation.ts'
import type { Seat } from '../../domain/seats.ts'
import type { Slot, SlotOffer } from '../../domain/slots.ts'
import { paths } from '../../paths.ts'
import { roleNames, slotWords } from './words.ts'

type Props = {
  readonly participation: Participation
  readonly slots: readonly Slot[]
  readonly offer: SlotOffer | undefined
  readonly seats: readonly (Seat & {
    readonly isAnswered: boolean
    readonly mayAnswer: boolean
    readonly answer: { readonly giver: string } | undefined
  })[]
}

/** The municipality's side: which half-days are asked, and who has answered. */
export function SlotsPage({ participation, slots, offer, seats }: Props) {
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
  return (
    <>
      <PageHead
        title="Dagdelen voor het gesprek"
        sentence={`Graag van ieder een antwoord, uiterlijk ${formatDate(offer.answerBy)}. De commissie kiest daarna één dagdeel.`}
      />
      <Text>Het gaat om {slots.map(slotWords).join('; ')}.</Text>
      <Table
        caption="Wie heeft geantwoord"
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
              <State kind="ja">ingevuld door {seat.answer?.giver}</State>
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
    </>
  )
}
