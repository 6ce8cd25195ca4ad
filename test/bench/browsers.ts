// SPDX-License-Identifier: EUPL-1.2
import type { Member, Story } from '../measuring/demo-world.ts'
import { type SignedInBrowser, signIn } from '../measuring/sessions.ts'

/** Signs everybody of the story in, each at as many browsers as there are connections. */
export async function openBrowsers(
  { members }: Story,
  identityUrl: string,
  csrfKey: Buffer,
  connections: number,
): Promise<(member: Member) => readonly SignedInBrowser[]> {
  const browsers = new Map<string, SignedInBrowser[]>()
  for (const id of new Set(members.map(member => member.id)))
    browsers.set(id, await signIn(identityUrl, csrfKey, Array(connections).fill({ id })))
  return member => browsers.get(member.id) ?? []
}
