// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { qrPath } from '../../../platform/auth/qr-path.ts'
import { totpUri } from '../../../platform/auth/totp.ts'
import { email, nothing } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import type { Caller } from '../actions/caller.ts'
import {
  askEnrolmentPasskey,
  enrolWithPasskey,
  enrolWithPassword,
  findEnrolment,
  redeemCode,
} from '../actions/enrol.ts'
import { appSecretFor } from '../actions/password-and-app.ts'
import { askNewPassword, isResetOpen, setNewPassword } from '../actions/reset-password.ts'
import { keepTicket, ticketOf } from '../actions/ticket-cookie.ts'
import type { AppLink } from '../pages/app-fields.tsx'
import { EnrolCodePage, EnrolPage, EnrolPasswordPage } from '../pages/enrol.tsx'
import { ForgotPage, ForgotSentPage } from '../pages/forgot.tsx'
import { NewPasswordPage, ResetExpiredPage } from '../pages/new-password.tsx'
import { paths } from '../paths.ts'
import { answered, callerOf, goTo, optioned } from './caller-of.ts'

const code = z.string().trim().max(100).default('')
const shown = z.object({ code: z.string().max(100).optional().catch(undefined) })
const secret = z.string().max(1000).default('')

/** What came in the address goes into a cookie at once, so that it stays in no history, Referer or log (ASVS 14.2.1). */
const exchange = (caller: Caller, code: string, location: string): Response =>
  goTo({ location, cookies: [keepTicket(caller, code)] })

/** The secret of an app that is being linked, as the page shows it. */
export async function appLinkFor(
  caller: Caller,
  person: Parameters<typeof labelOf>[0],
  name: string,
): Promise<AppLink> {
  const app = await appSecretFor(caller, person.personId, name)
  return { ...app, qr: await qrPath(totpUri(app.secret, caller.signIn.productName, labelOf(person))) }
}

const labelOf = (person: {
  readonly personId: Parameters<typeof appSecretFor>[1]
  readonly email: string
}): string => person.email

const enrol = get({
  name: 'identity.enrol',
  path: paths.enrol(),
  access: 'public',
  params: nothing,
  query: shown,
  sample: {},
  load: async (_, request) => {
    const caller = callerOf(request, 'identity.enrol')
    const code = request.form.value('code') || ticketOf(caller)
    return { code, enrolment: await findEnrolment(caller, code) }
  },
  render: ({ code, enrolment }, request) => {
    const { form, query } = request
    if (query.code !== undefined)
      return exchange(callerOf(request, 'identity.enrol'), query.code, paths.enrol())
    return {
      title: 'Welkom',
      body:
        enrolment === undefined ? (
          <EnrolCodePage form={form} isUnknown={code !== '' && form.errors.length === 0} />
        ) : (
          <EnrolPage form={form} code={enrolment.token} email={enrolment.account.email} />
        ),
    }
  },
})

const redeem = post({
  name: 'identity.enrolCode',
  path: paths.enrol(),
  access: 'public',
  params: nothing,
  form: z.object({ code }),
  sample: { form: { code: '0000-0000-0000-0000' } },
  act: (_, input, request) => redeemCode(callerOf(request, 'identity.enrol'), input.code),
  page: enrol,
  ...answered,
})

const passkeyOptions = post({
  name: 'identity.enrolPasskeyOptions',
  path: paths.enrolPasskeyOptions,
  access: 'public',
  params: nothing,
  form: z.object({ code }),
  sample: {},
  act: (_, input, request) => askEnrolmentPasskey(callerOf(request, 'identity.enrol'), input.code),
  page: enrol,
  ...optioned(paths.enrol()),
})

const withPasskey = post({
  name: 'identity.enrolPasskey',
  path: paths.enrolPasskey,
  access: 'public',
  params: nothing,
  form: z.object({ code, credential: z.string().max(20_000).default('') }),
  sample: {},
  act: (_, input, request) => enrolWithPasskey(callerOf(request, 'identity.enrol'), input),
  page: enrol,
  ...answered,
})

const password = get({
  name: 'identity.enrolPasswordPage',
  path: paths.enrolPassword,
  access: 'public',
  params: nothing,
  query: nothing,
  sample: {},
  load: async (_, request) => {
    const caller = callerOf(request, 'identity.enrol')
    const enrolment = await findEnrolment(caller, request.form.value('code') || ticketOf(caller))
    return (
      enrolment && {
        ...enrolment,
        app: await appLinkFor(caller, enrolment.account, request.form.value('app')),
      }
    )
  },
  render: (enrolment, { form }) =>
    enrolment === undefined
      ? goTo({ location: paths.enrol(), cookies: [] })
      : {
          title: 'Wachtwoord en app',
          body: (
            <EnrolPasswordPage
              form={form}
              code={enrolment.token}
              email={enrolment.account.email}
              app={enrolment.app}
            />
          ),
        },
})

const withPassword = post({
  name: 'identity.enrolPassword',
  path: paths.enrolPassword,
  access: 'public',
  params: nothing,
  form: z.object({ code, password: secret, app: z.string().max(100).default(''), appCode: code }),
  sample: {},
  act: (_, input, request) => enrolWithPassword(callerOf(request, 'identity.enrol'), input),
  page: password,
  ...answered,
})

const forgot = get({
  name: 'identity.forgotPage',
  path: paths.forgot,
  access: 'public',
  params: nothing,
  query: nothing,
  sample: {},
  load: async () => undefined,
  render: (_, { form }) => ({ title: 'Wachtwoord vergeten', body: <ForgotPage form={form} /> }),
})

const askNew = post({
  name: 'identity.forgot',
  path: paths.forgot,
  access: 'public',
  params: nothing,
  form: z.object({ email: email() }),
  sample: { form: { email: 'iemand@voorbeeld.example' } },
  act: (_, input, request) => askNewPassword(callerOf(request, 'identity.forgot'), input.email),
  page: forgot,
  ...answered,
})

const forgotSent = get({
  name: 'identity.forgotSent',
  path: paths.forgotSent,
  access: 'public',
  params: nothing,
  query: nothing,
  sample: {},
  load: async () => undefined,
  render: () => ({ title: 'Kijk in uw e-mail', body: <ForgotSentPage /> }),
})

const newPassword = get({
  name: 'identity.newPasswordPage',
  path: paths.newPassword(),
  access: 'public',
  params: nothing,
  query: shown,
  sample: {},
  load: async (_, request) => {
    const caller = callerOf(request, 'identity.reset')
    const token = request.form.value('code') || ticketOf(caller)
    return (await isResetOpen(caller, token)) ? token : undefined
  },
  render: (token, request) =>
    request.query.code === undefined
      ? {
          title: 'Kies een nieuw wachtwoord',
          body:
            token === undefined ? <ResetExpiredPage /> : <NewPasswordPage form={request.form} code={token} />,
        }
      : exchange(callerOf(request, 'identity.reset'), request.query.code, paths.newPassword()),
})

const saveNewPassword = post({
  name: 'identity.newPassword',
  path: paths.newPassword(),
  access: 'public',
  params: nothing,
  form: z.object({ code, password: secret }),
  sample: {},
  act: (_, input, request) => setNewPassword(callerOf(request, 'identity.reset'), input),
  page: newPassword,
  ...answered,
})

export const enrolmentRoutes: readonly Route[] = [
  enrol,
  redeem,
  passkeyOptions,
  withPasskey,
  password,
  withPassword,
  forgot,
  askNew,
  forgotSent,
  newPassword,
  saveNewPassword,
]
