// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { may } from '../../../kernel/policy.ts'
import { id, nothing } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { endEmergency } from '../actions/end-emergency.ts'
import { markEmergencySeen } from '../actions/mark-emergency-seen.ts'
import { UsePage } from '../pages/use.tsx'
import { UsesPage } from '../pages/uses.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getAccess, listAccesses, listReadPages } from '../store/access.ts'

const uses = get({
  name: 'emergency.uses',
  path: paths.uses(':organisation'),
  access: 'member',
  may: policy.seeUses,
  params: nothing,
  query: nothing,
  sample: {},
  load: tx => listAccesses(tx),
  render: (accesses, { actor, now }) => ({
    title: 'Noodtoegang',
    body: <UsesPage organisation={actor.organisation.organisationId} accesses={accesses} now={now} />,
  }),
})

const onAccess = z.object({ emergency: id() })

const usePage = get({
  name: 'emergency.use',
  path: paths.use(':organisation', ':emergency'),
  access: 'member',
  may: policy.seeUses,
  params: onAccess,
  query: nothing,
  sample: {},
  load: async (tx, { params }) => ({
    access: await getAccess(tx, params.emergency),
    pages: await listReadPages(tx, params.emergency),
  }),
  render: ({ access, pages }, { actor, now, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: `Noodtoegang van ${access.personName}`,
      crumbs: [{ label: 'Noodtoegang', href: paths.uses(organisationId) }, { label: access.personName }],
      body: (
        <UsePage
          organisation={organisationId}
          access={access}
          pages={pages}
          mayEnd={may(actor, policy.end)}
          now={now}
          form={form}
        />
      ),
    }
  },
})

const end = post({
  name: 'emergency.end',
  path: paths.end(':organisation', ':emergency'),
  access: 'member',
  may: policy.end,
  params: onAccess,
  form: nothing,
  sample: {},
  act: (context, _, { params }) => endEmergency(context, params.emergency),
  location: (access, { actor }) => paths.use(actor.organisation.organisationId, access),
  says: said.stopped,
  page: usePage,
})

const seen = post({
  name: 'emergency.seen',
  path: paths.seen(':organisation', ':emergency'),
  access: 'member',
  may: policy.end,
  params: onAccess,
  form: nothing,
  sample: {},
  act: (context, _, { params }) => markEmergencySeen(context, params.emergency),
  location: (access, { actor }) => paths.use(actor.organisation.organisationId, access),
  says: said.seen,
  page: usePage,
})

export const ownerRoutes = [uses, usePage, end, seen]
