// SPDX-License-Identifier: EUPL-1.2

import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type pg from 'pg'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** Figures of the program for the host's own monitoring; no person, no organisation, no address. */
export type Metrics = {
  /** Times every request under its route, never under its URL. */
  readonly middleware: MiddlewareHandler
  countStatements(count: number): void
  text(): Promise<string>
}

/** Makes the registry; each program has its own, so that tests do not share one. */
export function makeMetrics(pool: pg.Pool): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'dl_' })
  const requests = new Histogram({
    name: 'dl_request_seconds',
    help: 'Duration of requests by route, method and status class',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.015, 0.03, 0.06, 0.15, 0.3, 1, 3],
    registers: [registry],
  })
  const statements = new Counter({
    name: 'dl_sql_statements_total',
    help: 'Statements sent beyond the transactions’ own',
    registers: [registry],
  })
  new Gauge({
    name: 'dl_database_connections',
    help: 'Connections of the program by state',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'total' }, pool.totalCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
  return {
    async middleware(context, next) {
      const end = requests.startTimer()
      await next()
      end({
        route: routePath(context, -1),
        method: context.req.method,
        status: `${Math.floor(context.res.status / 100)}xx`,
      })
    },
    countStatements: count => statements.inc(count),
    text: () => registry.metrics(),
  }
}
