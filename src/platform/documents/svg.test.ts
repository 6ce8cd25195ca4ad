// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { DocumentInvalid } from './model.ts'
import { cleanSvg } from './svg.ts'
import { BARS, svgWith } from './testing.ts'

const drawing = (content: string, attributes = '') => `<svg viewBox="0 0 9 9"${attributes}>${content}</svg>`

test('a drawing stays as it is, and gets the namespace that makes it a file', () => {
  expect(cleanSvg(BARS)).toBe(BARS)
  expect(cleanSvg(drawing('<g/>'))).toContain('xmlns="http://www.w3.org/2000/svg"')
})

test('words in a drawing are judged as characters, however they are written', () => {
  expect(cleanSvg(drawing('<text>&#233;&#x41;&#39;&amp;&#0;&#x202e;</text>'))).toContain(
    '<text>éA&#39;&amp;</text>',
  )
  expect(cleanSvg(svgWith('</text><script>'))).not.toContain('<script')
})

test.each([
  ['a script', drawing('<script>1</script>')],
  ['a foreign object', drawing('<foreignObject/>')],
  ['an image', drawing('<image href="x.png"/>')],
  ['a link', drawing('<a href="#x"/>')],
  ['a use of another file', drawing('<use href="other.svg#x"/>')],
  ['a use of another file, the old way', drawing('<use xlink:href="http://127.0.0.1/#x"/>')],
  ['an event handler', drawing('', ' onload="x()"')],
  ['a style that loads', drawing('<style>@import "x.css";</style>')],
  ['a fill that loads', drawing('<rect fill="url(http://127.0.0.1/)"/>')],
  ['a style attribute that loads', drawing('<rect style="fill: url( \'//x\')"/>')],
  ['a document type', `<!DOCTYPE svg [<!ENTITY x "y">]>${drawing('')}`],
  ['an entity of its own', drawing('<text>&x;</text>')],
  ['a stylesheet', `<?xml-stylesheet href="x.css"?>${drawing('')}`],
  ['a comment that hides', drawing('<!-- <script> -->')],
  ['a tag without an end', drawing('<rect ')],
  ['no size', '<svg><g/></svg>'],
  ['no drawing', '<html></html>'],
])('%s is refused', (_, svg) => {
  expect(() => cleanSvg(svg)).toThrow(DocumentInvalid)
})
