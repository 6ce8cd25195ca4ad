// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNativeFolder } from './embedded-binaries.ts'
import { chooseRunAs, commandLine, handOver, reachableBinaries } from './embedded-user.ts'

/**
 * Makes a new, empty cluster. It gets its name only when complete, so an interrupted first start harms nothing.
 * Sorting is by code point: Dutch sorting is done in ORDER BY or Intl, where no index depends on it.
 */
export function initialise(cluster: string, superuserPassword: string): void {
  const draft = `${cluster}.new`
  const runAs = chooseRunAs()
  const bin = join(reachableBinaries(findNativeFolder(), runAs), 'bin')
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  handOver(draft, runAs)
  const passwordFile = `${draft}-password`
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 })
  if (runAs.user) chownSync(passwordFile, runAs.user.uid, runAs.user.gid)
  try {
    const command = commandLine(runAs, join(bin, 'initdb'), [
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--encoding=UTF8',
      '--data-checksums',
      '--auth=scram-sha-256',
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      // The server syncs what it writes; a cluster lost at its birth is simply made again.
      '--no-sync',
      `--pgdata=${draft}`,
    ])
    const { status, stdout, stderr } = spawnSync(...command, {
      ...runAs.user,
      cwd: draft,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`initdb failed\n${stdout}\n${stderr}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, cluster)
}
