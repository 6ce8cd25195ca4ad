// SPDX-License-Identifier: EUPL-1.2
// What the documentation and the comments point at is there.
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { isText, projectFiles, readText, root } from '../support/tree.ts'

const files = projectFiles()
const pages = files.filter(path => path.endsWith('.md'))

/** Targets of links and pictures, and headings that a link can name. */
const linksOf = (page: string): string[] =>
  [...withoutCode(readText(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(match => match[1] ?? '')
const withoutCode = (text: string): string =>
  text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')
const headingsOf = (page: string): string[] =>
  [...readText(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

test('every link in the documentation leads to a file, and to a heading that is there', () => {
  const broken = pages.flatMap(page =>
    linksOf(page)
      .filter(link => !/^(https?:|mailto:)/.test(link) && !leadsSomewhere(page, link))
      .map(link => `${page}: ${link}`),
  )
  expect(broken).toEqual([])
})

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#')
  const target = path === '' ? page : join(dirname(page), decodeURIComponent(path))
  if (!existsSync(join(root, target))) return false
  return heading === undefined || headingsOf(target).includes(heading)
}

test('every page that a file names by its name is there', () => {
  const names = new Set(pages.map(page => basename(page)))
  const unknown = files.filter(isText).flatMap(path =>
    [...readText(path).matchAll(/(?<![\w/.$}-])[\w-]+(?:\/[\w-]+)*\.md\b/g)]
      .map(match => basename(match[0]))
      .filter(name => !names.has(name) && path !== 'package-lock.json')
      .map(name => `${path}: ${name}`),
  )
  expect(unknown).toEqual([])
})

test('every file of ours that the documentation names in code is there', () => {
  const gone = pages.flatMap(page =>
    [...readText(page).matchAll(/`((?:src|bin|content|db|docs|test|deploy|\.ci)\/[\w./-]+)`/g)]
      .map(match => match[1] ?? '')
      .filter(path => !/NAME|NNNN/.test(path) && !existsSync(join(root, path)))
      .map(path => `${page}: ${path}`),
  )
  expect(gone).toEqual([])
})

test('every decision has its own number and stands in the index', () => {
  const records = files.filter(path => /^docs\/decisions\/\d/.test(path)).map(path => basename(path))
  const index = readText('docs/decisions/README.md')
  expect(records.filter(name => !index.includes(`[${Number(name.slice(0, 4))}](${name})`))).toEqual([])
  expect(new Set(records.map(name => name.slice(0, 4))).size).toBe(records.length)
})

test('every module and every part of the platform says in a README what it is', () => {
  const folders = new Set(
    files.flatMap(path => /^src\/(?:modules|platform)\/[^/]+(?=\/)/.exec(path)?.[0] ?? []),
  )
  expect(folders.size).toBeGreaterThan(20)
  expect([...folders].filter(folder => !existsSync(join(root, folder, 'README.md')))).toEqual([])
})
