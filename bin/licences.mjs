// SPDX-License-Identifier: EUPL-1.2
// `node bin/licences.mjs`: may everything that we deliver be delivered under the EUPL-1.2? From the lock file, which
// also names the packages for other systems.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, stop } from './runtime.mjs'

const ALLOWED = new Set(
  'MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 Unlicense Zlib OFL-1.1 EUPL-1.2 MPL-2.0 PostgreSQL PSF-2.0 Python-2.0'.split(
    ' ',
  ),
)

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const delivered = Object.entries(packages).filter(([path, entry]) => path !== '' && entry.dev !== true)
const refused = delivered.filter(([path, entry]) => !isAllowed(licenceOf(path, entry)))

if (refused.length > 0) {
  const lines = refused.map(([path, entry]) => `- ${path}: ${licenceOf(path, entry) ?? 'no licence named'}`)
  stop(`These packages have a licence that is not on the list in bin/licences.mjs:\n${lines.join('\n')}`)
}
console.log(`Licences: ${delivered.length} packages, all allowed.`)

function licenceOf(path, entry) {
  if (entry.license !== undefined) return entry.license
  try {
    const { license, licenses } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
    return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ')
  } catch {
    return undefined
  }
}

/** An SPDX expression: of OR one part must be allowed, of AND every part; one with both asks for a person's eye. */
function isAllowed(expression = '') {
  const names = expression.replace(/[()]/g, '').split(/ (?:OR|AND) /)
  if (/ OR /.test(expression) && / AND /.test(expression)) return false
  return / OR /.test(expression)
    ? names.some(name => ALLOWED.has(name))
    : names.every(name => ALLOWED.has(name))
}
