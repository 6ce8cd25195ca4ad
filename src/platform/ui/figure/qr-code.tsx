// SPDX-License-Identifier: EUPL-1.2
/// <reference path="./qrcode-svg.d.ts" />
import QRCode from 'qrcode-svg'

const QUIET_ZONE = 4

/** The dark modules as one path: a square of 1 by 1 for each. */
function modulePath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((line, y) =>
      line.map((isDark, x) => (isDark ? `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z` : '')),
    )
    .join('')
}

/** A QR code as svg, always black on white. Give what it holds as text beside it, for who cannot scan. */
export function QrCode({ content, label }: { content: string; label: string }) {
  const { modules } = new QRCode({ content, ecl: 'M' }).qrcode
  const size = modules.length + 2 * QUIET_ZONE
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path d={modulePath(modules)} />
    </svg>
  )
}
