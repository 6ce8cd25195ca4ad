// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { signInOf } from '../../../platform/auth/sign-in.ts'
import { listLinks } from '../../../platform/auth/store/providers.ts'
import { id, nothing } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { askForPasskey } from '../actions/passkey-ceremony.ts'
import { leaveForSso } from '../actions/sso.ts'
import { proveAnew, stepUpWithCode, stepUpWithPasskey } from '../actions/step-up.ts'
import { waysOf } from '../actions/ways.ts'
import { returnPath } from '../domain/return-path.ts'
import { ConfirmedPage, ConfirmPage } from '../pages/confirm.tsx'
import { paths } from '../paths.ts'
import { answered, callerOf, goTo, optioned } from './caller-of.ts'

const ORIGIN = 'identity.confirm'
const naar = z.string().max(2000).optional().catch(undefined)

const confirm = get({
  name: 'identity.confirmPage',
  path: paths.confirm(),
  access: 'person',
  params: nothing,
  query: z.object({ naar }),
  sample: {},
  load: async (_, { deps, actor }) => {
    const { identity } = signInOf(deps).db
    return {
      ways: await waysOf(identity, actor.personId),
      services: await listLinks(identity, actor.personId),
    }
  },
  render: ({ ways, services }, { form, query, deps }) => ({
    title: 'Bevestig dat u het bent',
    body: (
      <ConfirmPage
        form={form}
        naar={returnPath(form.value('naar') || query.naar)}
        ways={ways}
        services={services}
        isDemo={deps.isDemo}
      />
    ),
  }),
})

/** Where a proof ends that was asked for beside a form in another tab. */
const confirmed = get({
  name: 'identity.confirmed',
  path: paths.confirmed,
  access: 'person',
  params: nothing,
  query: nothing,
  sample: {},
  load: async () => undefined,
  render: () => ({ title: 'U bent herkend', body: <ConfirmedPage /> }),
})

const withCode = post({
  name: 'identity.confirmCode',
  path: paths.confirm(),
  access: 'person',
  params: nothing,
  form: z.object({ code: z.string().max(100).default(''), naar }),
  sample: { form: { code: '123456' } },
  act: ({ actor }, input, request) => stepUpWithCode(callerOf(request, ORIGIN), actor, input),
  page: confirm,
  ...answered,
})

const passkeyOptions = post({
  name: 'identity.confirmPasskeyOptions',
  path: paths.confirmPasskeyOptions,
  access: 'person',
  params: nothing,
  form: nothing,
  sample: {},
  act: ({ actor }, _, request) => askForPasskey(callerOf(request, ORIGIN), 'passkey-step-up', actor.personId),
  page: confirm,
  ...optioned(paths.confirm()),
})

const withPasskey = post({
  name: 'identity.confirmPasskey',
  path: paths.confirmPasskey,
  access: 'person',
  params: nothing,
  form: z.object({ credential: z.string().max(20_000).default(''), naar }),
  sample: {},
  act: ({ actor }, input, request) => stepUpWithPasskey(callerOf(request, ORIGIN), actor, input),
  page: confirm,
  ...answered,
})

const throughService = get({
  name: 'identity.confirmSso',
  path: paths.confirmSso(':provider'),
  access: 'person',
  params: z.object({ provider: id() }),
  query: z.object({ naar }),
  sample: { params: { provider: '00000000-0000-4000-8000-000000000000' } },
  load: async () => undefined,
  render: async (_, request) => {
    const caller = callerOf(request, ORIGIN)
    return goTo(
      await leaveForSso(caller, request.params.provider, returnPath(request.query.naar), request.actor),
    )
  },
})

/** In the demo there is nothing to prove it with. */
export const confirmDemo = post({
  name: 'identity.confirmDemo',
  path: paths.confirmDemo,
  access: 'person',
  params: nothing,
  form: z.object({ naar }),
  sample: {},
  act: ({ actor }, input, request) => proveAnew(callerOf(request, ORIGIN), actor, 'demo', input.naar),
  page: confirm,
  ...answered,
})

export const confirmRoutes: readonly Route[] = [
  confirm,
  confirmed,
  withCode,
  passkeyOptions,
  withPasskey,
  throughService,
]
