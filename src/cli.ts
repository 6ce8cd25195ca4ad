// SPDX-License-Identifier: EUPL-1.2
// The administrator's commands, each a thin call: `npx durven-leren NAME …`.
import { backupCommand, restoreCommand } from './cli/backup.ts'
import type { Command } from './cli/command.ts'
import { confirmAdmin } from './cli/confirm-admin.ts'
import { createAdmin } from './cli/create-admin.ts'
import { verifyAudit } from './cli/verify-audit.ts'
import { anchorFileOf } from './platform/audit/anchors.ts'
import { type Config, readConfig } from './platform/config/config.ts'
import { readKeyFile, readOrMakeKeyFile } from './platform/crypto/keyfile.ts'
import { assertFolderFree } from './platform/db/embedded-owner.ts'
import { openServer, openServerBeside } from './platform/db/open-server.ts'
import type { DatabaseUrls } from './platform/db/prepare-database.ts'
import { type OnStop, runUntilStopped } from './platform/lifecycle/run.ts'

const commands: readonly Command[] = [createAdmin, confirmAdmin, verifyAudit, backupCommand, restoreCommand]

const [name, ...args] = process.argv.slice(2)
const command = commands.find(one => one.name === name)

if (command) {
  await runUntilStopped(async (onStop, end) => {
    const config = readConfig(process.env)
    const urls = await openFor(command, config, onStop)
    const keys = config.isDemo ? readOrMakeKeyFile(config.keyFile) : readKeyFile(config.keyFile)
    end(
      await command.run({
        config,
        ...urls,
        keys,
        anchorFile: anchorFileOf(config.dataDir),
        args,
        print: line => console.log(line),
      }),
    )
  })
} else {
  console.log(
    [
      'Gebruik: npx durven-leren OPDRACHT',
      '',
      ...commands.map(one => `  ${one.usage.padEnd(28)} ${one.about}`),
    ].join('\n'),
  )
  process.exit(name === undefined || name === 'help' ? 0 : 1)
}

/** A command works beside a running program where it can: people expect a backup while others work. */
async function openFor(
  { worksAloneBecause }: Command,
  config: Config,
  onStop: OnStop,
): Promise<DatabaseUrls> {
  if (worksAloneBecause === undefined) return openServerBeside(config, onStop)
  if (config.database === undefined) assertFolderFree(config.dataDir, worksAloneBecause)
  return openServer(config, onStop)
}
