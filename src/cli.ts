// SPDX-License-Identifier: EUPL-1.2
// The administrator's commands, each a thin call: `npx durven-leren NAME …`.
import { backupCommand, restoreCommand } from './cli/backup.ts'
import type { Command } from './cli/command.ts'
import { confirmAdmin } from './cli/confirm-admin.ts'
import { createAdmin } from './cli/create-admin.ts'
import { verifyAudit } from './cli/verify-audit.ts'
import { anchorFileOf } from './platform/audit/anchors.ts'
import { readConfig } from './platform/config/config.ts'
import { readKeyFile, readOrMakeKeyFile } from './platform/crypto/keyfile.ts'
import { openServer } from './platform/db/open-server.ts'
import { runUntilStopped } from './platform/lifecycle/run.ts'

const commands: readonly Command[] = [createAdmin, confirmAdmin, verifyAudit, backupCommand, restoreCommand]

const [name, ...args] = process.argv.slice(2)
const command = commands.find(one => one.name === name)

if (command) {
  await runUntilStopped(async (onStop, end) => {
    const config = readConfig(process.env)
    const urls = await openServer(config, onStop)
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
