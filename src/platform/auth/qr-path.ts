// SPDX-License-Identifier: EUPL-1.2

/** A QR code as one SVG path on a grid of `size` by `size`, without its white border. */
export async function qrPath(content: string): Promise<{ readonly size: number; readonly path: string }> {
  const { default: QRCode } = await import('qrcode-svg')
  const { modules } = new QRCode({ content, ecl: 'M' }).qrcode
  const rows = modules.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
  return { size: modules.length, path: rows.join('') }
}
