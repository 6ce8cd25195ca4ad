// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '../../../kernel/dates.ts'
import { isRole, type Role } from '../../../kernel/roles.ts'
import { choice, date, id, optionalDate } from '../../../platform/http/fields.ts'
import type { RoleEnd } from '../domain/role-term.ts'

export const role = () =>
  z.string().transform((text, context): Role => {
    if (isRole(text)) return text
    context.addIssue({ code: 'custom', params: { code: text === '' ? 'required' : 'invalid' } })
    return z.NEVER
  })

/** A date in an address. */
export const dateInPath = () =>
  z.string().transform((text, context): LocalDate => {
    const day = parseLocalDate(text)
    if (day !== undefined) return day
    context.addIssue({ code: 'custom' })
    return z.NEVER
  })

export const onPerson = z.object({ person: id() })
export const somebody = { params: { person: '00000000-0000-4000-8000-000000000000' } }

export const roleFields = { role: role(), startsOn: date(), lastOn: optionalDate() }

/** An id or nothing, from a list with an empty first entry. */
export const optionalId = () => z.union([z.literal('').transform(() => null), id()]).default(null)

/** How something ends: `when` says which of the two counts. */
export const endFields = {
  when: choice(['day', 'now']),
  lastOn: optionalDate(),
}

/** @returns undefined when a last day was asked for and not given */
export function endOf(input: { when: 'day' | 'now'; lastOn: LocalDate | null }): RoleEnd | undefined {
  if (input.when === 'now') return 'now'
  return input.lastOn === null ? undefined : { lastOn: input.lastOn }
}
