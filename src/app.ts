// SPDX-License-Identifier: EUPL-1.2
import { Hono } from 'hono'
import { meaningOf } from '../content/glossary.ts'
import { countWaiting } from './modules/today/index.ts'
import { modules } from './modules.ts'
import { serveAssets } from './platform/http/assets.ts'
import type { Deps } from './platform/http/deps.ts'
import { answerFailure } from './platform/http/error-page.tsx'
import { addHeaders } from './platform/http/headers-middleware.ts'
import { makeHelp } from './platform/http/help.ts'
import { serveOperations } from './platform/http/operations.ts'
import { makeProblemText } from './platform/http/problem-texts.ts'
import { makeSaidText } from './platform/http/said.ts'
import { serveSecurityTxt } from './platform/http/security-txt.ts'
import { serveRoutes } from './platform/http/serve.tsx'
import type { Metrics } from './platform/metrics/metrics.ts'
import { workItemTransfer } from './platform/work/transfer.ts'

/** What differs between production, demo and tests; the rest follows from the modules. */
export type AppParts = Omit<
  Deps,
  | 'navigation'
  | 'publicNavigation'
  | 'problemText'
  | 'saidText'
  | 'notAllowedTexts'
  | 'help'
  | 'countWaiting'
  | 'transfers'
> & {
  readonly metrics: Metrics
  readonly metricsToken: string | undefined
  readonly securityContact: string
}

/** The whole program as one request handler, in the order in which a request meets it. */
export function createApp(parts: AppParts): Hono {
  const deps: Deps = {
    ...parts,
    navigation: modules.flatMap(module => module.navigation ?? []),
    publicNavigation: modules.flatMap(module => module.publicNavigation ?? []),
    problemText: makeProblemText(...modules.map(module => module.problemTexts ?? {})),
    saidText: makeSaidText(...modules.map(module => module.said ?? {})),
    notAllowedTexts: Object.assign({}, ...modules.map(module => module.notAllowedTexts ?? {})),
    help: makeHelp(
      modules.flatMap(module => module.help ?? []),
      modules.flatMap(module => module.routes),
      meaningOf,
    ),
    countWaiting,
    transfers: [workItemTransfer, ...modules.flatMap(module => module.transfers ?? [])],
  }
  const app = new Hono()
  app.use(parts.metrics.middleware)
  app.use(addHeaders(deps))
  serveAssets(app)
  serveOperations(app, { ...parts, ping: parts.db.ping })
  serveSecurityTxt(app, { ...parts, contact: parts.securityContact })
  for (const module of modules) {
    serveRoutes(app, module.routes, deps)
    if (deps.isDemo && module.demoRoutes) serveRoutes(app, module.demoRoutes, deps)
  }
  app.notFound(context => answerFailure(context, deps, undefined))
  app.onError((error, context) => answerFailure(context, deps, error))
  return app
}
