// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import type { SignedIn } from '../../../kernel/actor.ts'
import { NotFound } from '../../../kernel/errors.ts'
import { sessionEnd } from '../../../platform/auth/session.ts'
import { signInOf } from '../../../platform/auth/sign-in.ts'
import { findAccount } from '../../../platform/auth/store/accounts.ts'
import { countRecoveryCodes, listPasskeys } from '../../../platform/auth/store/passkeys.ts'
import { listLinks } from '../../../platform/auth/store/providers.ts'
import { listSessions, type StoredSession } from '../../../platform/auth/store/sessions.ts'
import type { Deps } from '../../../platform/http/deps.ts'
import { id, line, nothing } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { endOwnSession, reportLoss } from '../actions/account.ts'
import { correctOwnName } from '../actions/own-data.ts'
import { AccountPage, type AccountView, type ShownSession } from '../pages/account.tsx'
import { paths } from '../paths.ts'
import { said } from '../said.ts'
import { answered, callerOf } from './caller-of.ts'

const ORIGIN = 'identity.account'

const methods: Readonly<Record<StoredSession['method'], string>> = {
  passkey: 'passkey',
  totp: 'wachtwoord en code',
  'recovery-code': 'wachtwoord en herstelcode',
  sso: 'uw organisatie',
  demo: 'de demo',
}

const shownSession = (session: StoredSession, actor: SignedIn): ShownSession => ({
  series: session.series,
  device: [session.device.browser, session.device.system].filter(Boolean).join(', ') || 'onbekend apparaat',
  net: session.addressPrefix,
  method: methods[session.method],
  createdAt: session.createdAt,
  lastSeenAt: session.lastSeenAt,
  isThis: session.series === actor.sessionId,
})

async function accountView(deps: Deps, actor: SignedIn, now: Date): Promise<AccountView> {
  const { identity } = signInOf(deps).db
  const account = await findAccount(identity, actor.personId)
  if (account === undefined) throw new NotFound()
  const sessions = await listSessions(identity, actor.personId, now)
  return {
    name: actor.name,
    organisations: actor.memberships
      .filter(one => one.emergency === undefined)
      .map(one => ({ id: one.organisationId, name: one.name })),
    email: account.email,
    passkeys: await listPasskeys(identity, actor.personId),
    passwordChangedAt: account.passwordChangedAt,
    appAddedAt: account.totpAddedAt,
    recoveryCodes: await countRecoveryCodes(identity, actor.personId),
    services: await listLinks(identity, actor.personId),
    sessions: sessions.filter(one => sessionEnd(one, now) === undefined).map(one => shownSession(one, actor)),
  }
}

export const account = get({
  name: 'identity.account',
  path: paths.account,
  access: 'person',
  params: nothing,
  query: nothing,
  sample: {},
  load: (_, { deps, actor, now }) => accountView(deps, actor, now),
  render: (view, { form }) => ({ title: 'Mijn account', body: <AccountPage form={form} account={view} /> }),
})

const name = post({
  name: 'identity.correctName',
  path: paths.ownName,
  access: 'person',
  params: nothing,
  form: z.object({ name: line(200) }),
  sample: { form: { name: 'Proefpersoon' } },
  act: ({ actor }, input, request) => correctOwnName(callerOf(request, ORIGIN), actor, input.name),
  says: said.nameCorrected,
  page: account,
  ...answered,
})

const endOne = post({
  name: 'identity.endSession',
  path: paths.endSession,
  access: 'person',
  params: nothing,
  form: z.object({ series: id() }),
  sample: { form: { series: '00000000-0000-4000-8000-000000000000' } },
  act: ({ actor }, input, request) => endOwnSession(callerOf(request, ORIGIN), actor, input.series),
  says: said.sessionEnded,
  page: account,
  ...answered,
})

const loss = post({
  name: 'identity.reportLoss',
  path: paths.reportLoss,
  access: 'person',
  params: nothing,
  form: nothing,
  sample: {},
  act: ({ actor }, _, request) => reportLoss(callerOf(request, ORIGIN), actor),
  page: account,
  location: answered.location,
  respond: (answer, response) => {
    response.headers.set('clear-site-data', '"cache", "cookies", "storage"')
    return answered.respond(answer, response)
  },
})

export const accountRoutes: readonly Route[] = [account, name, endOne, loss]
