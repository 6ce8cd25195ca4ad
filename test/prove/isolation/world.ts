// SPDX-License-Identifier: EUPL-1.2
import type pg from 'pg'
import { type Role, roleFits, roles } from '../../../src/kernel/roles.ts'
import { withClient } from '../../../src/platform/db/prepare-database.ts'
import { type DemoWorld, makeDemoWorld, readStory } from '../../measuring/demo-world.ts'
import type { Postgres } from '../../measuring/postgres.ts'
import { addThings } from './things.ts'

/** An organisation in which somebody has a role today. */
export type Home = {
  readonly organisation: string
  readonly kind: string
  readonly roles: readonly string[]
  readonly isReadOnly: boolean
  /** Of the platform, and let in for an hour. */
  readonly isEmergency: boolean
}
export type Person = { readonly id: string; readonly homes: readonly Home[] }

/** What there is of a visit, read with plain SQL past every wall. */
export type VisitFacts = {
  readonly id: string
  readonly committee: string
  readonly municipality: string
  readonly members: readonly string[]
  readonly tied: readonly string[]
  /** Days from today; null when it has no date. */
  readonly visitInDays: number | null
  readonly finalDaysAgo: number | null
  readonly hasParticipation: boolean
  readonly hasSelfImage: boolean
  readonly hasDraft: boolean
  readonly hasFinal: boolean
  readonly sharedWith: readonly string[]
}

export type IsolationWorld = DemoWorld & {
  readonly people: readonly Person[]
  readonly visits: readonly VisitFacts[]
}

/** The demo's story, with somebody in every role on both sides, people who are tied, left, or only read, and closed visits. */
export async function makeIsolationWorld(postgres: Postgres): Promise<IsolationWorld> {
  const world = await makeDemoWorld(postgres, async client => {
    await closeWindows(client)
    await addPeople(client)
    await addEmergencies(client)
  })
  await addThings(world.database)
  return withClient(world.database.superuserUrl, async client => ({
    ...world,
    ...(await readStory(client)),
    people: await readPeople(client),
    visits: await readVisits(client),
  }))
}

/** One visit that is still too far away to read about, and one of which the report is too long ago. */
async function closeWindows(client: pg.Client): Promise<void> {
  await client.query(
    `UPDATE visit SET visit_on = current_date + 60
     WHERE id = (SELECT id FROM visit WHERE state = 'dateFixed' ORDER BY id LIMIT 1)`,
  )
  await client.query(
    `INSERT INTO visit_state (organisation_id, visit_id, n, state, at)
     SELECT organisation_id, id, 900, 'final', now() - interval '60 days' FROM visit WHERE state = 'reactionIn' ORDER BY id LIMIT 1`,
  )
}

async function addPeople(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ municipality_id: string }>(
    `SELECT municipality_id FROM visit WHERE state <> 'candidate' ORDER BY municipality_id`,
  )
  for (const { municipality_id } of rows)
    for (const role of rolesOf('municipality')) await addPerson(client, municipality_id, role)
  for (const role of rolesOf('committee')) await addPerson(client, 'commissie', role)
  for (const organisation of ['vng', 'ibd', 'beheer']) await addPerson(client, organisation, 'administrator')
  const [first = '', second = ''] = rows.map(row => row.municipality_id)
  await addPerson(client, first, 'ciso', { endsIn: -1 })
  await addPerson(client, first, 'ciso', { startsIn: 1 })
  await addPerson(client, first, 'ciso', { isReadOnly: true })
  await addPerson(client, first, 'municipalSecretary', { isReadOnly: true })
  const both = await addPerson(client, first, 'ciso')
  await addRole(client, both, second, 'ciso', {})
  // Each tied to a municipality: one who keeps the process, and one who would visit it.
  for (const role of ['committeeSecretary', 'member']) {
    const tied = await addPerson(client, 'commissie', role)
    await client.query(
      `INSERT INTO conflict_of_interest (organisation_id, person_id, municipality_id, ground)
       SELECT 'commissie', $1, municipality_id, 'werkte er' FROM visit WHERE state IN ('draftSent', 'held')`,
      [tied],
    )
    await client.query(
      `INSERT INTO visit_member (organisation_id, visit_id, person_id) SELECT organisation_id, id, $1 FROM visit WHERE state = 'draftSent'`,
      [tied],
    )
  }
}

/** Administrators of the platform: three who may read now, and four who asked, were let in too long ago, were stopped, or left the platform. */
async function addEmergencies(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ municipality_id: string }>(
    `SELECT DISTINCT organisation_id AS municipality_id FROM participation ORDER BY 1 LIMIT 2`,
  )
  const [first = '', second = ''] = rows.map(row => row.municipality_id)
  const open = { from: '-1 minute', until: '59 minutes', ended: false }
  const reader = (terms: Terms = {}) => addPerson(client, 'beheer', 'administrator', terms)
  await addEmergency(client, await reader(), first, 'ciso', open)
  await addEmergency(client, await reader(), second, 'municipalSecretary', open)
  await addEmergency(client, await reader(), 'commissie', 'committeeSecretary', open)
  await addEmergency(client, await reader(), first, 'ciso', {
    ...open,
    from: '-61 minutes',
    until: '-1 minute',
  })
  await addEmergency(client, await reader(), first, 'ciso', { ...open, ended: true })
  await addEmergency(client, await reader({ endsIn: -1 }), first, 'ciso', open)
  await client.query(
    `INSERT INTO emergency_request (organisation_id, id, owner_id, role, reason, needed_for, asked_by, asked_at)
     VALUES ('beheer', gen_random_uuid(), $1, 'ciso', 'proef', 'proef', $2, now())`,
    [first, await reader()],
  )
}

