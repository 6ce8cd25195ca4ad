// SPDX-License-Identifier: EUPL-1.2
import { createApp } from './app.ts'
import { programJobs } from './jobs.ts'
import { loadMunicipalities } from './modules/organisation/index.ts'
import { modules } from './modules.ts'
import { openSignIn } from './platform/auth/sign-in.ts'
import { systemClock } from './platform/clock/clock.ts'
import type { Config } from './platform/config/config.ts'
import { readKeyFile, readOrMakeKeyFile, subkey } from './platform/crypto/keyfile.ts'
import { type Database, openDatabase } from './platform/db/database.ts'
import { migrate } from './platform/db/migrate.ts'
import { openServer } from './platform/db/open-server.ts'
import { assertSafeRoles } from './platform/db/safe-roles.ts'
import { receiveHandovers } from './platform/handover/receive.ts'
import { stopHeavy } from './platform/heavy/index.ts'
import { listen } from './platform/http/listen.ts'
import { describeNetwork } from './platform/http/network.ts'
import { startJobs } from './platform/jobs/run-jobs.ts'
import { catchTheRest } from './platform/lifecycle/last-resort.ts'
import type { OnStop } from './platform/lifecycle/run.ts'
import { settleMemory } from './platform/lifecycle/settle-memory.ts'
import { makeLogger } from './platform/log/logger.ts'
import { makeMetrics } from './platform/metrics/metrics.ts'

/** Everything, in the order in which it starts; what started last stops first. */
export async function startProgram(
  config: Config,
  onStop: OnStop,
  end: (code: number) => void,
): Promise<void> {
  const urls = await openServer(config, onStop)
  await migrate(urls.ownerUrl)
  const keys = config.isDemo ? readOrMakeKeyFile(config.keyFile) : readKeyFile(config.keyFile)

  const log = makeLogger(config)
  catchTheRest(log, end)
  const now = systemClock
  const receivers = Object.assign({}, ...modules.map(module => module.receivers ?? {}))
  const db: Database = openDatabase({
    ...urls,
    now,
    onHandover: async to => void (await receiveHandovers(db, receivers, to, now)),
    onError: error => log.error({ err: error }, 'database'),
    onTransaction: ({ statements }) => metrics.countStatements(statements),
  })
  onStop(db.close)
  const metrics = makeMetrics(db.pool)
  await assertSafeRoles(db.pool)
  const demo = config.isDemo ? await import('../db/seeds/demo.ts') : undefined
  await (demo ? demo.seedDemo(db, now()) : loadMunicipalities(db, now()))

  const { origin, isDemo } = config
  const signIn = openSignIn({ db, keys, origin, productName: 'Durven Leren', isDemo })
  const app = createApp({
    db,
    metrics,
    metricsToken: config.metricsToken,
    securityContact: config.securityContact,
    contact: config.contact,
    origin,
    sessions: signIn,
    now,
    log,
    isDemo,
    csrfKey: subkey(keys.current, 'csrf'),
    ...describeNetwork(config),
  })
  const jobs = await startJobs(await programJobs({ config, signIn, receivers, log }), {
    ...urls,
    db,
    now,
    log,
  })
  onStop(jobs.stop)
  onStop(stopHeavy)
  const server = await listen(config, app.fetch)
  onStop(server.close)
  announce(config)
  if (!demo) return settleMemory()
  const ending = new AbortController()
  const told = demo
    .finishDemo(db, now(), keys, ending.signal)
    .catch(error => {
      if (!ending.signal.aborted) log.error({ err: error }, 'demo')
    })
    .then(settleMemory)
  onStop(() => {
    ending.abort()
    return told
  })
}

function announce({ origin, isDemo, host }: Config): void {
  const isAlone = ['127.0.0.1', 'localhost', '::1'].includes(host)
  const lines = [
    `Durven Leren draait op ${origin}`,
    isDemo
      ? `Dit is de demo: kies op ${origin}/demo wie u wilt zijn.`
      : 'De eerste beheerder maakt u met: npx durven-leren create-admin',
    ...(isDemo && !isAlone ? ['Let op: iedereen op het netwerk kan in deze demo.'] : []),
    'Stoppen: Ctrl+C',
  ]
  process.stdout.write(`\n${lines.join('\n')}\n`)
}
