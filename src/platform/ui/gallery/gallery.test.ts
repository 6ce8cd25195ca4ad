// SPDX-License-Identifier: EUPL-1.2

import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { assets } from '../index.ts'
import { GALLERY } from './index.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // How hono/jsx writes html; no reader of a page can tell.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
    'no-inline-style': 'error',
    'valid-autocomplete': 'error',
    // Several checkboxes of one name are one answer with several values.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
  elements: ['html5', { '/^dl-/': { flow: true, phrasing: true } } as never],
})
const css = [...assets().values()].find(asset => asset.path.endsWith('.css'))?.body.toString() ?? ''

describe.each(Object.entries(GALLERY))('the gallery page %s', (_, page) => {
  const html = String(page())

  test('is valid html with one h1, labels, unique ids and nothing inline', () => {
    const { results } = validator.validateStringSync(html)
    expect(
      results.flatMap(result => result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(html).not.toMatch(/ style="| href="javascript|<script>/)
  })

  test('loads nothing from elsewhere', () => {
    expect(html.match(/(?:src|<link[^>]*href)="(?!\/assets\/)[^"]*"/g) ?? []).toEqual([])
  })

  test('uses only classes that have a rule', () => {
    const used = new Set(
      [...html.matchAll(/ class="([^"]+)"/g)].flatMap(match => (match[1] ?? '').split(' ')),
    )
    const without = [...used].filter(name => !new RegExp(`\\.${name}(?![\\w-])`).test(css))
    expect(without).toEqual([])
  })
})
