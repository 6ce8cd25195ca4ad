// SPDX-License-Identifier: EUPL-1.2
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Config } from '../config/config.ts'

type Network = Pick<Config, 'origin' | 'isOriginGiven' | 'trustProxy'>

/** Where requests come from and which pages are our own, as the settings say; the part of Deps about the network. */
export function describeNetwork(config: Network) {
  return {
    isSecure: config.origin.startsWith('https://'),
    ownOrigins: (request: Request): string[] =>
      config.isOriginGiven ? [config.origin] : [config.origin, new URL(request.url).origin],
    clientAddress: (context: Context): string =>
      (config.trustProxy ? lastForwarded(context.req.header('x-forwarded-for')) : undefined) ??
      getConnInfo(context).remote.address ??
      '',
  }
}

/** The last address is the one that our own proxy saw; what stands before it, the visitor may have made up. */
function lastForwarded(header: string | undefined): string | undefined {
  return header?.split(',').at(-1)?.trim() || undefined
}
