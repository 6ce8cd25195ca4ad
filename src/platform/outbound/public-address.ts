// SPDX-License-Identifier: EUPL-1.2
import { BlockList, isIP, isIPv6 } from 'node:net'

/** Nets that are not the public internet: IANA's special-purpose registries, RFC 6890 and its updates. */
const NETS: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
]

const special = new BlockList()
for (const [net, prefix] of NETS) special.addSubnet(net, prefix, isIPv6(net) ? 'ipv6' : 'ipv4')

/** Whether this text is an address on the public internet: not this machine, our own network, or a net with a special use. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address)
  if (kind === 0 || address.includes('%')) return false
  // BlockList looks through ::ffff:127.0.0.1 to the IPv4 rules by itself.
  return !special.check(address, kind === 6 ? 'ipv6' : 'ipv4')
}
