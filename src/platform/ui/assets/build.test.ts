// SPDX-License-Identifier: EUPL-1.2

import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assets, assetUrl, buildAssets } from './build.ts'
import { assetResponse } from './serve.ts'
import { themeUrl } from './theme.ts'

const sizeOf = (name: string) => assets().get(assetUrl(name))?.gzip?.length ?? Number.POSITIVE_INFINITY

test('all css of a page stays under 25 kB and all script under 8 kB, both gzip', () => {
  expect(sizeOf('app.css')).toBeLessThan(25_000)
  expect(sizeOf('app.js')).toBeLessThan(8_000)
})

test('the address of an asset holds a hash of what it serves', () => {
  for (const asset of assets().values())
    expect(asset.path).toMatch(/^\/assets\/[\w-]+-[0-9a-f]{12}\.(css|js|svg|woff2)$/)
  expect(buildAssets().get('app.css')?.path).toBe(assetUrl('app.css'))
})

test('the css refers to nothing outside our own assets and to no inline image', () => {
  const css = assets().get(assetUrl('app.css'))?.body.toString() ?? ''
  expect(css.match(/@import|https?:|data:/g)).toBeNull()
  for (const [, path] of css.matchAll(/url\(([^)]+)\)/g)) expect(assets().has(path ?? '')).toBe(true)
})

test('every custom property that the css reads without a fallback is defined', () => {
  const css = assets().get(assetUrl('app.css'))?.body.toString() ?? ''
  const defined = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(match => match[1]))
  const own = css.slice(css.indexOf('--dl-action:'))
  const missing = [...own.matchAll(/var\((--[\w-]+)\)/g)]
    .map(match => match[1])
    .filter(name => !defined.has(name))
  expect(missing).toEqual([])
})

test('an unknown name is an error, not a broken link', () => {
  expect(() => assetUrl('nope.css')).toThrow('No such asset')
})

const get = (path: string, headers: Record<string, string> = {}) => assetResponse(path, new Headers(headers))
const bytes = async (response: Response | undefined) =>
  response ? Buffer.from(await response.arrayBuffer()) : Buffer.alloc(0)

test('an asset is served compressed when the browser reads that, and is kept for ever', async () => {
  const path = assetUrl('app.css')
  const plain = get(path)
  expect(plain?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(plain?.headers.get('vary')).toBe('accept-encoding')
  const body = await bytes(plain)
  const br = get(path, { 'accept-encoding': 'gzip, deflate, br' })
  expect(br?.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(await bytes(br)).equals(body)).toBe(true)
  expect(gunzipSync(await bytes(get(path, { 'accept-encoding': 'gzip' }))).equals(body)).toBe(true)
})

test('a font is served as it is, a theme by its address, and anything else not at all', async () => {
  const font = get(assetUrl('noto-sans.woff2'), { 'accept-encoding': 'br' })
  expect(font?.headers.get('content-encoding')).toBeNull()
  expect(font?.headers.get('content-type')).toBe('font/woff2')
  expect((await bytes(get(themeUrl({ org: '#7b3f6e' })))).toString()).toContain('--dl-org:#7b3f6e')
  expect(get('/assets/app.css')).toBeUndefined()
  expect(get('/assets/../package.json')).toBeUndefined()
})

test('a browser that has the file hears only that it is the same', () => {
  const etag = get(assetUrl('app.js'))?.headers.get('etag') ?? ''
  expect(get(assetUrl('app.js'), { 'if-none-match': etag })?.status).toBe(304)
})
