// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { referencePath } from './reference-data.ts'

/** Our own worst: what each kind of form must survive, also where the larger lists are not at hand. */
const own: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\uFEFF\u202Etxet',
  '🧑‍🤝‍🧑'.repeat(200),
  'x'.repeat(60_000),
  "'; DROP TABLE answer; --",
  "1' OR '1'='1",
  '<script>window.__xss=1</script>',
  '"><img src=x onerror=window.__xss=1>',
  'javascript:window.__xss=1',
  '{{constructor.constructor("window.__xss=1")()}}',
  '#{7*7}',
  '__proto__',
  'constructor',
  '-1',
  '1e309',
  'NaN',
  '99999999999999999999',
  '2026-02-30',
  '0000-00-00',
  '../../etc/passwd',
  '%00%0a%0d',
  'a\r\nSet-Cookie: x=1',
  '=cmd|/c calc!A1',
  'İıŞß',
]

/** The public lists of naughty strings and attack payloads, and our own. */
export function nastyStrings(): readonly string[] {
  const file = referencePath('fuzz/blns.json')
  if (!existsSync(file)) return own
  const folder = referencePath('fuzz/payloads')
  const payloads = readdirSync(folder).flatMap(name => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
  return [...own, ...(JSON.parse(readFileSync(file, 'utf8')) as string[]), ...payloads]
}
