// SPDX-License-Identifier: EUPL-1.2
import { raw } from 'hono/html'
import MarkdownIt from 'markdown-it'
import { classes } from '../class-names.ts'

// Text of people: no html, no images (they would load from elsewhere), no guessing at links.
const reader = new MarkdownIt('default', {
  html: false,
  linkify: false,
  typographer: false,
  breaks: true,
}).disable(['image', 'html_block', 'html_inline', 'reference', 'lheading'])

const SAFE_LINK = /^(https?:\/\/|mailto:|\/(?!\/)|#)/i
reader.validateLink = url => SAFE_LINK.test(url.trim())

reader.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  const token = tokens[index]
  if (/^https?:/i.test(String(token?.attrGet('href') ?? '')))
    token?.attrSet('rel', 'noopener noreferrer nofollow')
  return self.renderToken(tokens, index, options)
}

/** Headings in a text start below the heading of the page part it stands in. */
function shiftHeadings(level: number, tag: string): string {
  return `h${Math.min(6, Number(tag.slice(1)) + level - 1)}`
}
for (const rule of ['heading_open', 'heading_close'] as const)
  reader.renderer.rules[rule] = (tokens, index, options, env, self) => {
    const token = tokens[index]
    if (token) token.tag = shiftHeadings(Number(env?.level ?? 3), token.tag)
    return self.renderToken(tokens, index, options)
  }

export type MarkdownProps = {
  text: string
  /** Level of the text's highest heading: 2, or 3 inside a section. */
  level?: 2 | 3 | 4 | undefined
  small?: boolean | undefined
}

/** A text with simple markup (headings, lists, emphasis, quotes, tables, links) as safe html. */
export function Markdown({ text, level = 3, small }: MarkdownProps) {
  return <div class={classes('prose', small && 'prose--small')}>{raw(reader.render(text, { level }))}</div>
}
