// SPDX-License-Identifier: EUPL-1.2
import { cleanText } from './clean-text.ts'

/** A piece of well-formed XML. Only `element`, `xmlText` and `together` make one, so that nothing goes in unescaped. */
export type Xml = { readonly xml: string }
export type Attributes = Readonly<Record<string, string | number | undefined>>

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
}

/** An element; attributes that are undefined are left out. Names are the program's own. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | string)[]
): Xml {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const start = given.map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('')
  const content = children.map(child => (typeof child === 'string' ? xmlText(child) : child).xml).join('')
  return { xml: content === '' ? `<${name}${start}/>` : `<${name}${start}>${content}</${name}>` }
}

/** Text with nothing in it that XML 1.0 forbids. */
export function xmlText(text: string): Xml {
  return { xml: cleanKeepingEdges(text).replace(/[&<>]/g, character => ESCAPES[character] ?? '') }
}

export function together(parts: readonly Xml[]): Xml {
  return { xml: parts.map(part => part.xml).join('') }
}

/** A whole file. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
}

function escaped(value: string): string {
  return cleanKeepingEdges(value).replace(/[&<>"\n]/g, character => ESCAPES[character] ?? '')
}

/** cleanText trims, but a space between two pieces of text belongs there. */
function cleanKeepingEdges(text: string): string {
  return cleanText(`.${text}.`).slice(1, -1)
}
