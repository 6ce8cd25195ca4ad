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

/**
 * A text's headings start at the level of the place it stands in, and never skip one, however they were typed:
 * who reads by headings gets a whole outline.
 */
reader.core.ruler.push('outline', state => {
  const top = Number(state.env.level ?? 3)
  const typed = state.tokens
    .filter(token => token.type === 'heading_open')
    .map(token => Number(token.tag.slice(1)))
  const shift = top - Math.min(...typed)
  let last = top - 1
  for (const token of state.tokens)
    if (token.type === 'heading_open') {
      last = Math.min(Number(token.tag.slice(1)) + shift, last + 1, 6)
      token.tag = `h${last}`
    } else if (token.type === 'heading_close') token.tag = `h${last}`
})

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
