// SPDX-License-Identifier: EUPL-1.2
// How somebody signs in: passkeys, a password, an app and recovery codes, kept on the own account.
import { z } from 'zod'
import { NotFound } from '../../../kernel/errors.ts'
import { signInOf } from '../../../platform/auth/sign-in.ts'
import { findAccount } from '../../../platform/auth/store/accounts.ts'
import { findChallenge } from '../../../platform/auth/store/challenges.ts'
import { isToken } from '../../../platform/auth/token.ts'
import { nothing } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import {
  addApp,
  addPasskey,
  askOwnPasskey,
  changePassword,
  dropPasskey,
  newRecoveryCodes,
} from '../actions/account.ts'
import { requireStepUp } from '../actions/step-up.ts'
import { ticketOf } from '../actions/ticket-cookie.ts'
import { requireOwnProof } from '../actions/ways.ts'
import { returnPath } from '../domain/return-path.ts'
import { LinkAppPage } from '../pages/link-app.tsx'
import { ChangePasswordPage } from '../pages/new-password.tsx'
import { CodesGonePage, RecoveryCodesPage } from '../pages/recovery-codes.tsx'
import { paths } from '../paths.ts'
import { said } from '../said.ts'
import { account } from './account.tsx'
import { answered, callerOf, goTo, optioned } from './caller-of.ts'
import { appLinkFor } from './enrolment.tsx'

const ORIGIN = 'identity.account'
const secret = z.string().max(1000).default('')

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

export const wayRoutes: readonly Route[] = [
  passkeyOptions,
  newPasskey,
  removePasskey,
  password,
  newPassword,
  app,
  linkApp,
  codes,
  makeCodes,
]
