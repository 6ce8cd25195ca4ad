// SPDX-License-Identifier: EUPL-1.2
import { isOrganisationId, isUuid, type OrganisationId, type PersonId } from '../../kernel/ids.ts'

/** In whose name a transaction looks and writes. Row level security knows nothing else. */
export type Scope = {
  readonly person: PersonId | null
  /** The organisation of the URL, or of the job. */
  readonly organisation: OrganisationId | null
  /** Where this person has a role today; only work_item and search_entry look at it. */
  readonly organisations: readonly OrganisationId[]
  /** Where the request came from, for the audit log (BIO2 8.15.01): route name, job name or 'cli'. */
  readonly origin: string
}

/** A scope without a person, for jobs and receivers: one organisation at a time. */
export const organisationScope = (organisation: OrganisationId, origin: string): Scope => ({
  person: null,
  organisation,
  organisations: [],
  origin,
})

/** A scope that sees common tables only. */
export const publicScope = (origin: string): Scope => ({
  person: null,
  organisation: null,
  organisations: [],
  origin,
})

/**
 * The fixed text that sets the context. It goes over the simple protocol, so every value is checked against its pattern.
 * @throws Error when a value is no id; that is a bug, never a person's mistake
 */
export function contextSql(scope: Scope): string {
  const { person, organisation, organisations } = scope
  if (person !== null && !isUuid(person)) throw new Error('scope: person is no id')
  for (const id of [organisation, ...organisations])
    if (id !== null && !isOrganisationId(id)) throw new Error('scope: organisation is no code')
  return (
    `SET LOCAL app.person = '${person ?? ''}'; ` +
    `SET LOCAL app.org = '${organisation ?? ''}'; ` +
    `SET LOCAL app.orgs = '${organisations.join(',')}'`
  )
}
