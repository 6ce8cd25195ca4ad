// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefused } from '../config/start-refused.ts'
import { initialise } from './embedded-initialise.ts'
import { findOwner, findPort, stopOrphan, takeOwnership } from './embedded-owner.ts'
import { startPostgres } from './embedded-server.ts'
import { type DatabaseUrls, databaseUrls, prepareDatabase } from './prepare-database.ts'
import type { RolePasswords } from './roles.ts'

/** The major version of the PostgreSQL that npm brings. */
export const POSTGRES_MAJOR = '18'
const DATABASE = 'durven_leren'

export type EmbeddedServer = DatabaseUrls & {
  superuserUrl: string
  passwords: RolePasswords
  /** Stops the server and gives the folder free; may be called more than once. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that npm brought, with its files in `dataDir`, for demo, development and tests.
 * Throws StartRefused when the folder is in use or of another major version; nothing is changed then.
 * `durable: false` (tests only) loses data at a power cut, and is several times faster.
 */
export async function startEmbedded(options: {
  dataDir: string
  durable?: boolean
}): Promise<EmbeddedServer> {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 })
  const dataDir = realpathSync(options.dataDir)
  const cluster = join(dataDir, 'postgres')
  const owner = takeOwnership(dataDir)
  try {
    assertSameMajor(cluster)
    await stopOrphan(cluster)
    const passwords = existsSync(cluster) ? readPasswords(dataDir) : makePasswords(dataDir)
    if (!existsSync(cluster)) initialise(cluster, passwords.superuser)
    const server = await startPostgres(cluster, join(dataDir, 'postgres.log'), options.durable ?? true)
    const superuserUrl = superuserUrlOf(passwords, server.port)
    try {
      const urls = await prepareDatabase(superuserUrl, DATABASE, passwords)
      const stop = () => server.stop().then(owner.release)
      return { ...urls, superuserUrl, passwords, stop }
    } catch (error) {
      await server.stop()
      throw error
    }
  } catch (error) {
    owner.release()
    throw error
  }
}

/** The server of the program that runs in this folder, to work beside it. Undefined when none runs. */
export function findRunning(folder: string): DatabaseUrls | undefined {
  if (findOwner(folder) === undefined) return undefined
  const dataDir = realpathSync(folder)
  const port = findPort(join(dataDir, 'postgres'))
  if (port === undefined) return undefined
  const passwords = readPasswords(dataDir)
  return databaseUrls(superuserUrlOf(passwords, port), DATABASE, passwords)
}

function assertSameMajor(cluster: string): void {
  const path = join(cluster, 'PG_VERSION')
  const major = existsSync(path) ? readFileSync(path, 'utf8').trim() : POSTGRES_MAJOR
  if (major === POSTGRES_MAJOR) return
  throw new StartRefused(
    `De gegevens in ${cluster} zijn van PostgreSQL ${major}; dit programma brengt PostgreSQL ${POSTGRES_MAJOR} mee.\n` +
      'Er is niets gewijzigd. Wilt u de gegevens houden: maak met de vorige versie van dit programma een reservekopie\n' +
      'en zet die hier terug. Is het een demo: kies met DATA_DIR een andere map, dan begint u met een nieuwe demo.',
  )
}

type Passwords = RolePasswords & { superuser: string }

const superuserUrlOf = ({ superuser }: Passwords, port: number): string =>
  `postgres://postgres:${superuser}@127.0.0.1:${port}/postgres`

function makePasswords(dataDir: string): Passwords {
  const make = () => randomBytes(24).toString('base64url')
  const passwords = { superuser: make(), owner: make(), app: make(), identity: make() }
  writeFileSync(passwordsPath(dataDir), JSON.stringify(passwords), { mode: 0o600 })
  return passwords
}

function readPasswords(dataDir: string): Passwords {
  try {
    return JSON.parse(readFileSync(passwordsPath(dataDir), 'utf8')) as Passwords
  } catch {
    throw new StartRefused(
      `In ${dataDir} staat wel een database, maar het bestand ${passwordsPath(dataDir)} is niet te lezen.\n` +
        'Zet dat bestand terug, of kies met DATA_DIR een andere map. Er is niets gewijzigd.',
    )
  }
}

function passwordsPath(dataDir: string): string {
  return join(dataDir, 'database-passwords.json')
}
