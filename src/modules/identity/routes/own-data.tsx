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
  path: paths.ownData(':organisation'),
  access: 'member',
  may: policy.exportOwnData,
  params: nothing,
  query: z.object({ als: z.enum(['ods', 'json']).catch('ods') }),
  gives: 'export',
  sample: {},
  load: (tx, { deps, actor, now }) => readOwnData(tx, signInOf(deps).db.identity, actor, now),
  render: (data, { query, actor, now }) =>
    query.als === 'json'
      ? new Response(JSON.stringify(data, null, 2), {
          headers: attachmentHeaders('mijn-gegevens.json', 'application/json'),
        })
      : new Response(renderOds(ownDataWorkbook(data, actor, now)), {
          headers: attachmentHeaders('mijn-gegevens.ods', FILE_KINDS.ods.mediaType),
        }),
})

export const ownDataRoutes: readonly Route[] = [ownData]
