// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { signInOf } from '../../../platform/auth/sign-in.ts'
import { renderOds } from '../../../platform/documents/ods.ts'
import { attachmentHeaders } from '../../../platform/files/attachment.ts'
import { FILE_KINDS } from '../../../platform/files/file-kinds.ts'
import { nothing } from '../../../platform/http/fields.ts'
import { get, type Route } from '../../../platform/http/route.ts'
import { ownDataWorkbook, readOwnData } from '../actions/own-data.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'

const ownData = get({
  name: 'identity.ownData',
  path: paths.ownData(':organisation', ':name'),
  access: 'member',
  may: policy.exportOwnData,
  params: z.object({ name: z.enum(['mijn-gegevens.json', 'mijn-gegevens.ods']) }),
  query: nothing,
  gives: 'export',
  sample: { params: { name: 'mijn-gegevens.json' } },
  load: (tx, { deps, actor, now }) => readOwnData(tx, signInOf(deps).db.identity, actor, now),
  render: (data, { params, actor, now }) =>
    params.name === 'mijn-gegevens.json'
      ? new Response(JSON.stringify(data, null, 2), {
          headers: attachmentHeaders(params.name, 'application/json'),
        })
      : new Response(renderOds(ownDataWorkbook(data, actor, now)), {
          headers: attachmentHeaders(params.name, FILE_KINDS.ods.mediaType),
        }),
})

export const ownDataRoutes: readonly Route[] = [ownData]
