// SPDX-License-Identifier: EUPL-1.2
// `npm test`: installs what is missing, Chromium included, and runs all tests, or those whose path is named.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root, runProgram, stop } from './runtime.mjs'

/** What the tests use of Debian's packages: playwright-core brings no browser, and poppler reads our PDF files back. */
const TOOLS = [
  { file: process.env.CHROMIUM ?? '/usr/bin/chromium', package: 'chromium', without: 'de browsertests' },
  { file: '/usr/bin/pdfinfo', package: 'poppler-utils', without: 'de proeven van PDF' },
]

ensureInstalled({ withDevelopment: true })
ensureTools()
runProgram([join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', root, ...process.argv.slice(2)], {
  NODE_ENV: 'test',
})

function ensureTools() {
  const missing = TOOLS.filter(tool => !existsSync(tool.file))
  if (missing.length === 0) return
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) install(missing)
  for (const tool of missing.filter(one => !existsSync(one.file))) {
    const remedy = `Installeer het met: apt-get install ${tool.package}`
    if (process.env.CI) stop(`${tool.file} ontbreekt. ${remedy}`)
    console.error(`${tool.file} ontbreekt: ${tool.without} slaan we over. ${remedy}`)
  }
}

function install(tools) {
  const names = tools.map(tool => tool.package)
  console.log(`${names.join(' en ')} installeren (apt-get) …`)
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-q'], options)
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], options)
}
