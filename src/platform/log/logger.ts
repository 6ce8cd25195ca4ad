// SPDX-License-Identifier: EUPL-1.2
import pino, { type Logger } from 'pino'
import type { Config } from '../config/config.ts'

/** JSON lines on standard output; in the demo only what went wrong, because a person is reading there. */
export function makeLogger(config: Pick<Config, 'isDemo'>): Logger {
  return pino({
    level: config.isDemo ? 'warn' : 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: plainly, error: plainly },
  })
}

/**
 * What a log may hold of an error. The driver hangs the whole connection on it, and in `detail` the values of the row
 * that was refused (BIO2 8.15.02).
 */
function plainly(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { type, message, stack } = pino.stdSerializers.err(error)
  const { code, table, constraint } = error as { code?: string; table?: string; constraint?: string }
  return { type, message, stack, code, table, constraint }
}
