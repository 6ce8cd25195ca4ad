// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

const outside = new Set(['node_modules', '.git', 'data', '.cache', 'coverage'])

/** Paths of all files of the project, from its root, without what is installed or made while running. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (folder === '' && outside.has(entry.name)) return []
    return entry.isDirectory() ? projectFiles(path) : entry.isFile() ? [path] : []
  })
}

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Files whose text a person wrote or reads; pictures and the like are left out. */
export const isText = (path: string): boolean => !/\.(png|woff2|ttf|pdf|odt|ods|xlsx|zip)$/.test(path)
