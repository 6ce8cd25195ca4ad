// SPDX-License-Identifier: EUPL-1.2
// What no source may do, or only in the one place where it is judged. docs/security/asvs.md names these tests.
import { expect, test } from 'vitest'
import { projectFiles, readText } from '../support/tree.ts'

const sources = projectFiles('src')
  .filter(path => /\.(tsx?|js)$/.test(path) && !/\.test\.tsx?$|testing/.test(path))
  .map(path => ({ path, text: withoutComments(readText(path)) }))
const inBrowser = sources.filter(({ path }) => path.includes('/assets/client/'))

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}

const filesWith = (pattern: RegExp, among = sources): string[] =>
  among.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

/** Every argument that these calls get first, as it stands in the source. */
const firstArguments = (call: string): string[] => [
  ...new Set(
    sources.flatMap(({ text }) =>
      [...text.matchAll(new RegExp(`\\b${call}\\(\\s*([^,)]+)`, 'g'))].map(match => match[1] ?? ''),
    ),
  ),
]

test('the sources are looked at, those of the browser too', () => {
  expect(sources.length).toBeGreaterThan(400)
  expect(inBrowser.length).toBeGreaterThan(8)
})

test('no text becomes code; the one other context asks for the garbage collector by name', () => {
  expect(filesWith(/\beval\(|new Function\(|setTimeout\(\s*['"`]|__proto__\s*[=\]]/)).toEqual([])
  expect(filesWith(/node:vm/)).toEqual(['src/platform/lifecycle/settle-memory.ts'])
})

test('text goes to the database as it is in one place: the files of db/migrations', () => {
  expect(filesWith(/sql\.(raw|lit)\(/)).toEqual(['src/platform/db/migrate.ts'])
})

test('markup is taken as it is in two places: the doctype, and our own rendering of Markdown', () => {
  expect(filesWith(/(?<!\.)\braw\(|dangerouslySetInnerHTML/)).toEqual([
    'src/platform/ui/layout/document.tsx',
    'src/platform/ui/report/markdown.tsx',
  ])
})

test('scripts in the browser take markup only from a page of ours, and keep nothing but one switch', () => {
  expect(filesWith(/\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/, inBrowser)).toEqual([])
  expect(filesWith(/sessionStorage|indexedDB|document\.cookie|caches\.|serviceWorker/, inBrowser)).toEqual([])
  expect(filesWith(/localStorage/, inBrowser)).toEqual(['src/platform/ui/assets/client/hotkeys.js'])
})

test('a pattern made of text is made in two places, each from words of our own', () => {
  expect(filesWith(/new RegExp\(/)).toEqual([
    'src/modules/visitation/domain/report-words.ts',
    'src/platform/files/file-name.ts',
  ])
})

test('another program is started in three places only, none of which is given what people typed', () => {
  expect(filesWith(/from 'node:child_process'/).filter(path => !path.includes('/db/embedded'))).toEqual([
    'src/platform/heavy/child-process.ts',
    'src/platform/heavy/queue.ts',
    'src/platform/heavy/run.ts',
  ])
  expect(filesWith(/\bexec(File|Sync)?\(\s*[`'"]|shell:\s*true/)).toEqual([])
})

test('another machine is asked in three places only: the database, the mail server and a public address', () => {
  const server = sources.filter(source => !inBrowser.includes(source))
  expect(filesWith(/\bfetch\(|from 'node:(https?|http2|tls|dgram)'|import\('nodemailer'\)/, server)).toEqual([
    'src/platform/mail/smtp.ts',
    'src/platform/outbound/public-fetch.ts',
  ])
  expect(filesWith(/new pg\.(Pool|Client)\(/)).toEqual([
    'src/platform/db/database.ts',
    'src/platform/db/migrate.ts',
    'src/platform/db/prepare-database.ts',
  ])
})

test('no certificate of another machine is taken unseen', () => {
  expect(filesWith(/rejectUnauthorized|NODE_TLS_REJECT|checkServerIdentity/)).toEqual([])
})

test('chance comes from the generator that cannot be guessed', () => {
  expect(filesWith(/Math\.random/)).toEqual([])
})

test('digests are SHA-256, ciphers AES-256-GCM, keys of pairs on the curves that we name', () => {
  expect(firstArguments('createHash')).toEqual(["'sha256'"])
  expect(firstArguments('createHmac')).toEqual(["'sha256'"])
  expect(firstArguments('create(?:C|Dec)ipheriv').map(one => one.trim())).toEqual(["'aes-256-gcm'"])
  expect(firstArguments('hkdfSync')).toEqual(["'sha256'"])
  expect(firstArguments('generateKeyPairSync').sort()).toEqual(["'ec'", "'x25519'"])
})

test('no password, key or token stands in a source', () => {
  const secret = /(password|secret|token|passphrase|\bkey)\s*[:=]\s*'(?!\/)[A-Za-z0-9+/_-]{16,}'/i
  expect(filesWith(secret)).toEqual(['src/platform/ui/gallery/frame.ts']) // the example form of the gallery
  expect(filesWith(/-----BEGIN [A-Z ]*PRIVATE KEY/)).toEqual([])
})

test('the program writes to its log, and to a disk only keys, audit heads, backups and the database of the demo', () => {
  const writing = /console\.|process\.std(out|err)\.write|\b(write|append)File|createWriteStream|writeSync/
  expect(
    filesWith(writing).filter(path => !/\/db\/embedded|^src\/cli|\/assets\/client\//.test(path)),
  ).toEqual([
    'src/platform/audit/anchors.ts',
    'src/platform/backup/backup.ts',
    'src/platform/crypto/keyfile.ts',
    'src/platform/lifecycle/run.ts',
    'src/program.ts',
  ])
})

test('the container holds no test and no history of the code', () => {
  const left = readText('.containerignore').split('\n')
  expect(left).toEqual(
    expect.arrayContaining(['.git', '**/*.test.ts', '**/*.test.tsx', '**/testing.ts', '**/testing']),
  )
})

test('only the proxy’s word is taken for where a visitor is', () => {
  expect(filesWith(/x-forwarded|x-real-ip|forwarded'/i)).toEqual([
    'src/platform/http/network.ts',
    'src/platform/http/operations.ts',
  ])
})
