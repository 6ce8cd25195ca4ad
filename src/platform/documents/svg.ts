// SPDX-License-Identifier: EUPL-1.2
import { cleanText } from './clean-text.ts'
import { DocumentInvalid } from './model.ts'

const ELEMENTS = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs use clipPath marker style'.split(
    ' ',
  ),
)
const ENTITY = /&(#\d+|#x[\da-f]+|\w+);?/gi

/**
 * The drawing as it may stand in a document. Only drawing elements pass: nothing that loads, links or runs.
 * @throws DocumentInvalid for anything else; drawings are made by the program, so that is a bug
 */
export function cleanSvg(svg: string): string {
  const clean = cleanText(svg).replace(ENTITY, plainEntity)
  if (!/^<svg[\s>]/.test(clean)) throw new DocumentInvalid('figure: not an svg element')
  for (const [tag, name] of clean.matchAll(/<\/?([^\s/<>]*)[^<>]*>?/g)) checkTag(tag, name ?? '')
  if (/@|url\(\s*['"]?(?!#)[^)]/i.test(styles(clean)))
    throw new DocumentInvalid('figure: a style that loads something')
  viewBoxOf(clean)
  return /<svg[^>]*\sxmlns=/.test(clean)
    ? clean
    : clean.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
}

/** Left, top, width and height of the drawing in its own units. @throws DocumentInvalid when it says none */
export function viewBoxOf(svg: string): number[] {
  const numbers = (/^<svg[^>]*\sviewBox=["']([^"']*)/.exec(svg)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const isBox =
    numbers.length === 4 && numbers.every(Number.isFinite) && numbers.slice(2).every(size => size > 0)
  if (!isBox) throw new DocumentInvalid('figure: no viewBox')
  return numbers
}

function checkTag(tag: string, name: string): void {
  if (!ELEMENTS.has(name)) throw new DocumentInvalid(`figure: <${name.slice(0, 20)}> is no drawing element`)
  if (!tag.endsWith('>')) throw new DocumentInvalid('figure: a tag without an end')
  for (const [, attribute = '', value = ''] of tag.matchAll(/([^\s=<>"']+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    const isLink = /(^|:)(href|src|base)$/i.test(attribute)
    if (/^on/i.test(attribute) || (isLink && !/^["']#/.test(value)))
      throw new DocumentInvalid(`figure: attribute ${attribute.slice(0, 20)}`)
  }
}

const styles = (svg: string): string =>
  [
    ...svg.matchAll(
      /<style[^>]*>([^<]*)|\s(?:style|fill|stroke|clip-path|marker-\w+|filter|mask)\s*=\s*("[^"]*"|'[^']*')/g,
    ),
  ]
    .map(match => match[1] ?? match[2])
    .join('\n')

/** An entity as the character it stands for, so that only characters have to be judged; the five of XML stay. */
function plainEntity(entity: string, name: string): string {
  if (/^(amp|lt|gt|quot|apos)$/.test(name)) return `&${name};`
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  if (!name.startsWith('#') || !(code <= 0x10ffff))
    throw new DocumentInvalid(`figure: entity ${entity.slice(0, 12)}`)
  const character = cleanText(`x${String.fromCodePoint(code)}x`).slice(1, -1)
  return /[<>&"']/.test(character) ? `&#${character.codePointAt(0)};` : character
}
