// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import type { SignedIn } from '../../../kernel/actor.ts'
import { NotFound } from '../../../kernel/errors.ts'
import { sessionEnd } from '../../../platform/auth/session.ts'
import { signInOf } from '../../../platform/auth/sign-in.ts'
import { findAccount } from '../../../platform/auth/store/accounts.ts'
import { findChallenge } from '../../../platform/auth/store/challenges.ts'
import { countRecoveryCodes, listPasskeys } from '../../../platform/auth/store/passkeys.ts'
import { listLinks } from '../../../platform/auth/store/providers.ts'
import { listSessions, type StoredSession } from '../../../platform/auth/store/sessions.ts'
import { isToken } from '../../../platform/auth/token.ts'
import type { Deps } from '../../../platform/http/deps.ts'
import { id, line, nothing } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import {
  addApp,
  addPasskey,
  askOwnPasskey,
  changePassword,
  dropPasskey,
  endOwnSession,
  newRecoveryCodes,
  reportLoss,
} from '../actions/account.ts'
import { correctOwnName } from '../actions/own-data.ts'
import { requireStepUp } from '../actions/step-up.ts'
import { ticketOf } from '../actions/ticket-cookie.ts'
import { requireOwnProof } from '../actions/ways.ts'
import { returnPath } from '../domain/return-path.ts'
import { AccountPage, type AccountView, type ShownSession } from '../pages/account.tsx'
import { LinkAppPage } from '../pages/link-app.tsx'
import { ChangePasswordPage } from '../pages/new-password.tsx'
import { CodesGonePage, RecoveryCodesPage } from '../pages/recovery-codes.tsx'
import { paths } from '../paths.ts'
import { said } from '../said.ts'
import { answered, callerOf, goTo, optioned } from './caller-of.ts'
import { appLinkFor } from './enrolment.tsx'

const ORIGIN = 'identity.account'
const secret = z.string().max(1000).default('')

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

const account = get({
  name: 'identity.account',
  path: paths.account,
  access: 'person',
  params: nothing,
  query: nothing,
  sample: {},
  load: (_, { deps, actor, now }) => accountView(deps, actor, now),
  render: (view, { form }) => ({ title: 'Mijn account', body: <AccountPage form={form} account={view} /> }),
})

const passkeyOptions = post({
  name: 'identity.addPasskeyOptions',
  path: paths.accountPasskeyOptions,
  access: 'person',
  params: nothing,
  form: nothing,
  sample: {},
  act: ({ actor }, _, request) => askOwnPasskey(callerOf(request, ORIGIN), actor),
  page: account,
  ...optioned(paths.account),
})

const newPasskey = post({
  name: 'identity.addPasskey',
  path: paths.accountPasskeys,
  access: 'person',
  params: nothing,
  form: z.object({ credential: z.string().max(20_000).default('') }),
  sample: {},
  act: ({ actor }, input, request) => addPasskey(callerOf(request, ORIGIN), actor, input.credential),
  says: said.passkeyAdded,
  page: account,
  ...answered,
})

const removePasskey = post({
  name: 'identity.removePasskey',
  path: paths.removePasskey,
  access: 'person',
  params: nothing,
  form: z.object({ id: z.string().max(1366).default('') }),
  sample: { form: { id: 'x' } },
  act: ({ actor }, input, request) => dropPasskey(callerOf(request, ORIGIN), actor, input.id),
  says: said.passkeyRemoved,
  page: account,
  ...answered,
})

const password = get({
  name: 'identity.changePasswordPage',
  path: paths.accountPassword,
  access: 'person',
  params: nothing,
  query: nothing,
  sample: {},
  load: async (_, { deps, actor, now }) => {
    const found = await findAccount(signInOf(deps).db.identity, actor.personId)
    if (found?.passwordChangedAt == null) return false
    requireStepUp(actor, now)
    return true
  },
  render: (hasPassword, { form }) =>
    hasPassword
      ? { title: 'Wachtwoord veranderen', body: <ChangePasswordPage form={form} /> }
      : goTo({ location: paths.accountApp, cookies: [] }),
})

const newPassword = post({
  name: 'identity.changePassword',
  path: paths.accountPassword,
  access: 'person',
  params: nothing,
  form: z.object({ current: secret, password: secret }),
  sample: {},
  act: ({ actor }, input, request) => changePassword(callerOf(request, ORIGIN), actor, input),
  says: said.passwordChanged,
  page: password,
  ...answered,
})

const app = get({
  name: 'identity.linkAppPage',
  path: paths.accountApp,
  access: 'person',
  params: nothing,
  query: nothing,
  sample: {},
  load: async (_, request) => {
    const caller = callerOf(request, ORIGIN)
    await requireOwnProof(caller, request.actor)
    const found = await findAccount(caller.signIn.db.identity, request.actor.personId)
    if (found === undefined) throw new NotFound()
    const link = await appLinkFor(caller, found, request.form.value('app'))
    return { link, needsPassword: found.passwordChangedAt === null }
  },
  render: ({ link, needsPassword }, { form }) => ({
    title: 'App koppelen',
    body: <LinkAppPage form={form} app={link} needsPassword={needsPassword} />,
  }),
})

const linkApp = post({
  name: 'identity.linkApp',
  path: paths.accountApp,
  access: 'person',
  params: nothing,
  form: z.object({
    app: z.string().max(100).default(''),
    appCode: z.string().max(100).default(''),
    password: secret,
  }),
  sample: {},
  act: ({ actor }, input, request) => addApp(callerOf(request, ORIGIN), actor, input),
  says: said.appLinked,
  page: app,
  ...answered,
})

const codes = get({
  name: 'identity.recoveryCodesPage',
  path: paths.recoveryCodes,
  access: 'person',
  params: nothing,
  query: z.object({
    naar: z.string().max(2000).optional().catch(undefined),
  }),
  sample: {},
  load: async (_, request): Promise<string[] | undefined> => {
    const { deps, actor, now } = request
    const name = ticketOf(callerOf(request, ORIGIN))
    if (!isToken(name)) return undefined
    const { db, keys } = signInOf(deps)
    const kept = await findChallenge(db.identity, keys, 'recovery-codes', name, now)
    const list = kept?.data.codes
    return kept?.personId === actor.personId && Array.isArray(list) ? list : undefined
  },
  render: (list, { query }) => ({
    title: 'Herstelcodes',
    body:
      list === undefined ? (
        <CodesGonePage />
      ) : (
        <RecoveryCodesPage codes={list} naar={returnPath(query.naar)} />
      ),
  }),
})

const makeCodes = post({
  name: 'identity.makeRecoveryCodes',
  path: paths.recoveryCodes,
  access: 'person',
  params: nothing,
  form: nothing,
  sample: {},
  act: ({ actor }, _, request) => newRecoveryCodes(callerOf(request, ORIGIN), actor),
  says: said.codesMade,
  page: account,
  ...answered,
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

export const accountRoutes: readonly Route[] = [
  account,
  name,
  passkeyOptions,
  newPasskey,
  removePasskey,
  password,
  newPassword,
  app,
  linkApp,
  codes,
  makeCodes,
  endOne,
  loss,
]
