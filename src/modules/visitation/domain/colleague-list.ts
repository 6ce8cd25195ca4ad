// SPDX-License-Identifier: EUPL-1.2
import { parseCsv } from '../../../kernel/csv.ts'
import { isEmail } from '../../../kernel/email.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { isRole, type Role, roles } from '../../../kernel/roles.ts'
import { type Colleague, invitableRoles, mayGive } from './colleague.ts'

/** A line as it was given. */
export type ListedColleague = {
  /** Where it stands in the file or the pasted text. */
  readonly line: number
  readonly name: string
  readonly email: string
  readonly role: string
}

/** What becomes of a line. Of the first two something is done; the others say why not. */
export type LineOutcome =
  | 'isNew'
  | 'isKnown'
  | 'hasRole'
  | 'nameWrong'
  | 'emailWrong'
  | 'roleUnknown'
  | 'roleNotInvitable'
  | 'roleIsHeld'

export type PlannedLine = ListedColleague & {
  readonly outcome: LineOutcome
  /** The role that the line names, where there is one. */
  readonly means: Role | undefined
}

export type ListProblem = 'listEmpty' | 'listTooLong' | 'listQuote'

/** As many as a large town hall sends; more is a mistake. */
const mostLines = 200
const longestName = 120

const columns = {
  name: ['naam', 'name'],
  email: ['e-mail', 'email', 'e-mailadres', 'mail'],
  role: ['rol', 'role', 'functie'],
} as const

/** Words that people use for a role beside its own name. */
const otherWords: Readonly<Record<string, Role>> = {
  wethouder: 'portfolioHolder',
  secretaris: 'municipalSecretary',
  coördinator: 'coordinator',
  fg: 'privacyOfficer',
  directeur: 'operationsHead',
}

/** The role of this name, however it is written; undefined for any other word. */
export function roleNamed(text: string): Role | undefined {
  const word = text.trim().toLowerCase()
  return (
    (Object.keys(roles) as Role[]).find(role => roles[role].label.toLowerCase() === word) ??
    otherWords[word] ??
    (isRole(text) ? text : undefined)
  )
}

/** The lines of a file or a pasted text: name, address and role, with or without a heading. */
export function readColleagueList(
  text: string,
): { readonly lines: readonly ListedColleague[] } | { readonly problem: ListProblem } {
  const { lines, openQuote } = parseCsv(text)
  if (openQuote !== undefined) return { problem: 'listQuote' }
  const heading = lines[0]?.fields.map(one => one.toLowerCase()) ?? []
  const places = {
    name: heading.findIndex(one => isOneOf(columns.name, one)),
    email: heading.findIndex(one => isOneOf(columns.email, one)),
    role: heading.findIndex(one => isOneOf(columns.role, one)),
  }
  const hasHeading = places.name >= 0 && places.email >= 0
  const at = hasHeading ? places : { name: 0, email: 1, role: 2 }
  const rows = hasHeading ? lines.slice(1) : lines
  if (rows.length === 0) return { problem: 'listEmpty' }
  if (rows.length > mostLines) return { problem: 'listTooLong' }
  return {
    lines: rows.map(({ line, fields }) => ({
      line,
      name: (fields[at.name] ?? '').slice(0, longestName + 1),
      email: (fields[at.email] ?? '').toLowerCase().slice(0, 300),
      role: (fields[at.role] ?? '').slice(0, 100),
    })),
  }
}

const isOneOf = (words: readonly string[], word: string): boolean => words.includes(word)

type Giver = { readonly id: PersonId; readonly roles: readonly Role[] }
type Known = { readonly id: PersonId | null; readonly email: string; readonly roles: readonly Role[] }

/** What would become of each line, one after the other: what a line gives counts for those under it. */
export function planColleagues(
  lines: readonly ListedColleague[],
  colleagues: readonly Colleague[],
  giver: Giver,
): PlannedLine[] {
  const known = new Map<string, Known>(colleagues.map(one => [one.email.toLowerCase(), one]))
  return lines.map(line => {
    const means = roleNamed(line.role)
    const outcome = outcomeOf(line, means, known, giver)
    if (means && (outcome === 'isNew' || outcome === 'isKnown')) {
      const before = known.get(line.email)
      known.set(line.email, {
        id: before?.id ?? null,
        email: line.email,
        roles: [...(before?.roles ?? []), means],
      })
    }
    return { ...line, outcome, means }
  })
}

/** Whether something is done for a line. */
export const isActed = ({ outcome }: Pick<PlannedLine, 'outcome'>): boolean =>
  outcome === 'isNew' || outcome === 'isKnown'

function outcomeOf(
  { name, email }: ListedColleague,
  role: Role | undefined,
  known: ReadonlyMap<string, Known>,
  giver: Giver,
): LineOutcome {
  if (!isEmail(email)) return 'emailWrong'
  if (role === undefined) return 'roleUnknown'
  if (!invitableRoles.includes(role)) return 'roleNotInvitable'
  const colleague = known.get(email)
  if (colleague?.roles.includes(role)) return 'hasRole'
  if (!mayGive(role, giver, colleague?.id ?? null, [...known.values()])) return 'roleIsHeld'
  if (colleague) return 'isKnown'
  return name === '' || name.length > longestName ? 'nameWrong' : 'isNew'
}
