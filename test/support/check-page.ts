// SPDX-License-Identifier: EUPL-1.2
import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'no-implicit-button-type': 'error',
    'prefer-native-element': 'off',
    'require-sri': 'off',
    'no-redundant-role': 'off',
    'doctype-style': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    'unrecognized-char-ref': 'error',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    'valid-autocomplete': 'error',
    'wcag/h30': 'error',
  },
  elements: ['html5', { '/^dl-/': { flow: true, phrasing: true } } as never],
})

/** A button with a name of its own and nothing but text in it (WCAG 2.5.3). */
const labelled = /<button[^>]* aria-label="([^"]*)"[^>]*>([^<]+)<\/button>/g

/**
 * What holds for every page, whoever asks: Dutch, a title, one h1, valid HTML with labels and unique ids, no inline
 * script or style, the policy of headers, a token in every form that posts, and buttons that are called what they show.
 * @throws Error with the first things that are wrong
 */
export function checkPage(path: string, html: string, headers: Headers): void {
  const faults: string[] = []
  if (!/<html[^>]* lang="nl"/.test(html)) faults.push('language is not nl')
  if ((html.match(/<h1[\s>]/g) ?? []).length !== 1) faults.push('not exactly one h1')
  if (!/<title>[^<]{3,}<\/title>/.test(html)) faults.push('no title')
  if (/<script(?![^>]*\bsrc=)[^>]*>/.test(html) || / on[a-z]+="/.test(html)) faults.push('inline script')
  if (/<style[\s>]/.test(html)) faults.push('inline style')
  for (const form of html.match(/<form[^>]*method="post"[\s\S]*?<\/form>/gi) ?? [])
    if (!form.includes('name="_csrf"')) faults.push('a post form without a token')
  for (const [, label = '', inside = ''] of html.matchAll(labelled))
    if (!label.startsWith(inside.trim())) faults.push(`a button shows “${inside}” and is called “${label}”`)
  const policy = headers.get('content-security-policy') ?? ''
  if (!policy.includes("default-src 'none'") || policy.includes('unsafe'))
    faults.push('no strict content security policy')
  if (headers.get('x-content-type-options') !== 'nosniff') faults.push('no nosniff')
  if (headers.get('cache-control') !== 'no-store') faults.push('may be cached')
  for (const result of validator.validateStringSync(html).results)
    for (const message of result.messages)
      faults.push(`${message.line}:${message.column} ${message.message} (${message.ruleId})`)
  if (faults.length > 0) throw new Error(`${path}:\n${faults.slice(0, 12).join('\n')}`)
}
