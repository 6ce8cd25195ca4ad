// SPDX-License-Identifier: EUPL-1.2
import type { Config } from '../platform/config/config.ts'
import type { Keyring } from '../platform/crypto/keyfile.ts'

/** What a command works with; the database is there, migrated or not. */
export type CommandContext = {
  readonly config: Config
  readonly ownerUrl: string
  readonly appUrl: string
  readonly identityUrl: string
  readonly keys: Keyring
  /** Where the hourly heads of the audit chains are kept. */
  readonly anchorFile: string
  readonly args: readonly string[]
  readonly print: (line: string) => void
}

/** A command of the administrator: `npx durven-leren NAME …`. */
export type Command = {
  readonly name: string
  /** How to call it. */
  readonly usage: string
  /** One line of Dutch for the list of commands. */
  readonly about: string
  /** Why the embedded database must be this command's alone, in Dutch. Absent: it can work beside a running program. */
  readonly worksAloneBecause?: string
  /** @returns the exit code */
  run(context: CommandContext): Promise<number>
}
