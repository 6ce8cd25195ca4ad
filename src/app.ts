// SPDX-License-Identifier: EUPL-1.2
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { modules } from './modules.ts'
import type { Deps } from './platform/http/deps.ts'
import { answerFailure } from './platform/http/error-page.tsx'
import { addHeaders } from './platform/http/headers-middleware.ts'
import { refuse } from './platform/http/refuse.ts'
import { serveRoutes } from './platform/http/serve.tsx'
import { serveAssets } from './platform/ui/index.ts'

const formLimit = 1_000_000
const fileLimit = 11_000_000

/** The whole program as one request handler, in the order in which a request meets it. */
export function createApp(deps: Deps): Hono {
  const app = new Hono({ strict: true })
  app.use(addHeaders(deps))
  app.use(async (context, next) => {
    const isMultipart = context.req.header('content-type')?.startsWith('multipart/form-data') ?? false
    const limit = bodyLimit({ maxSize: isMultipart ? fileLimit : formLimit, onError: () => { throw refuse('tooLarge') } })
    return limit(context, next)
  })
  serveAssets(app)
  for (const module of modules) {
    serveRoutes(app, module.routes, deps)
    if (deps.isDemo && module.demoRoutes) serveRoutes(app, module.demoRoutes, deps)
  }
  app.notFound(context => answerFailure(context, deps, undefined))
  app.onError((error, context) => answerFailure(context, deps, error))
  return app
}
