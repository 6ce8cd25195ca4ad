// SPDX-License-Identifier: EUPL-1.2
import type { Hono } from 'hono'
import { assetResponse } from '../ui/index.ts'

/** Serves the stylesheet, script, fonts and icon. */
export function serveAssets(app: Hono): void {
  app.get(
    '/assets/*',
    context => assetResponse(context.req.path, context.req.raw.headers) ?? context.notFound(),
  )
}
