// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { readCookie } from '../../../platform/auth/cookies.ts'
import { serviceOfDevice } from '../../../platform/auth/device.ts'
import { signInOf } from '../../../platform/auth/sign-in.ts'
import { findChallenge } from '../../../platform/auth/store/challenges.ts'
import { findService } from '../../../platform/auth/store/mail-domains.ts'
import { email, id, nothing } from '../../../platform/http/fields.ts'
import { clearSiteData } from '../../../platform/http/headers.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { findServiceFor } from '../actions/find-service.ts'
import { askForPasskey } from '../actions/passkey-ceremony.ts'
import { signInWithCode, stepToken } from '../actions/sign-in-with-code.ts'
import { signInWithPasskey } from '../actions/sign-in-with-passkey.ts'
import { signInWithPassword } from '../actions/sign-in-with-password.ts'
import { signOut } from '../actions/sign-out.ts'
import { leaveForSso, returnFromSso } from '../actions/sso.ts'
import { returnPath } from '../domain/return-path.ts'
import { SecondStepPage } from '../pages/second-step.tsx'
import { SignInPage } from '../pages/sign-in.tsx'
import { paths } from '../paths.ts'
import { answered, callerOf, goTo, optioned } from './caller-of.ts'

const naar = z.string().max(2000).optional().catch(undefined)
const secret = z.string().max(1000).default('')
const credential = z.string().max(20_000).default('')

const signIn = get({
  name: 'identity.signIn',
  path: paths.signIn(),
  access: 'public',
  params: nothing,
  query: z.object({
    naar,
    melding: z.string().max(40).optional().catch(undefined),
    dienst: id().optional().catch(undefined),
  }),
  sample: {},
  load: async (_, { deps, query, client }) => {
    const { db, isTls } = signInOf(deps)
    const service = query.dienst ?? serviceOfDevice(readCookie(client.cookies, 'device', isTls))
    return service === undefined ? undefined : findService(db.identity, service)
  },
  render: (service, { actor, query, form, deps }) => {
    const wanted = returnPath(form.value('naar') || query.naar)
    if (actor !== null) return goTo({ location: wanted ?? '/', cookies: [] })
    return {
      title: 'Inloggen',
      body: (
        <SignInPage
          form={form}
          naar={wanted}
          melding={query.melding}
          service={service}
          isDemo={deps.isDemo}
        />
      ),
    }
  },
})

const withPassword = post({
  name: 'identity.signInPassword',
  path: paths.signIn(),
  access: 'public',
  params: nothing,
  form: z.object({ email: email(), password: secret, naar }),
  sample: { form: { email: 'iemand@voorbeeld.example', password: 'geen wachtwoord' } },
  act: (_, input, request) => signInWithPassword(callerOf(request, 'identity.signInPassword'), input),
  page: signIn,
  ...answered,
})

const withWorkEmail = post({
  name: 'identity.findService',
  path: paths.findService,
  access: 'public',
  params: nothing,
  form: z.object({ workEmail: email(), naar }),
  sample: { form: { workEmail: 'iemand@voorbeeld.example' } },
  act: (_, input, request) => findServiceFor(callerOf(request, 'identity.findService'), input),
  page: signIn,
  ...answered,
})

const passkeyOptions = post({
  name: 'identity.signInPasskeyOptions',
  path: paths.passkeyOptions,
  access: 'public',
  params: nothing,
  form: nothing,
  sample: {},
  act: (_, __, request) =>
    askForPasskey(callerOf(request, 'identity.signInPasskey'), 'passkey-sign-in', null),
  page: signIn,
  ...optioned(paths.signIn()),
})

const withPasskey = post({
  name: 'identity.signInPasskey',
  path: paths.passkey,
  access: 'public',
  params: nothing,
  form: z.object({ credential, naar }),
  sample: { form: { credential: '{}' } },
  act: (_, input, request) => signInWithPasskey(callerOf(request, 'identity.signInPasskey'), input),
  page: signIn,
  ...answered,
})

const secondStep = get({
  name: 'identity.secondStep',
  path: paths.secondStep,
  access: 'public',
  params: nothing,
  query: nothing,
  sample: {},
  load: async (_, request) => {
    const caller = callerOf(request, 'identity.secondStep')
    const step = stepToken(caller)
    const { db, keys } = caller.signIn
    return (
      step !== undefined &&
      (await findChallenge(db.identity, keys, 'second-step', step, request.now)) !== undefined
    )
  },
  render: (isOpen, { form }) =>
    isOpen || form.errors.length > 0
      ? { title: 'Vul de code in', body: <SecondStepPage form={form} /> }
      : goTo({ location: paths.signIn(), cookies: [] }),
})

const withCode = post({
  name: 'identity.signInCode',
  path: paths.secondStep,
  access: 'public',
  params: nothing,
  form: z.object({ code: z.string().max(100).default('') }),
  sample: { form: { code: '123456' } },
  act: (_, input, request) => signInWithCode(callerOf(request, 'identity.signInCode'), input),
  page: secondStep,
  ...answered,
})

const leave = get({
  name: 'identity.ssoStart',
  path: paths.sso(':provider'),
  access: 'public',
  params: z.object({ provider: id() }),
  query: z.object({ naar }),
  sample: { params: { provider: '00000000-0000-4000-8000-000000000000' } },
  load: async () => undefined,
  render: async (_, request) => {
    const caller = callerOf(request, 'identity.sso')
    const naar = returnPath(request.query.naar)
    // A link elsewhere signs nobody in: that takes a press on our own page (ASVS 7.6.2).
    if (request.client.isSentByOthers) return goTo({ location: paths.signIn(naar), cookies: [] })
    return goTo(await leaveForSso(caller, request.params.provider, naar, null))
  },
})

const comeBack = get({
  name: 'identity.ssoReturn',
  path: paths.ssoReturn,
  access: 'public',
  params: nothing,
  query: nothing,
  sample: {},
  load: async () => undefined,
  render: async (_, request) => {
    const log = (error: unknown) => request.deps.log.warn({ err: error }, 'sso refused')
    return goTo(
      await returnFromSso(callerOf(request, 'identity.sso'), request.url.search, request.actor, log),
    )
  },
})

const leaveProgram = post({
  name: 'identity.signOut',
  path: paths.signOut,
  access: 'public',
  params: nothing,
  form: nothing,
  sample: {},
  act: (_, __, request) => signOut(callerOf(request, 'identity.signOut'), request.actor),
  page: signIn,
  location: answered.location,
  respond: (answer, response) => {
    response.headers.set('clear-site-data', clearSiteData)
    return answered.respond(answer, response)
  },
})

export const signInRoutes: readonly Route[] = [
  signIn,
  withPassword,
  withWorkEmail,
  passkeyOptions,
  withPasskey,
  secondStep,
  withCode,
  leave,
  comeBack,
  leaveProgram,
]
