// SPDX-License-Identifier: EUPL-1.2

import { localDateOf } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { OrganisationKind } from '../../../kernel/roles.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { policy } from '../policy.ts'
import { existsOnDay, getOrganisation, insertOrganisation } from '../store/organisation.ts'
import { createOrganisationAdministrator } from './appoint-administrator.ts'
import type { SignInDesk } from './sign-in-desk.ts'

/** Kinds of organisations that the platform adds; municipalities come from the register. */
export const addableKinds = [
  'committee',
  'vng',
  'ibd',
  'partnership',
  'supplier',
] as const satisfies readonly OrganisationKind[]

type Input = {
  readonly id: OrganisationId
  readonly kind: (typeof addableKinds)[number]
  readonly name: string
  readonly administratorName: string
  readonly email: string
}

/** Adds an organisation that is no municipality, and its first administrator. */
export async function addOrganisation(
  context: ActionContext,
  desk: SignInDesk,
  input: Input,
): Promise<Outcome<OrganisationId>> {
  authorise(context.actor, policy.keepOrganisations, context.now)
  const { id, kind, name } = input
  const added = await context.write(async tx => {
    if (/^gm\d/.test(id) || !(await insertOrganisation(tx, { id, kind, name }, context.now)))
      return refused(problem('id', 'codeInUse'))
    tx.record({ action: 'organisation.added', object: { kind: 'organisation', id }, details: { kind } })
    return done(id)
  })
  if (isRefused(added)) return added
  return appoint(context, desk, { organisation: id, name: input.administratorName, email: input.email })
}

type Appointment = { readonly organisation: string; readonly name: string; readonly email: string }

/** Gives an organisation that has no administrator its first one. */
export async function appointAdministrator(
  context: ActionContext,
  desk: SignInDesk,
  input: Appointment,
): Promise<Outcome<OrganisationId>> {
  authorise(context.actor, policy.keepOrganisations, context.now)
  return appoint(context, desk, input)
}

async function appoint(
  context: ActionContext,
  desk: SignInDesk,
  { organisation, name, email }: Appointment,
): Promise<Outcome<OrganisationId>> {
  const { db, now, scope, actor } = context
  const { id, isOver } = await context.read(async tx => {
    const found = await getOrganisation(tx, organisation)
    return { id: found.id, isOver: !existsOnDay(found, localDateOf(now)) }
  })
  if (isOver) return refused(problem('email', 'organisationEnded'))
  const person = await desk.accountOf(email)
  const inOrganisation = {
    person: actor.personId,
    organisation: id,
    organisations: [],
    origin: scope.origin,
  }
  const made = await createOrganisationAdministrator(db, inOrganisation, { name, email, person }, now)
  if (isRefused(made)) return made
  const { personId, isNew } = made.value
  if (isNew) await desk.invite(personId, email, `/bij/${id}/vandaag`)
  else await desk.endSessions(personId, 'roleChanged')
  return done(id)
}
