// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Name of the module in English (kebab-case) and the word for it in the address and on the page. */
export type ModuleName = { readonly name: string; readonly dutch: string }

export type NewFile = { readonly path: string; readonly text: string }

const folder = join(import.meta.dirname, 'skeleton')

/** What is wrong with a name, or undefined. */
export function nameProblem({ name, dutch }: ModuleName): string | undefined {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) return 'the name is English, lower case, with dashes: supply-chain'
  if (!/^[a-z]+(-[a-z]+)*$/.test(dutch)) return 'the Dutch word is lower case, without accents: leveranciers'
  return undefined
}

/** The files of a new module; `migration` is the number that its tables get. */
export function skeletonFiles(module: ModuleName, migration: number): NewFile[] {
  const fill = filler(module)
  return globSync('**/*.txt', { cwd: folder })
    .sort()
    .map(path => ({
      path: placeOf(path.replace(/\.txt$/, ''), module, migration),
      text: fill(readFileSync(join(folder, path), 'utf8')),
    }))
}

/** `src/modules.ts` with the module in its list. */
export function withModule(modulesFile: string, module: ModuleName): string {
  const camel = camelCase(module.name)
  const text = modulesFile.replace(
    /^import type \{ Module \}/m,
    `import { ${camel} } from './modules/${module.name}/module.ts'\n$&`,
  )
  return withLast(text, camel)
}

/** `test/support/samples.ts` with the module's sampler in its list. */
export function withSampler(samplesFile: string, module: ModuleName): string {
  const sampler = `${camelCase(module.name)}Sampler`
  const text = samplesFile.replace(
    /^import type \{ Sampler \}/m,
    `import { ${sampler} } from '../../src/modules/${module.name}/testing.ts'\n$&`,
  )
  return withLast(text, sampler)
}

/** The file with one more in the list that it ends with, on one line or on many; the formatter does the rest. */
export const withLast = (text: string, one: string): string =>
  text.replace(
    /(\[|[^\s,]),?\s*\]\s*$/,
    (_, before: string) => `${before}${before === '[' ? '' : ', '}${one}]\n`,
  )

/** The first number after those in use, ending in 0: room for what belongs to the one before. */
export function nextMigration(names: readonly string[]): number {
  const highest = Math.max(0, ...names.map(name => Number.parseInt(name, 10)).filter(Number.isFinite))
  return (Math.floor(highest / 10) + 1) * 10
}

function placeOf(path: string, { name }: ModuleName, migration: number): string {
  if (path === 'help.ts') return `content/help/${name}.ts`
  if (path !== 'migration.sql') return `src/modules/${name}/${path}`
  return `db/migrations/${String(migration).padStart(4, '0')}_${snakeCase(name)}.sql`
}

function filler(module: ModuleName): (text: string) => string {
  const words: Readonly<Record<string, string>> = {
    name: module.name,
    camel: camelCase(module.name),
    snake: snakeCase(module.name),
    dutch: module.dutch,
    Dutch: capital(module.dutch.replaceAll('-', ' ')),
  }
  return text =>
    text.replaceAll(/__(name|camel|snake|dutch|Dutch)__/g, (_, word: string) => words[word] ?? '')
}

const camelCase = (name: string): string =>
  name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
const snakeCase = (name: string): string => name.replaceAll('-', '_')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
