// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../kernel/errors.ts'
import { newId, type PersonId } from '../../../kernel/ids.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'

/** Somebody whom the organisation of the scope keeps or who has a role in it. Names are those at work. */
export type Person = { readonly id: PersonId; readonly name: string; readonly email: string }

/** The people of the organisation of the scope, by name; at most 2,000. */
export async function listPeople(tx: Tx): Promise<Person[]> {
  const rows = await visible(tx).orderBy('name').limit(2_000).execute()
  return rows.map(toPerson)
}

/** Somebody of the organisation of the scope. */
export async function findPerson(tx: Tx, id: string): Promise<Person | undefined> {
  const row = await visible(tx).where('id', '=', id).executeTakeFirst()
  return row && toPerson(row)
}

/** @throws NotFound when the organisation of the scope has nothing to do with this person */
export async function getPerson(tx: Tx, id: string): Promise<Person> {
  const person = await findPerson(tx, id)
  if (!person) throw new NotFound()
  return person
}

/** Somebody of the organisation of the scope by work address, whatever its capitals. */
export async function findPersonByEmail(tx: Tx, email: string): Promise<Person | undefined> {
  const row = await visible(tx)
    .where(eb => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .orderBy('created_at')
    .executeTakeFirst()
  return row && toPerson(row)
}

/** The mailboxes of these people, as far as they are colleagues: two accounts with one mailbox are one person. */
export async function listMailboxes(
  tx: Tx,
  people: readonly PersonId[],
): Promise<Pick<Person, 'id' | 'email'>[]> {
  if (people.length === 0) return []
  const rows = await tx.sql
    .selectFrom('person')
    .select(['id', 'email'])
    .where('id', 'in', [...people])
    .execute()
  return rows.map(row => ({ id: row.id as PersonId, email: row.email }))
}

/** Adds somebody whom the organisation of the scope keeps. */
export async function insertPerson(
  tx: WriteTx,
  person: { readonly id?: PersonId; readonly name: string; readonly email: string },
  now: Date,
): Promise<PersonId> {
  const id = person.id ?? newId<'PersonId'>()
  await tx.sql
    .insertInto('person')
    .values({
      id,
      name: person.name,
      email: person.email,
      kept_by: tx.scope.organisation ?? '',
      created_at: now,
    })
    .execute()
  tx.record({ action: 'person.added', object: { kind: 'person', id } })
  return id
}

/** Those of the organisation: kept by it, or with a role in it. The wall alone would also show who looks. */
const visible = (tx: Tx) => {
  const organisation = tx.scope.organisation ?? ''
  return tx.sql
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('left_at', 'is', null)
    .where(({ eb, or, exists, selectFrom }) =>
      or([
        eb('kept_by', '=', organisation),
        exists(
          selectFrom('role_assignment as r')
            .select('r.id')
            .whereRef('r.person_id', '=', 'person.id')
            .where('r.organisation_id', '=', organisation),
        ),
      ]),
    )
}

const toPerson = (row: { id: string; name: string; email: string }): Person => ({
  id: row.id as PersonId,
  name: row.name,
  email: row.email,
})
