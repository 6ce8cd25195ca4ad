// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { Markdown } from './markdown.tsx'

const html = (text: string) => String(Markdown({ text, level: 3 }))

test('headings, lists, emphasis and links become html', () => {
  expect(html('# Kop\n\n- **een**\n- [twee](/hulp)')).toBe(
    '<div class="prose"><h3>Kop</h3>\n<ul>\n<li><strong>een</strong></li>\n<li><a href="/hulp">twee</a></li>\n</ul>\n</div>',
  )
})

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,1)',
  '[x](//elders.example)',
  '![x](https://elders.example/a.png)',
  '<https://elders.example" onclick="x>',
])('%s does no harm', text => {
  expect(html(text)).not.toMatch(/<(script|img)|<[^>]+ (src|on\w+)=|href="(javascript|data|\/\/)/)
})

test('a link to another site tells it nothing about us', () => {
  expect(html('[x](https://voorbeeld.nl)')).toContain('rel="noopener noreferrer nofollow"')
})

test('headings start at the level of their place and skip none', () => {
  const levels = (text: string) => [...html(text).matchAll(/<h(\d)>/g)].map(match => Number(match[1]))
  expect(levels('## a\n\n### b\n\n## c')).toEqual([3, 4, 3])
  expect(levels('# a\n\n#### b')).toEqual([3, 4])
  expect(levels('### a\n\n# b')).toEqual([3, 3])
})
