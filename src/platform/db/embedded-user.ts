// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartRefused } from '../config/start-refused.ts'

/** How PostgreSQL, which refuses to run as root, is started by whoever runs us. */
export type RunAs = {
  /** What stands before the program, e.g. `unshare …`. */
  prefix: string[]
  /** The real user to become; undefined: stay who we are. */
  user: { uid: number; gid: number } | undefined
}

const SYSTEM_USER = 'durven-leren'

/** The program and its arguments as `spawn` wants them. */
export function commandLine(runAs: RunAs, program: string, args: string[]): [string, string[]] {
  const [first, ...rest] = [...runAs.prefix, program, ...args]
  return [first ?? program, rest]
}

/** An ordinary user runs it directly; root runs it in a user namespace, or else as a system user of our own. */
export function chooseRunAs(): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [], user: undefined }
  if (process.env.DL_NO_USER_NAMESPACE !== '1') {
    const prefix = namespacePrefix()
    if (spawnSync(prefix[0] as string, [...prefix.slice(1), 'true']).status === 0)
      return { prefix, user: undefined }
  }
  return { prefix: [], user: systemUser() }
}

/**
 * In the namespace root looks like another user, outside it stays root: files need no chown and 0700 folders work.
 * That other user must exist in /etc/passwd, because initdb looks up its name.
 */
function namespacePrefix(): string[] {
  const ids = passwd().map(entry => entry.uid)
  const id = ids.find(uid => uid > 0) ?? 1000
  return ['unshare', '--user', `--map-user=${id}`, `--map-group=${id}`]
}

/** Never the `postgres` user of Debian: that one may own a database of somebody else. */
function systemUser(): { uid: number; gid: number } {
  const find = () => passwd().find(entry => entry.name === SYSTEM_USER)
  if (find() === undefined) {
    spawnSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      SYSTEM_USER,
    ])
  }
  const entry = find()
  if (entry === undefined) {
    throw new StartRefused(
      'PostgreSQL draait niet als root, en hier lukt geen van beide uitwegen: een user namespace (unshare) of een\n' +
        `systeemgebruiker "${SYSTEM_USER}" (useradd). Start het programma als een gewone gebruiker.`,
    )
  }
  return entry
}

function passwd(): { name: string; uid: number; gid: number }[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .filter(fields => fields.length > 3)
    .map(([name, , uid, gid]) => ({ name: String(name), uid: Number(uid), gid: Number(gid) }))
}

/** Where the binaries are, for this user: a copy under /var/lib when the user cannot reach `native` itself. */
export function reachableBinaries(native: string, { user }: RunAs): string {
  if (user === undefined || canReach(native, user)) return native
  const version = createHash('sha256')
    .update(native)
    .update(readFileSync(join(native, '../package.json')))
  const copy = `/var/lib/${SYSTEM_USER}/${version.digest('hex').slice(0, 12)}`
  if (!existsSync(copy)) {
    mkdirSync(`${copy}.new`, { recursive: true, mode: 0o755 })
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true })
    renameSync(`${copy}.new`, copy)
  }
  return copy
}

/** Gives the folder to the user that PostgreSQL runs as; refuses when that user cannot get there. */
export function handOver(folder: string, { user }: RunAs): void {
  if (user === undefined) return
  chownSync(folder, user.uid, user.gid)
  // It may pass through the data folder, not look around in it.
  chmodSync(dirname(folder), 0o711)
  if (canReach(folder, user)) return
  throw new StartRefused(
    `De gebruiker "${SYSTEM_USER}", als wie PostgreSQL hier draait, kan niet bij ${folder}.\n` +
      'Kies met DATA_DIR een map waarvan de bovenliggende mappen voor iedereen te openen zijn, zoals /var/lib/durven-leren/data.',
  )
}

function canReach(folder: string, user: { uid: number; gid: number }): boolean {
  return spawnSync('test', ['-x', folder], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0
}
