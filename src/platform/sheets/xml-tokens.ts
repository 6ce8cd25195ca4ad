// SPDX-License-Identifier: EUPL-1.2

/** A tag or a piece of text of an XML file; names without their prefix. */
export type XmlToken =
  | { readonly kind: 'open' | 'empty'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([\w.:-]+)([^>]*?)(\/?)>|([^<]+)/g

/** Reads XML from front to back. It knows no document types, so nothing in it can grow or point elsewhere. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const [, cdata, slash, tag, attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    if (cdata !== undefined) yield { kind: 'text', text: cdata }
    else if (text !== undefined) yield { kind: 'text', text: unescaped(text) }
    else if (tag !== undefined) {
      const name = tag.slice(tag.indexOf(':') + 1)
      if (slash) yield { kind: 'close', name }
      else yield { kind: empty ? 'empty' : 'open', name, attributes }
    }
  }
}

/** The value of an attribute, whatever its prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  for (const [, found, double, single] of attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (found !== undefined && found.slice(found.indexOf(':') + 1) === name)
      return unescaped(double ?? single ?? '')
  return undefined
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
