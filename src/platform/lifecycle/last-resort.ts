// SPDX-License-Identifier: EUPL-1.2
import type { Logger } from 'pino'

/**
 * For what nobody caught (ASVS 16.5.4). A promise that nobody waited for harms nobody else: it is logged, and the program
 * goes on. After an exception outside any request nobody knows what half happened: it is logged, and the program stops in order.
 */
export function catchTheRest(log: Logger, end: (code: number) => void): void {
  process.on('unhandledRejection', reason => log.error({ err: reason }, 'nobody waited for this'))
  process.on('uncaughtException', error => {
    log.fatal({ err: error }, 'nobody caught this')
    end(1)
  })
}
