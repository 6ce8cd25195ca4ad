// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import type { LocalDate } from '../../../../kernel/dates.ts'
import { parseDutchDate } from '../../../../kernel/dutch-dates.ts'
import { isUuid, type PersonId } from '../../../../kernel/ids.ts'
import { version } from '../../../../platform/http/fields.ts'
import { type RoundSeat, type SeatRole, seatRoles } from '../../domain/composition.ts'

const start = 'role-'
const most = 100

/** One row per person: `role-<id>`, `starts-<id>`, `ends-<id>`; without a role somebody does not sit in the round. */
export const compositionFields = z
  .object({ version: version() })
  .catchall(z.unknown())
  .transform((fields, context): { version: number; seats: RoundSeat[] } => {
    const day = (name: string): LocalDate | undefined => {
      const text = fields[name]
      const typed = typeof text === 'string' ? text.trim() : ''
      const parsed = typed === '' ? undefined : parseDutchDate(typed.slice(0, 40))
      if (typed !== '' && parsed === undefined)
        context.addIssue({ code: 'custom', path: [name], params: { code: 'date' } })
      return parsed
    }
    const people = Object.keys(fields)
      .filter(name => name.startsWith(start) && isUuid(name.slice(start.length)))
      .map(name => name.slice(start.length))
      .filter(id => isSeatRole(fields[`${start}${id}`]))
    const seats = people.slice(0, most).flatMap(id => {
      const startsOn = day(`starts-${id}`)
      if (startsOn === undefined && !String(fields[`starts-${id}`] ?? '').trim())
        context.addIssue({ code: 'custom', path: [`starts-${id}`], params: { code: 'required' } })
      const endsOn = day(`ends-${id}`) ?? null
      const role = fields[`${start}${id}`] as SeatRole
      return startsOn === undefined ? [] : [{ person: id as PersonId, role, startsOn, endsOn }]
    })
    return { version: fields.version, seats }
  })

const isSeatRole = (value: unknown): value is SeatRole => (seatRoles as readonly unknown[]).includes(value)
