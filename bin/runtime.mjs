// SPDX-License-Identifier: EUPL-1.2
// What every command needs before the program can run. No dependencies, and plain enough for Node 18: this is
// read by whatever Node the machine happens to have.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import Module from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Runs `npm ci` when node_modules is not what package-lock.json says. */
export function ensureInstalled({ withDevelopment = process.env.NODE_ENV !== 'production' } = {}) {
  if (isInstalled(withDevelopment)) return
  console.log('Pakketten installeren (npm ci) …')
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const include = withDevelopment ? '--include=dev' : '--omit=dev'
  const args = [...first, 'ci', include, '--include=optional', '--loglevel=error', '--no-progress']
  const { status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) stop('De pakketten konden niet worden geïnstalleerd: zie de melding van npm hierboven.')
}

/** npm keeps in node_modules its own list of what it put there, written when it is done. */
function isInstalled(withDevelopment) {
  const placed = readPackages(join(root, 'node_modules/.package-lock.json'))
  if (placed === undefined) return false
  const wanted = Object.entries(readPackages(join(root, 'package-lock.json')) ?? {})
  return wanted.every(([path, entry]) => {
    if (path === '') return true
    if (placed[path] !== undefined) return placed[path].version === entry.version
    return entry.optional === true || entry.devOptional === true || (entry.dev === true && !withDevelopment)
  })
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}

/** The Node 24 that npm brought; on other systems the present one, if it is new enough. */
export function findNode() {
  const brought = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
  if (existsSync(brought) && spawnSync(brought, ['--version']).status === 0) return brought
  if (Module.registerHooks !== undefined) return process.execPath
  return stop(`Dit programma vraagt Node 22.15 of hoger; hier draait Node ${process.versions.node}.`)
}

/** Runs a TypeScript file (or what `args` begins with) in the right Node, and ends as it ends. */
export function runProgram(args, env = {}) {
  const loader = new URL('loader.mjs', import.meta.url).href
  const child = spawn(findNode(), ['--import', loader, ...args], {
    // The extra channel closes when this process dies, however it dies; the program then stops too.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  watchNpm(() => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}

/** npm does not pass every signal on: when it is gone, so is the reason to run. */
function watchNpm(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return
  const shell = process.ppid
  const npm = parentOf(shell)
  setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return
    onGone()
  }, 250).unref()
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  } catch {
    return undefined
  }
}

/** Says what is wrong, and ends. */
export function stop(message) {
  console.error(message)
  process.exit(1)
}
