// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { localDateOf } from '../../../../kernel/dates.ts'
import { email, line, nothing, optionalLine } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { redeemInvitation } from '../../actions/invitation/redeem-invitation.ts'
import { seeSecretariats } from '../../actions/invitation/see-secretariats.ts'
import { RedeemPage } from '../../pages/invitation/redeem.tsx'
import { paths } from '../../paths.ts'
import { doorKeeper } from './keeper.ts'

const redeemPage = get({
  name: 'visitation.redeemPage',
  path: paths.redeem(),
  access: 'public',
  params: nothing,
  query: nothing,
  sample: {},
  load: (tx, { deps, now }) =>
    seeSecretariats(tx, { db: deps.db, origin: 'visitation.redeemPage', today: localDateOf(now) }),
  render: (secretariats, { actor, form }) => ({
    title: 'Uitnodiging openen',
    body: (
      <RedeemPage
        form={form}
        secretariats={secretariats}
        person={actor?.name}
        isSecretary={actor?.memberships.some(one => one.roles.includes('municipalSecretary')) ?? false}
      />
    ),
  }),
})

const redeem = post({
  name: 'visitation.redeem',
  path: paths.redeem(),
  access: 'public',
  params: nothing,
  sample: { form: { code: '0000-0000-0000-0000', name: 'J. Jansen', email: 'j.jansen@voorbeeld.example' } },
  form: z.object({
    code: line(60),
    name: optionalLine(120),
    email: z.union([z.literal(''), email()]).default(''),
  }),
  act: (context, fields, request) => redeemInvitation(context, fields, doorKeeper(request)),
  location: ({ next }) => next,
  page: redeemPage,
})

export const redeemRoutes = [redeemPage, redeem]
