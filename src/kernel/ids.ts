// SPDX-License-Identifier: EUPL-1.2

declare const brand: unique symbol

/** A string that only its own parser can make, so that a person's id never lands where a visit's id belongs. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }

/** Code of an organisation: a municipality's own code ('gm0363') or a short word ('commissie'). It stands in URLs and leads every key. */
export type OrganisationId = Branded<'OrganisationId'>
export type PersonId = Branded<'PersonId'>
export type HandoverId = Branded<'HandoverId'>

const organisationPattern = /^[a-z][a-z0-9-]{1,30}$/
const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isOrganisationId = (text: string): text is OrganisationId => organisationPattern.test(text)

export const isUuid = (text: string): boolean => uuidPattern.test(text)

/** @throws Error when the text is no organisation code; for trusted input such as content and tests. */
export function organisationId(text: string): OrganisationId {
  if (!isOrganisationId(text)) throw new Error(`not an organisation code: ${text.slice(0, 40)}`)
  return text
}

/** A new random id. UUIDv4, never v7: an id must not tell when its row was made (decision 11). */
export const newId = <Name extends string>(): Branded<Name> => crypto.randomUUID() as Branded<Name>

/** @throws Error when the text is no UUID; for trusted input such as database rows and tests. */
export function personId(text: string): PersonId {
  if (!isUuid(text)) throw new Error('not a person id')
  return text as PersonId
}
