// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { Confirm } from './confirm.tsx'

test('what is still to be mended stands under the title of a question, not before it', () => {
  const html = (
    <Confirm
      title="Verslag vrijgeven?"
      errors={[{ field: 'reason', text: 'Vul dit in.' }]}
      action="/vrijgeven"
      token={{ csrf: 'x' }}
      button="Geef vrij"
      cancelHref="/terug"
    />
  ).toString()
  expect(html.indexOf('<h1')).toBeGreaterThan(-1)
  expect(html.indexOf('class="error-summary"')).toBeGreaterThan(html.indexOf('<h1'))
  expect(html.indexOf('<form')).toBeGreaterThan(html.indexOf('class="error-summary"'))
})
