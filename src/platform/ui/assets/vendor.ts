// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { definedProperties, keepRules, usedProperties } from './css-rules.ts'

const require = createRequire(import.meta.url)

/** The NL Design System stylesheets we take rules from, in the order in which they apply. */
const SHEETS = [
  '@utrecht/component-library-css/dist/index.css',
  '@nl-design-system-candidate/button-css/dist/button.css',
  '@nl-design-system-candidate/heading-css/dist/heading.css',
  '@nl-design-system-candidate/link-css/dist/link.css',
  '@nl-design-system-candidate/number-badge-css/dist/number-badge.css',
  '@nl-design-system-candidate/paragraph-css/dist/paragraph.css',
  '@nl-design-system-candidate/skip-link-css/dist/skip-link.css',
]
const TOKENS = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'

/** Every vendor class that our components render. A rule that names any other class is left out. */
export const VENDOR_CLASSES: ReadonlySet<string> = new Set([
  'nl-button',
  'nl-button--primary',
  'nl-button--secondary',
  'nl-button--subtle',
  'nl-button--negative',
  'nl-button--disabled',
  'nl-heading',
  'nl-heading--level-1',
  'nl-heading--level-2',
  'nl-heading--level-3',
  'nl-link',
  'nl-number-badge',
  'nl-paragraph',
  'nl-skip-link',
  'nl-skip-link--visible-on-focus',
  'utrecht-checkbox',
  'utrecht-checkbox--html-input',
  'utrecht-form-field',
  'utrecht-form-field-description',
  'utrecht-form-field-error-message',
  'utrecht-form-fieldset',
  'utrecht-form-fieldset__legend',
  'utrecht-form-label',
  'utrecht-radio-button',
  'utrecht-radio-button--html-input',
  'utrecht-select',
  'utrecht-select--html-select',
  'utrecht-table',
  'utrecht-textarea',
  'utrecht-textarea--html-textarea',
  'utrecht-textbox',
  'utrecht-textbox--html-input',
])

/** Reads a file of an installed package, wherever the package manager put it. */
export function readPackageFile(specifier: string): Buffer {
  const [scope = '', name = '', ...rest] = specifier.split('/')
  for (const root of require.resolve.paths(specifier) ?? []) {
    try {
      return readFileSync(join(root, scope, name, ...rest))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  throw new Error(`Package file not found: ${specifier}. Run npm ci.`)
}

/**
 * The part of NL Design System that our pages use: its rules for our classes, and of the "voorbeeld" theme
 * only the tokens which those rules reach. The whole is 600 kB of source; this is about a twentieth.
 * @param own our own css: its definitions replace theme tokens, so those need not travel.
 */
export function vendorCss(own: string): string {
  const rules = SHEETS.map(sheet => keepRules(readPackageFile(sheet).toString('utf8'), VENDOR_CLASSES)).join(
    '',
  )
  const theme = definedProperties(readPackageFile(TOKENS).toString('utf8'))
  const ours = definedProperties(own)
  const needed = new Map<string, string>()
  const queue = [...usedProperties(rules), ...usedProperties(own)]
  for (let name = queue.pop(); name; name = queue.pop()) {
    const value = theme.get(name)
    if (value === undefined || needed.has(name) || ours.has(name)) continue
    needed.set(name, value)
    queue.push(...usedProperties(value))
  }
  const tokens = [...needed].map(([name, value]) => `${name}:${value};`).join('')
  return `@layer vendor{:root{${tokens}}${rules}}`
}
