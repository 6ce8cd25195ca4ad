// SPDX-License-Identifier: EUPL-1.2
import type { Actor, SignedIn } from '../../../kernel/actor.ts'
import { localDateOf } from '../../../kernel/dates.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { keeperOf } from '../../../platform/auth/sign-in-event.ts'
import { findAccount } from '../../../platform/auth/store/accounts.ts'
import type { IdentityDb } from '../../../platform/auth/store/identity-db.ts'
import { listPasskeys } from '../../../platform/auth/store/passkeys.ts'
import { listLinks } from '../../../platform/auth/store/providers.ts'
import { listSessions } from '../../../platform/auth/store/sessions.ts'
import type { Tx, WriteTx } from '../../../platform/db/tx.ts'
import type { Workbook } from '../../../platform/documents/workbook.ts'
import { paths } from '../paths.ts'
import { type OwnRows, readOwnRows, saveOwnName } from '../store/own-data.ts'
import type { Answer, Caller } from './caller.ts'
import { requireStepUp } from './step-up.ts'

/** What is kept of a person, as it leaves in a file. Hashes and secrets are named, never given. */
export type OwnData = OwnRows & { readonly account: AccountData | null }

type AccountData = {
  readonly email: string
  readonly passwordChangedAt: Date | null
  readonly appAddedAt: Date | null
  readonly passkeys: readonly {
    readonly madeWith: string
    readonly createdAt: Date
    readonly lastUsedAt: Date | null
  }[]
  readonly services: readonly { readonly label: string; readonly createdAt: Date }[]
  readonly sessions: readonly {
    readonly device: string
    readonly net: string
    readonly createdAt: Date
    readonly lastSeenAt: Date
  }[]
}

/** What is kept of the actor: in this organisation, the own roles everywhere, and how the actor signs in (AVG, article 15). */
export async function readOwnData(tx: Tx, identity: IdentityDb, actor: Actor, now: Date): Promise<OwnData> {
  const rows = await readOwnRows(tx, actor.personId)
  const account = await findAccount(identity, actor.personId)
  if (account === undefined) return { ...rows, account: null }
  const passkeys = await listPasskeys(identity, actor.personId)
  const sessions = await listSessions(identity, actor.personId, now)
  return {
    ...rows,
    account: {
      email: account.email,
      passwordChangedAt: account.passwordChangedAt,
      appAddedAt: account.totpAddedAt,
      passkeys: passkeys.map(({ madeWith, createdAt, lastUsedAt }) => ({ madeWith, createdAt, lastUsedAt })),
      services: (await listLinks(identity, actor.personId)).map(({ label, createdAt }) => ({
        label,
        createdAt,
      })),
      sessions: sessions.map(one => ({
        device: [one.device.browser, one.device.system].filter(Boolean).join(', '),
        net: one.addressPrefix,
        createdAt: one.createdAt,
        lastSeenAt: one.lastSeenAt,
      })),
    },
  }
}

/** The same as tables. */
export function ownDataWorkbook(data: OwnData, actor: Actor, now: Date): Workbook {
  const at = (instant: Date | null): string => instant?.toISOString() ?? ''
  const { person, account } = data
  const facts = [
    ['Naam', person.name],
    ['E-mailadres', person.email],
    ['Bewaard door', person.keptBy],
    ['Bekend sinds', at(person.createdAt)],
    ['Wachtwoord gekozen op', at(account?.passwordChangedAt ?? null)],
    ['App gekoppeld op', at(account?.appAddedAt ?? null)],
    ...(account?.services ?? []).map(one => [`Gekoppeld: ${one.label}`, at(one.createdAt)]),
    ...(account?.passkeys ?? []).map(one => [`Passkey: ${one.madeWith}`, at(one.createdAt)]),
  ]
  return {
    title: 'Wat er van u bewaard is',
    organisation: actor.organisation.name,
    date: localDateOf(now),
    version: '1',
    tlp: 'TLP:AMBER+STRICT',
    reader: actor.name,
    sheets: [
      { name: 'Gegevens', header: ['Wat', 'Waarde'], rows: facts },
      {
        name: 'Rollen',
        header: ['Organisatie', 'Rol', 'Van', 'Tot en met'],
        rows: data.roles.map(one => [one.organisation, one.role, one.startsOn, one.endsOn ?? '']),
      },
      {
        name: 'Sessies',
        header: ['Apparaat', 'Netwerk', 'Begonnen', 'Laatst gezien'],
        rows: (account?.sessions ?? []).map(one => [
          one.device,
          one.net,
          at(one.createdAt),
          at(one.lastSeenAt),
        ]),
      },
      {
        name: 'Waar u staat',
        header: ['Tabel', 'Kolom', 'Aantal'],
        rows: data.places.map(one => [one.table, one.column, one.count]),
      },
      { name: 'Logboek', header: ['Gebeurtenis'], rows: data.events.map(body => [body]) },
    ],
  }
}

/** A person corrects the own name. It asks for a fresh proof, and leaves an event at the organisation that keeps the person. */
export async function correctOwnName(
  caller: Caller,
  actor: SignedIn,
  name: string,
): Promise<Outcome<Answer>> {
  requireStepUp(actor, caller.now)
  await changeOwnPerson(caller, actor, 'person.name-corrected', tx => saveOwnName(tx, name))
  return done({ location: paths.account, cookies: [] })
}

/** Changes the own row of people, with its event at the organisation that keeps the person. */
export async function changeOwnPerson(
  caller: Caller,
  actor: SignedIn,
  action: string,
  save: (tx: WriteTx) => Promise<void>,
): Promise<void> {
  const { db } = caller.signIn
  const keeper = await keeperOf(db, actor.personId, caller.origin)
  if (keeper === undefined) throw new Error('identity: nobody keeps this person')
  const scope = {
    person: actor.personId,
    organisation: keeper.organisation,
    organisations: [],
    origin: caller.origin,
  }
  await db.write(scope, async tx => {
    await save(tx)
    tx.record({ action, object: { kind: 'person', id: actor.personId } })
  })
}
