// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Asset } from './build.ts'

/**
 * What an organisation may set: the colour of the bar and of the square before its name, and a second colour at the
 * end of the bar. The colour of actions and data never changes with it, so that every screen of the product reads
 * the same and contrast stays proven.
 */
export type Theme = { org: string; accent?: string | undefined }

export type ThemeProblem = 'pattern' | 'contrast'

const HEX = /^#[0-9a-f]{6}$/
const LIGHT_SURFACE = '#ffffff'
const DARK_SURFACE = '#182122'
/** WCAG 2.2, 1.4.11: graphics that carry meaning. */
const LEAST_CONTRAST = 3

const channels = (hex: string): number[] => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map(value => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** What keeps a colour from being used, if anything. Compare with lower case. */
export function colourProblem(hex: string): ThemeProblem | undefined {
  if (!HEX.test(hex)) return 'pattern'
  return contrast(hex, LIGHT_SURFACE) < LEAST_CONTRAST ? 'contrast' : undefined
}

/** The same hue, lightened in steps until it stands out on the dark surface. */
function forDark(hex: string): string {
  let colour = hex
  while (contrast(colour, DARK_SURFACE) < LEAST_CONTRAST)
    colour = `#${channels(colour)
      .map(value =>
        Math.round(value + (255 - value) * 0.12)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
  return colour
}

/** The stylesheet of a theme. Throws for a colour with a problem: check with `colourProblem` where it is typed. */
export function themeCss({ org, accent = org }: Theme): string {
  for (const colour of [org, accent]) if (colourProblem(colour)) throw new Error('colour was not checked')
  const rule = (one: string, two: string) => `:root{--dl-org:${one};--dl-org-accent:${two}}`
  return `${rule(org, accent)}@media screen and (prefers-color-scheme:dark){${rule(forDark(org), forDark(accent))}}`
}

const digest = (css: string) => createHash('sha256').update(css).digest('hex').slice(0, 12)

/** The address of a theme's stylesheet. It holds the colours, so that any server can make it, and a hash of the css. */
export function themeUrl(theme: Theme): string {
  const { org, accent = org } = theme
  return `/assets/thema/${org.slice(1)}-${accent.slice(1)}-${digest(themeCss(theme))}.css`
}

const PATH = /^\/assets\/thema\/([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{12})\.css$/

/** The stylesheet at an address of `themeUrl`; undefined for every other address, also one with a colour that fails the check. */
export function themeAsset(path: string): Asset | undefined {
  const [, org, accent, hash] = PATH.exec(path) ?? []
  if (!org || !accent || !hash || colourProblem(`#${org}`) || colourProblem(`#${accent}`)) return undefined
  const css = themeCss({ org: `#${org}`, accent: `#${accent}` })
  if (digest(css) !== hash) return undefined
  return { path, type: 'text/css; charset=utf-8', body: Buffer.from(css), etag: `"${hash}"` }
}
