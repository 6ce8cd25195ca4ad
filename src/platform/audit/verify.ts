// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { genesis } from './append.ts'

/** A link as it is stored. */
export type ChainLink = { readonly seq: number; readonly body: string; readonly hash: Uint8Array }

/** What is wrong with a chain: the first event that does not follow from the one before it, or a head that is missing. */
export type ChainFault = { readonly seq: number; readonly fault: 'gap' | 'hash' | 'head' }

/** The hash of a link: sha256 over the previous hash and 'seq newline body'. */
export const linkHash = (previous: Uint8Array, seq: number, body: string): Buffer =>
  createHash('sha256').update(previous).update(`${seq}\n${body}`, 'utf8').digest()

/**
 * Walks a chain from its start and names the first broken event (abuse case 7).
 * @param anchors heads that were kept outside the database; a cut tail shows as a missing anchor
 */
export async function verifyChain(
  links: AsyncIterable<ChainLink> | Iterable<ChainLink>,
  anchors: readonly { seq: number; hash: Uint8Array }[] = [],
): Promise<{ readonly length: number; readonly fault?: ChainFault }> {
  const expected = new Map(anchors.map(anchor => [anchor.seq, anchor.hash]))
  let previous: Uint8Array = genesis
  let seq = 0
  for await (const link of links) {
    seq += 1
    if (link.seq !== seq) return { length: seq - 1, fault: { seq, fault: 'gap' } }
    const hash = linkHash(previous, seq, link.body)
    if (!hash.equals(link.hash)) return { length: seq - 1, fault: { seq, fault: 'hash' } }
    const anchor = expected.get(seq)
    if (anchor && !hash.equals(anchor)) return { length: seq - 1, fault: { seq, fault: 'head' } }
    previous = hash
  }
  const beyond = anchors.find(anchor => anchor.seq > seq)
  return beyond ? { length: seq, fault: { seq: beyond.seq, fault: 'head' } } : { length: seq }
}
