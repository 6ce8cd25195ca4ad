// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { parseDutchDate } from '../../kernel/dutch-dates.ts'
import { isEmail } from '../../kernel/email.ts'
import { isUuid } from '../../kernel/ids.ts'

/** Field shapes that forms share, so that each length and pattern is said once. */
export const line = (max = 200) => z.string().trim().min(1).max(max)
export const optionalLine = (max = 200) => z.string().trim().max(max).default('')
export const prose = (max = 10_000) => z.string().trim().min(1).max(max)
export const optionalProse = (max = 10_000) => z.string().trim().max(max).default('')
export const email = () =>
  z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .superRefine((text, context) => {
      const code = text === '' ? 'required' : isEmail(text) ? undefined : 'email'
      if (code !== undefined) context.addIssue({ code: 'custom', params: { code } })
    })
export const choice = <const T extends readonly [string, ...string[]]>(options: T) => z.enum(options)
export const version = () => z.coerce.number().int().min(0).max(1_000_000)
/** A checkbox: present means yes. */
export const tick = () =>
  z
    .string()
    .optional()
    .transform(value => value !== undefined)
/** Several checkboxes of one name; none is an empty list. */
export const ticks = (max = 500) =>
  z
    .union([z.string(), z.array(z.string()).max(max)])
    .optional()
    .transform(value => [value ?? []].flat())
/** An id in a URL or hidden field. Anything else does not exist. */
export const id = () => z.string().refine(isUuid)
/** A date as people type it (30-11-2026) or as browsers send it (2026-11-30); gives a LocalDate. */
export const date = () =>
  z
    .string()
    .trim()
    .max(40)
    .transform((text, context) => {
      const parsed = parseDutchDate(text)
      if (parsed !== undefined) return parsed
      context.addIssue({ code: 'custom', params: { code: text === '' ? 'required' : 'date' } })
      return z.NEVER
    })
export const optionalDate = () => z.union([z.literal('').transform(() => null), date()]).default(null)

/** Which page of a long list, in a URL; what is no number is the first. */
export const pageNumber = () => z.coerce.number().int().min(1).max(10_000).default(1).catch(1)

/** Routes without parameters of their own, or without a query. */
export const nothing = z.object({})
