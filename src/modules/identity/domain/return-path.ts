// SPDX-License-Identifier: EUPL-1.2

const OURS = 'https://ours.invalid'
const LONGEST = 1500

/** Pages that make no sense to come back to after signing in. */
const NEVER = [
  '/inloggen',
  '/uitloggen',
  '/bevestigen',
  '/eerste-keer',
  '/nieuw-wachtwoord',
  '/wachtwoord-vergeten',
]

/**
 * The path somebody was going to, or undefined when it leads elsewhere: another site (`//x`, `/\x`, `https:`), a control
 * character, or a sign-in page itself. What a browser makes of it is asked of the URL parser, not guessed.
 */
export function returnPath(given: string | undefined): string | undefined {
  if (given === undefined || given.length > LONGEST || !given.startsWith('/')) return undefined
  if (!URL.canParse(given, OURS)) return undefined
  const url = new URL(given, OURS)
  if (url.origin !== OURS) return undefined
  if (NEVER.some(path => url.pathname === path || url.pathname.startsWith(`${path}/`))) return undefined
  return url.pathname.startsWith('//') ? undefined : url.pathname + url.search
}
