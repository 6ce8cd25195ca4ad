// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { squeeze } from './css-rules.ts'
import { readPackageFile, vendorCss } from './vendor.ts'

/** One file as it is served: for ever under its own name, because the name holds a hash of the body. */
export type Asset = {
  path: string
  type: string
  body: Buffer
  etag: string
  /** Absent for files that are compressed already (fonts). */
  gzip?: Buffer
  br?: Buffer
}

export const ASSET_CACHE_CONTROL = 'public, max-age=31536000, immutable'

const STYLES = [
  'tokens',
  'base',
  'layout',
  'header',
  'form',
  'state',
  'list',
  'table',
  'text',
  'report',
  'figure',
  'narrow',
  'forced-colors',
  'print',
]
const SCRIPTS = [
  'page',
  'hotkeys',
  'saved',
  'autosave',
  'grid',
  'filter',
  'reveal',
  'count',
  'select-all',
  'scroll',
  'live',
  'passkey',
]
const FONTS = { 'noto-sans.woff2': 'normal', 'noto-sans-italic.woff2': 'italic' }

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

function makeAsset(name: string, type: string, body: Buffer): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const path = `/assets/${name.replace(/(\.\w+)$/, `-${hash}$1`)}`
  const asset: Asset = { path, type, body, etag: `"${hash}"` }
  if (name.endsWith('.woff2')) return asset
  asset.gzip = gzipSync(body, { level: 9 })
  asset.br = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  return asset
}

/** Each script is its own little module without imports; a block per file keeps their names apart. */
function appScript(): string {
  return SCRIPTS.map(name => `{${read(`./client/${name}.js`).replace(/^\s*\/\/.*\n/gm, '')}}`).join('\n')
}

function appCss(fontPaths: ReadonlyMap<string, string>): string {
  const faces = Object.entries(FONTS).map(
    ([name, style]) =>
      `@font-face{font-family:"Noto Sans";font-style:${style};font-weight:100 900;font-display:swap;src:url(${fontPaths.get(name)}) format("woff2")}`,
  )
  const own = squeeze(STYLES.map(name => read(`./css/${name}.css`)).join('\n'))
  return `@layer reset,vendor;${faces.join('')}${vendorCss(own)}${own}`
}

/** Reads, sifts, hashes and compresses everything, by plain name. */
export function buildAssets(): Map<string, Asset> {
  const byName = new Map<string, Asset>()
  for (const [name, style] of Object.entries(FONTS)) {
    const file = readPackageFile(`@fontsource-variable/noto-sans/files/noto-sans-latin-wght-${style}.woff2`)
    byName.set(name, makeAsset(name, 'font/woff2', file))
  }
  const fontPaths = new Map([...byName].map(([name, asset]) => [name, asset.path]))
  byName.set('app.css', makeAsset('app.css', 'text/css; charset=utf-8', Buffer.from(appCss(fontPaths))))
  byName.set('app.js', makeAsset('app.js', 'text/javascript; charset=utf-8', Buffer.from(appScript())))
  byName.set('favicon.svg', makeAsset('favicon.svg', 'image/svg+xml', Buffer.from(read('./favicon.svg'))))
  return byName
}

let built: { byName: Map<string, Asset>; byPath: Map<string, Asset> } | undefined
function theAssets() {
  if (!built) {
    const byName = buildAssets()
    built = { byName, byPath: new Map([...byName.values()].map(asset => [asset.path, asset])) }
  }
  return built
}

/** The files under `/assets/`, by path. Built once, in memory, at the first call (call it at start). */
export function assets(): ReadonlyMap<string, Asset> {
  return theAssets().byPath
}

/** The address of an asset by its plain name: `assetUrl('app.css')`. Throws for a name that is not built. */
export function assetUrl(name: string): string {
  const asset = theAssets().byName.get(name)
  if (!asset) throw new Error(`No such asset: ${name}`)
  return asset.path
}
