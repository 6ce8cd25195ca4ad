// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { email, nothing } from '../../../platform/http/fields.ts'
import { get, post, type Route } from '../../../platform/http/route.ts'
import { askNewEmail, findNewEmail, takeNewEmail } from '../actions/new-email.ts'
import { keepTicket, ticketOf } from '../actions/ticket-cookie.ts'
import { NewEmailExpiredPage, NewEmailPage } from '../pages/new-email.tsx'
import { paths } from '../paths.ts'
import { said } from '../said.ts'
import { account } from './account.tsx'
import { answered, callerOf, goTo } from './caller-of.ts'

const ORIGIN = 'identity.newEmail'

const ask = post({
  name: 'identity.askNewEmail',
  path: paths.ownEmail,
  access: 'person',
  params: nothing,
  form: z.object({ email: email() }),
  sample: { form: { email: 'nieuw@voorbeeld.example' } },
  act: ({ actor }, input, request) => askNewEmail(callerOf(request, ORIGIN), actor, input.email),
  says: said.emailAsked,
  page: account,
  ...answered,
})

const page = get({
  name: 'identity.newEmailPage',
  path: paths.newEmail(),
  access: 'person',
  params: nothing,
  query: z.object({ code: z.string().max(100).optional().catch(undefined) }),
  sample: {},
  load: async (_, request) => {
    const caller = callerOf(request, ORIGIN)
    const code = request.form.value('code') || ticketOf(caller)
    const found = await findNewEmail(caller, request.actor, code)
    return found === undefined ? undefined : { code, email: found }
  },
  render: (found, request) => {
    const { code } = request.query
    if (code !== undefined)
      return goTo({ location: paths.newEmail(), cookies: [keepTicket(callerOf(request, ORIGIN), code)] })
    return {
      title: 'Uw nieuwe e-mailadres',
      body: found === undefined ? <NewEmailExpiredPage /> : <NewEmailPage form={request.form} {...found} />,
    }
  },
})

const take = post({
  name: 'identity.newEmail',
  path: paths.newEmail(),
  access: 'person',
  params: nothing,
  form: z.object({ code: z.string().trim().max(100).default('') }),
  sample: {},
  act: ({ actor }, input, request) => takeNewEmail(callerOf(request, ORIGIN), actor, input.code),
  says: said.emailChanged,
  page,
  ...answered,
})

export const newEmailRoutes: readonly Route[] = [ask, page, take]
