// SPDX-License-Identifier: EUPL-1.2

/** Takes comments and needless white space out of css. Strings keep theirs. */
export function squeeze(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/("[^"]*")|\s+/g, (_, text: string | undefined) => text ?? ' ')
    .replace(/("[^"]*")| ?([{};,]) ?/g, (_, text: string | undefined, mark: string) => text ?? mark)
    .replace(/;}/g, '}')
    .trim()
}

type Block = { prelude: string; body: string }

/** Splits css into its top-level blocks; statements without a block (`@import`, `@charset`) are left out. */
function blocks(css: string): Block[] {
  const found: Block[] = []
  let start = 0
  let open = css.indexOf('{')
  while (open >= 0) {
    let depth = 1
    let at = open + 1
    while (depth > 0 && at < css.length) {
      const mark = css.charCodeAt(at++)
      if (mark === 123) depth++
      else if (mark === 125) depth--
    }
    const prelude = css.slice(start, open)
    found.push({
      prelude: prelude.slice(prelude.lastIndexOf(';') + 1).trim(),
      body: css.slice(open + 1, at - 1),
    })
    start = at
    open = css.indexOf('{', at)
  }
  return found
}

const CLASS = /\.(-?[a-zA-Z_][\w-]*)/g

function isKept(selector: string, classes: ReadonlySet<string>): boolean {
  const named = [...selector.matchAll(CLASS)].map(match => match[1] ?? '')
  return named.length > 0 && named.every(name => classes.has(name))
}

/** Splits a selector list at its top-level commas only, so that `:is(a, b)` stays whole. */
function selectors(list: string): string[] {
  return list.split(/,(?![^()]*\))/).map(part => part.trim())
}

/** Keeps the rules whose selector names only the given classes, also inside `@media` and `@supports`. */
export function keepRules(css: string, classes: ReadonlySet<string>): string {
  return blocks(squeeze(css))
    .map(({ prelude, body }) => {
      if (/^@(media|supports)/.test(prelude)) {
        const inner = keepRules(body, classes)
        return inner && `${prelude}{${inner}}`
      }
      if (prelude.startsWith('@') || body === '') return ''
      const kept = selectors(prelude).filter(selector => isKept(selector, classes))
      return kept.length > 0 ? `${kept.join(',')}{${body}}` : ''
    })
    .join('')
}

/** The names of the custom properties that css reads, with repeats. */
export function usedProperties(css: string): string[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(match => match[1] ?? '')
}

/** The custom properties that css defines, by name; the last definition wins. */
export function definedProperties(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(match => [match[1] ?? '', (match[2] ?? '').trim()]),
  )
}
