// SPDX-License-Identifier: EUPL-1.2

/** A file opens in no page: even where a browser shows it, nothing in it runs, loads or is framed. */
const FILE_POLICY = [
  'sandbox',
  "default-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

/**
 * Headers of an answer that is a file to keep (abuse case 14): always an attachment, under its own name (RFC 6266,
 * RFC 8187), never of a type that the browser guesses, kept by no cache.
 */
export function attachmentHeaders(name: string, mediaType: string): Record<string, string> {
  const plain = name.toWellFormed()
  const ascii = plain.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(plain)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': FILE_POLICY,
    'cache-control': 'no-store',
  }
}

/** Percent-encoded as RFC 8187 wants it: encodeURIComponent leaves four characters that are no attr-char. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
