// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { line, optionalProse, version } from '../../../../platform/http/fields.ts'
import { type SlotChoice, type SlotChoices, slotChoices } from '../../domain/slots.ts'
import { ofVisit, sampleVisit } from '../round/params.ts'

/** Whose answer: a person, or the role of somebody who is known by name only. */
export const ofSeat = ofVisit.extend({ seat: line(40) })
export const sampleSeat = { params: { ...sampleVisit.params, seat: sampleVisit.params.visit } }

export const ofMemberSeat = ofVisit.extend({ memberSeat: line(40) })
export const sampleMemberSeat = { params: { ...sampleVisit.params, memberSeat: sampleVisit.params.visit } }

/** The choices come under names that the offer decides: kan-<half-day>. */
export const slotFields = z
  .object({ version: version(), note: optionalProse(1_000), alles: z.literal('yes').optional() })
  .catchall(z.unknown())

const prefix = 'kan-'

/** What was chosen for each half-day; one that was left open stays out. */
export function choicesIn(fields: Readonly<Record<string, unknown>>): SlotChoices | 'all' {
  if (fields.alles === 'yes') return 'all'
  const isChoice = (value: unknown): value is SlotChoice => slotChoices.some(one => one === value)
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith(prefix) && isChoice(value) ? [[name.slice(prefix.length), value]] : [],
    ),
  )
}
