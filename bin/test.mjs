// SPDX-License-Identifier: EUPL-1.2
// `npm test`: installs what is missing, Chromium included, and runs all tests, or those whose path is named.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root, runProgram, stop } from './runtime.mjs'

const CHROMIUM = '/usr/bin/chromium'

ensureInstalled({ withDevelopment: true })
ensureChromium()
runProgram([join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', root, ...process.argv.slice(2)], {
  NODE_ENV: 'test',
})

/** The browser tests use Debian's Chromium; playwright-core brings none. */
function ensureChromium() {
  if (process.env.CHROMIUM ? existsSync(process.env.CHROMIUM) : existsSync(CHROMIUM)) return
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('Chromium installeren (apt-get) …')
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    spawnSync('apt-get', ['update', '-q'], options)
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options)
    if (existsSync(CHROMIUM)) return
  }
  const message =
    'Chromium ontbreekt: de browsertests slaan we over. Installeer het met: apt-get install chromium'
  if (process.env.CI) stop(message.replace(': de browsertests slaan we over', ''))
  console.error(message)
}
