// SPDX-License-Identifier: EUPL-1.2

/** The policy of every page: nothing from elsewhere, nothing inline. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** Headers of every answer, errors, redirects and files among them (R24). */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': pagePolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
}

/** Pages hold what only this reader may see: no cache keeps them, so a stolen laptop shows nothing (abuse case 4). */
export const privateCache = 'no-store'

/** What a browser forgets once its session is over: everything but cookies, which each answer drops by name. */
export const clearSiteData = '"cache", "storage"'

/** Sent when TLS ends at our proxy or the origin is https. */
export const transportSecurity = 'max-age=63072000; includeSubDomains'
