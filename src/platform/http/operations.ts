// SPDX-License-Identifier: EUPL-1.2
import { timingSafeEqual } from 'node:crypto'
import type { Context, Hono } from 'hono'
import type { Metrics } from '../metrics/metrics.ts'

type Operations = {
  /** Resolves when the database answers. */
  readonly ping: () => Promise<unknown>
  readonly metrics: Metrics
  /** Lets others than this machine itself read the metrics. */
  readonly metricsToken: string | undefined
  readonly clientAddress: (context: Context) => string
}

const text = 'text/plain; charset=utf-8'

/** What the host asks: does it live, and how is it. Neither tells anything of anybody. */
export function serveOperations(app: Hono, { ping, metrics, metricsToken, clientAddress }: Operations): void {
  app.get('/health', async context => {
    const isWell = await ping().then(
      () => true,
      () => false,
    )
    return context.text(isWell ? 'ok' : 'database away', isWell ? 200 : 503)
  })
  app.get('/metrics', async context => {
    if (!isAllowed(context, clientAddress(context), metricsToken)) return context.notFound()
    return context.body(await metrics.text(), 200, { 'content-type': text })
  })
}

/** With a token: whoever shows it. Without one: this machine only, and not through a proxy. */
function isAllowed(context: Context, address: string, token: string | undefined): boolean {
  if (token === undefined)
    return (
      ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address) && !context.req.header('x-forwarded-for')
    )
  const shown = Buffer.from(context.req.header('authorization') ?? '')
  const expected = Buffer.from(`Bearer ${token}`)
  return shown.length === expected.length && timingSafeEqual(shown, expected)
}
