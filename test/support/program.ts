// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { finishDemo, seedDemo } from '../../db/seeds/demo.ts'
import { createApp } from '../../src/app.ts'
import { openSignIn } from '../../src/platform/auth/sign-in.ts'
import { newKeyLine, parseKeys, subkey } from '../../src/platform/crypto/keyfile.ts'
import { stopHeavy } from '../../src/platform/heavy/index.ts'
import { listen } from '../../src/platform/http/listen.ts'
import { describeNetwork } from '../../src/platform/http/network.ts'
import { makeMetrics } from '../../src/platform/metrics/metrics.ts'
import { makeWorld, type World } from './world.ts'

/** The demo as a visitor finds it, in this process: the real program on a port of its own, with a clock that can be moved. */
export type DemoProgram = {
  readonly world: World
  readonly origin: string
  /** Moves the clock of the program. Who was signed in for too long by then signs in again. */
  pass(days: number): void
  /** Tells the part of the story that is told while the demo is served already. */
  finish(): Promise<void>
  close(): Promise<void>
}

/** Starts the demo, filled with its story, at this instant. Wired as main.ts does it, without the jobs. */
export async function openDemo(at?: string): Promise<DemoProgram> {
  const world = await makeWorld(at)
  await seedDemo(world.db, world.now())
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const keys = parseKeys(newKeyLine())
  const app = createApp({
    db: world.db,
    metrics: makeMetrics(world.db.pool),
    metricsToken: undefined,
    securityContact: 'mailto:security@voorbeeld.example',
    origin,
    sessions: openSignIn({ db: world.db, keys, origin, productName: 'Durven Leren', isDemo: true }),
    now: world.now,
    log: pino({ level: process.env.TEST_LOG ?? 'error' }),
    isDemo: true,
    csrfKey: subkey(keys.current, 'csrf'),
    ...describeNetwork({ origin, isOriginGiven: true, trustProxy: false }),
  })
  const server = await listen({ host: '127.0.0.1', port }, app.fetch)
  return {
    world,
    origin,
    pass: days => world.setNow(new Date(world.now().getTime() + days * 86_400_000).toISOString()),
    finish: () => finishDemo(world.db, world.now(), keys),
    async close() {
      await server.close()
      await stopHeavy()
      await world.close()
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
