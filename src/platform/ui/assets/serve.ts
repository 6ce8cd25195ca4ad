// SPDX-License-Identifier: EUPL-1.2
import { ASSET_CACHE_CONTROL, type Asset, assets } from './build.ts'
import { themeAsset } from './theme.ts'

/** The best form of an asset that this browser reads. Only these public files are compressed, never html (BREACH). */
function encoded(asset: Asset, accepts: string): { body: Buffer; encoding?: 'br' | 'gzip' } {
  if (asset.br && /\bbr\b/.test(accepts)) return { body: asset.br, encoding: 'br' }
  if (asset.gzip && /\bgzip\b/.test(accepts)) return { body: asset.gzip, encoding: 'gzip' }
  return { body: asset.body }
}

/**
 * The answer for an address under `/assets/`, kept for ever by browser and proxy; undefined when there is no such
 * file. The caller adds the security headers that every answer has.
 */
export function assetResponse(path: string, headers: Headers): Response | undefined {
  const asset = assets().get(path) ?? themeAsset(path)
  if (!asset) return undefined
  const common = { 'cache-control': ASSET_CACHE_CONTROL, etag: asset.etag, vary: 'accept-encoding' }
  if (headers.get('if-none-match') === asset.etag) return new Response(null, { status: 304, headers: common })
  const { body, encoding } = encoded(asset, headers.get('accept-encoding') ?? '')
  return new Response(new Uint8Array(body), {
    headers: {
      ...common,
      'content-type': asset.type,
      'content-length': String(body.length),
      ...(encoding && { 'content-encoding': encoding }),
    },
  })
}
