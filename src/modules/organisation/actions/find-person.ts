// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, localDateOf } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { type Role, roles } from '../../../kernel/roles.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import {
  listSearchEntries,
  personEntry,
  putSearchEntry,
  removeSearchEntry,
  type SearchEntry,
} from '../../../platform/search/search-entry.ts'
import { isHeldOn, type RoleTerm } from '../domain/role-term.ts'
import { paths } from '../paths.ts'
import { findPerson, listPeople, type Person } from '../store/person.ts'
import { listTerms } from '../store/role.ts'

/**
 * Makes somebody findable by name and role for everybody of the organisation of the scope, as long as he or she has a role
 * in it of his or her own: who only reads along for a successor is no colleague.
 */
export async function putPersonInSearch(tx: WriteTx, id: PersonId, now: Date): Promise<void> {
  const today = localDateOf(now)
  const person = await findPerson(tx, id)
  const entry = person && entryOf(tx, person, await listTerms(tx, today, id), today)
  if (entry) await putSearchEntry(tx, entry, now)
  else await removeSearchEntry(tx, personEntry, id)
}

/**
 * The same for everybody of the organisation: roles begin and end on their day, and names change elsewhere. Gives how many
 * entries changed.
 */
export async function putPeopleInSearch(tx: WriteTx, now: Date): Promise<number> {
  const today = localDateOf(now)
  const terms = Map.groupBy(await listTerms(tx, today), term => term.personId)
  const wanted = (await listPeople(tx)).flatMap(person => {
    const entry = entryOf(tx, person, terms.get(person.id) ?? [], today)
    return entry ? [entry] : []
  })
  const known = await listSearchEntries(tx, personEntry)
  const changed = wanted.filter(
    entry => !known.some(one => one.subjectId === entry.subjectId && isSame(one, entry)),
  )
  const gone = known.filter(one => !wanted.some(entry => entry.subjectId === one.subjectId))
  for (const entry of changed) await putSearchEntry(tx, entry, now)
  for (const { subjectId } of gone) await removeSearchEntry(tx, personEntry, subjectId)
  return changed.length + gone.length
}

const isSame = (a: Pick<SearchEntry, 'title' | 'body'>, b: SearchEntry): boolean =>
  a.title === b.title && a.body === b.body

function entryOf(
  tx: WriteTx,
  person: Person,
  terms: readonly RoleTerm[],
  today: LocalDate,
): SearchEntry | undefined {
  const held = terms.filter(term => !term.isReadOnly && isHeldOn(term, today))
  if (held.length === 0) return undefined
  return {
    kind: personEntry,
    subjectId: person.id,
    title: person.name,
    body: [...new Set(held.map(term => roles[term.role].label))].sort().join(', '),
    url: paths.colleagues(tx.scope.organisation ?? ''),
    roles: Object.keys(roles) as Role[],
  }
}
