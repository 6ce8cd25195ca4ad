// SPDX-License-Identifier: EUPL-1.2
import type { Hono } from 'hono'

const halfYear = 182 * 86_400_000

/**
 * RFC 9116, mandatory for municipalities: where somebody reports a weak spot. `Expires` is always half a year ahead, so
 * that it never lapses while the program runs.
 * @param contact mail address or page of whoever runs this installation
 */
export function serveSecurityTxt(
  app: Hono,
  settings: { origin: string; contact: string; now: () => Date },
): void {
  app.get('/.well-known/security.txt', context => {
    const expires = new Date(settings.now().getTime() + halfYear).toISOString().replace(/\.\d+Z$/, 'Z')
    const lines = [
      `Contact: ${settings.contact}`,
      `Expires: ${expires}`,
      'Preferred-Languages: nl, en',
      `Canonical: ${settings.origin}/.well-known/security.txt`,
      `Policy: ${settings.origin}/kwetsbaarheid-melden`,
    ]
    return context.text(`${lines.join('\n')}\n`, 200, { 'content-type': 'text/plain; charset=utf-8' })
  })
}
