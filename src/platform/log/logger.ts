// SPDX-License-Identifier: EUPL-1.2
import pino, { type Logger } from 'pino'
import type { Config } from '../config/config.ts'

/** JSON lines on standard output; in the demo only what went wrong, because a person is reading there. */
export function makeLogger(config: Pick<Config, 'isDemo'>): Logger {
  return pino({
    level: config.isDemo ? 'warn' : 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  })
}
