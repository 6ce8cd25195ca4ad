// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatDateWithWeekday } from '../../../../kernel/dutch-dates.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import {
  ButtonLink,
  Empty,
  Link,
  PageHead,
  Section,
  SideList,
  State,
  Table,
  Text,
} from '../../../../platform/ui/index.ts'
import { schedulableStates } from '../../domain/schedule.ts'
import type { Seat } from '../../domain/seats.ts'
import type { DelegationSeat } from '../../domain/slot-grid.ts'
import { fitOf, type Slot, type SlotChoices, type SlotOffer, slotKey } from '../../domain/slots.ts'
import type { Visit } from '../../domain/visit.ts'
import { paths } from '../../paths.ts'
import { choiceWords, fitWords, roleNames, slotWords } from './words.ts'

export type MemberSlotsProps = {
  readonly visit: Visit
  readonly slots: readonly Slot[]
  readonly offer: SlotOffer | undefined
  readonly seats: readonly (Seat & {
    readonly isAnswered: boolean
    readonly mayAnswer: boolean
    readonly answer: { readonly choices: SlotChoices; readonly note: string } | undefined
  })[]
  readonly delegation: readonly DelegationSeat[]
  readonly mayKeep: boolean
  /** Who looks. */
  readonly person: PersonId
}

/** The committee's side: every half-day beside everybody who was asked. The secretary picks one by hand. */
export function MemberSlotsPage(props: MemberSlotsProps) {
  const { visit, slots, offer, mayKeep } = props
  const { committeeId, id, municipality } = visit
  const isAsked = offer !== undefined && slots.length > 0
  const canOffer = mayKeep && schedulableStates.includes(visit.state)
  const offerLink = canOffer && (
    <ButtonLink kind={isAsked ? 'secondary' : 'primary'} href={paths.offerSlots(committeeId, id)}>
      {isAsked ? 'Bied andere dagdelen aan' : 'Bied dagdelen aan'}
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title={`Dagdelen voor ${municipality.name}`}
        sentence={
          isAsked
            ? `${progressWords(props)} Graag uiterlijk ${formatDate(offer.answerBy)}. Daarna ${mayKeep ? 'kiest u' : 'kiest de secretaris'} één dagdeel.`
            : undefined
        }
        actions={isAsked ? offerLink : undefined}
      />
      {isAsked ? (
        <>
          <Grid {...props} />
          <Answering {...props} />
          <Notes {...props} />
        </>
      ) : (
        <Empty title="Er zijn nu geen dagdelen aangeboden" action={offerLink || undefined}>
          {visit.visitOn !== null && `Het gesprek is op ${formatDateWithWeekday(visit.visitOn)}. `}
          {mayKeep ? 'Biedt u dagdelen aan' : 'Biedt de secretaris dagdelen aan'}, dan geeft hier ieder die
          bij het gesprek is aan wat kan.
        </Empty>
      )}
    </>
  )
}

/** How many have answered for every half-day, and of how many. */
function progressWords(props: MemberSlotsProps): string {
  const asked = askedOf(props)
  const answered = asked.filter(one => props.slots.every(slot => one.choices[slotKey(slot)] !== undefined))
  return `${answered.length} van de ${asked.length} hebben geantwoord.`
}

/** Everybody who was asked: of the committee by name, of the municipality by role. */
const askedOf = ({ seats, delegation }: MemberSlotsProps) => [
  ...seats.map((seat, n) => ({
    key: `c${n}`,
    label: seat.name,
    choices: seat.answer?.choices ?? {},
    note: seat.answer?.note ?? '',
  })),
  ...delegation.map((seat, n) => ({
    key: `g${n}`,
    label: `${seat.name} (${roleNames(seat.roles)})`,
    choices: seat.choices,
    note: seat.note,
  })),
]

function Grid(props: MemberSlotsProps) {
  const { visit, slots, mayKeep } = props
  const asked = askedOf(props)
  return (
    <Table
      caption="Wie wanneer kan"
      wrapsHead
      columns={[
        { key: 'slot', label: 'Dagdeel', isHeader: true },
        ...asked.map(({ key, label }) => ({ key, label })),
        { key: 'fit', label: 'Samen' },
        ...(mayKeep ? [{ key: 'pick', label: 'Kiezen' }] : []),
      ]}
      rows={slots.map(slot => {
        const fit = fitWords(
          fitOf(
            slot,
            asked.map(one => one.choices),
          ),
        )
        return {
          cells: {
            slot: slotWords(slot),
            ...Object.fromEntries(asked.map(one => [one.key, cell(one.choices, slot)])),
            fit: <State kind={fit.kind}>{fit.label}</State>,
            pick: (
              <Link href={paths.scheduleOn(visit.committeeId, visit.id, slot.on, slot.part)}>
                Kies<span class="visually-hidden"> {slotWords(slot)}</span>
              </Link>
            ),
          },
        }
      })}
    />
  )
}

function cell(choices: SlotChoices, slot: Slot) {
  const choice = choices[slotKey(slot)]
  if (choice === undefined) return <State kind="open">nog niet</State>
  return <State kind={choiceWords[choice].kind}>{choiceWords[choice].label}</State>
}

function Answering({ visit, seats, person }: MemberSlotsProps) {
  const own = seats.filter(one => one.mayAnswer)
  if (seats.length === 0)
    return <Text quiet>Er is nog niemand van de commissie ingedeeld bij dit bezoek.</Text>
  if (own.length === 0) return null
  return (
    <Section id="invullen" title="Invullen">
      <SideList
        items={own.map(seat => ({
          text: (
            <Link href={paths.memberSlotsOf(visit.committeeId, visit.id, seat.key)}>
              {answerWords(seat, person)}
            </Link>
          ),
        }))}
      />
    </Section>
  )
}

const answerWords = (seat: MemberSlotsProps['seats'][number], person: PersonId): string => {
  if (seat.person === person) return seat.isAnswered ? 'Wijzig uw antwoord' : 'Geef aan wanneer u kunt'
  return `${seat.isAnswered ? 'Wijzig het antwoord van' : 'Vul in voor'} ${seat.name}`
}

function Notes(props: MemberSlotsProps) {
  const notes = askedOf(props).filter(one => one.note !== '')
  if (notes.length === 0) return null
  return (
    <Section id="toelichting" title="Toelichtingen">
      <SideList items={notes.map(one => ({ text: `${one.label}: ${one.note}` }))} />
    </Section>
  )
}