type Window = { readonly from: string; readonly until: string; readonly ended: boolean }

const addEmergency = (
  client: pg.Client,
  person: string,
  organisation: string,
  role: string,
  window: Window,
) =>
  client.query(
    `INSERT INTO emergency_access (organisation_id, id, platform_id, person_id, person_name, approver_name, role, reason,
       needed_for, from_at, until_at, ended_at, ended_by)
     VALUES ($1, gen_random_uuid(), 'beheer', $2, 'proef', 'proef', $3, 'proef', 'proef', now() + $4::interval,
       now() + $5::interval, CASE WHEN $6 THEN now() END, CASE WHEN $6 THEN 'owner' END)`,
    [organisation, person, role, window.from, window.until, window.ended],
  )

const rolesOf = (kind: 'municipality' | 'committee'): Role[] =>
  (Object.keys(roles) as Role[]).filter(role => roleFits(role, kind))

type Terms = { readonly startsIn?: number; readonly endsIn?: number; readonly isReadOnly?: boolean }

async function addPerson(
  client: pg.Client,
  organisation: string,
  role: string,
  terms: Terms = {},
): Promise<string> {
  const id = crypto.randomUUID()
  await client.query('INSERT INTO person (id, name, email, kept_by) VALUES ($1, $2, $3, $4)', [
    id,
    `Proef ${role}`,
    `${id}@voorbeeld.example`,
    organisation,
  ])
  await addRole(client, id, organisation, role, terms)
  return id
}

const addRole = (client: pg.Client, person: string, organisation: string, role: string, terms: Terms) =>
  client.query(
    `INSERT INTO role_assignment (organisation_id, id, person_id, role, starts_on, ends_on, is_read_only)
     VALUES ($1, gen_random_uuid(), $2, $3, current_date + $4::int, current_date + $5::int, $6)`,
    [organisation, person, role, terms.startsIn ?? -30, terms.endsIn ?? null, terms.isReadOnly ?? false],
  )

async function readPeople(client: pg.Client): Promise<Person[]> {
  const { rows } = await client.query<Person>(
    `SELECT p.id, coalesce(json_agg(json_build_object('organisation', h.organisation_id, 'kind', o.kind, 'roles', h.roles,
       'isReadOnly', h.read_only, 'isEmergency', h.emergency)) FILTER (WHERE h.organisation_id IS NOT NULL), '[]') AS homes
     FROM person p LEFT JOIN (
       SELECT person_id, organisation_id, array_agg(role) AS roles, bool_and(is_read_only) AS read_only, false AS emergency
       FROM role_assignment WHERE starts_on <= current_date AND (ends_on IS NULL OR ends_on >= current_date) GROUP BY 1, 2
       UNION ALL
       SELECT person_id, organisation_id, ARRAY[role], true, true FROM emergency_access e
       WHERE now() BETWEEN from_at AND until_at AND ended_at IS NULL AND EXISTS (
         SELECT FROM role_assignment r WHERE r.person_id = e.person_id AND r.organisation_id = 'beheer'
           AND r.role = 'administrator' AND (r.ends_on IS NULL OR r.ends_on >= current_date))) h ON h.person_id = p.id
     LEFT JOIN organisation o ON o.id = h.organisation_id GROUP BY p.id ORDER BY p.id`,
  )
  return rows
}

async function readVisits(client: pg.Client): Promise<VisitFacts[]> {
  const crossed = (kind: string) =>
    `EXISTS (SELECT FROM handover h WHERE h.subject_id = v.id AND h.kind = 'visitation.${kind}')`
  const { rows } = await client.query<VisitFacts>(
    `SELECT v.id, v.organisation_id AS committee, v.municipality_id AS municipality,
       ARRAY(SELECT person_id::text FROM visit_member m WHERE m.visit_id = v.id) AS members,
       ARRAY(SELECT person_id::text FROM conflict_of_interest c WHERE c.municipality_id = v.municipality_id) AS tied,
       v.visit_on - current_date AS "visitInDays",
       current_date - (SELECT max(at)::date FROM visit_state s WHERE s.visit_id = v.id AND s.state = 'final') AS "finalDaysAgo",
       EXISTS (SELECT FROM participation p WHERE p.visit_id = v.id) AS "hasParticipation",
       EXISTS (SELECT FROM self_image i WHERE i.visit_id = v.id) AS "hasSelfImage",
       ${crossed('draftReport')} AS "hasDraft", ${crossed('finalReport')} AS "hasFinal",
       ARRAY(SELECT audience FROM report_share r WHERE r.visit_id = v.id AND r.ended_at IS NULL) AS "sharedWith"
     FROM visit v ORDER BY v.id`,
  )
  return rows
}
