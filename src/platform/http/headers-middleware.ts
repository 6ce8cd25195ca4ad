// SPDX-License-Identifier: EUPL-1.2
import type { MiddlewareHandler } from 'hono'
import { pagePolicy, privateCache, securityHeaders, transportSecurity } from './headers.ts'

/** Puts the security headers on every answer; what an answer set itself (a file's own policy) stands. */
export function addHeaders({ isSecure }: { readonly isSecure: boolean }): MiddlewareHandler {
  const always = Object.entries({
    ...securityHeaders,
    ...(isSecure && { 'strict-transport-security': transportSecurity }),
  })
  return async (context, next) => {
    await next()
    const { headers } = context.res
    for (const [name, value] of always) if (!headers.has(name)) headers.set(name, value)
    if (!headers.has('cache-control')) headers.set('cache-control', privateCache)
    if (!headers.get('content-security-policy')?.includes('sandbox'))
      headers.set('content-security-policy', pagePolicy)
  }
}
