// SPDX-License-Identifier: EUPL-1.2
import type { Hono } from 'hono'
import { ASSET_CACHE_CONTROL, assets } from '../ui/index.ts'

/** Serves the stylesheet, script, fonts and icon. They are the only things that are compressed: pages hold secrets (BREACH). */
export function serveAssets(app: Hono): void {
  const files = assets()
  app.get('/assets/*', context => {
    const file = files.get(context.req.path)
    if (!file) return context.notFound()
    const accepts = context.req.header('accept-encoding') ?? ''
    const [encoding, body] =
      accepts.includes('br') && file.br
        ? ['br', file.br]
        : accepts.includes('gzip') && file.gzip
          ? ['gzip', file.gzip]
          : [null, file.body]
    context.header('content-type', file.type)
    context.header('cache-control', ASSET_CACHE_CONTROL)
    context.header('etag', file.etag)
    context.header('vary', 'accept-encoding')
    if (encoding) context.header('content-encoding', encoding)
    if (context.req.header('if-none-match') === file.etag) return context.body(null, 304)
    return context.body(new Uint8Array(body))
  })
}
