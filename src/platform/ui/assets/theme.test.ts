// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { assets, assetUrl } from './build.ts'
import { colourProblem, contrast, themeAsset, themeCss, themeUrl } from './theme.ts'

const theme = { org: '#7b3f6e', accent: '#b0561c' }

test('the address of a theme gives its stylesheet back, with only colours of the bar in it', () => {
  const css = themeAsset(themeUrl(theme))?.body.toString() ?? ''
  expect(css).toBe(themeCss(theme))
  expect([...css.matchAll(/(--[\w-]+):/g)].map(match => match[1])).toEqual([
    '--dl-org',
    '--dl-org-accent',
    '--dl-org',
    '--dl-org-accent',
  ])
})

test('a dark organisation colour is lightened on the dark surface until it stands out 3 to 1', () => {
  const dark = /dark\)\{:root\{--dl-org:(#[0-9a-f]{6})/.exec(themeCss(theme))?.[1] ?? ''
  expect(contrast(dark, '#182122')).toBeGreaterThanOrEqual(3)
})

test('a colour that is no colour or too pale is refused with its reason', () => {
  expect(colourProblem('red')).toBe('pattern')
  expect(colourProblem('#fff;}body{display:none')).toBe('pattern')
  expect(colourProblem('#ffe600')).toBe('contrast')
  expect(colourProblem('#7b3f6e')).toBeUndefined()
})

test('an address that we did not make gives nothing', () => {
  const url = themeUrl(theme)
  expect(themeAsset(url.replace('7b3f6e', '7b3f6f'))).toBeUndefined()
  expect(themeAsset('/assets/thema/ffe600-ffe600-000000000000.css')).toBeUndefined()
  expect(themeAsset('/assets/thema/../app.css')).toBeUndefined()
})

test('every colour an organisation gets by itself stands out on light and dark', () => {
  const css = assets().get(assetUrl('app.css'))?.body.toString() ?? ''
  const colours = [...css.matchAll(/\.org-\d+\{--dl-org:\s*(#[0-9a-f]{6})/g)].map(match => match[1] ?? '')
  expect(colours).toHaveLength(12)
  for (const colour of colours) {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(contrast(colour, '#182122')).toBeGreaterThanOrEqual(3)
  }
})
