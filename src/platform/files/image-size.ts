// SPDX-License-Identifier: EUPL-1.2

/** Pixels of an image, from its header. Undefined when the header does not say. */
export function imagePixels(file: Buffer, kind: 'png' | 'jpeg'): number | undefined {
  return kind === 'png' ? pngPixels(file) : jpegPixels(file)
}

function pngPixels(file: Buffer): number | undefined {
  if (file.length < 24 || file.toString('latin1', 12, 16) !== 'IHDR') return undefined
  return file.readUInt32BE(16) * file.readUInt32BE(20)
}

/** Walks the segments up to the one that starts a frame (SOF0 to SOF15, without DHT, JPG and DAC). */
function jpegPixels(file: Buffer): number | undefined {
  let at = 2
  while (at + 9 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return file.readUInt16BE(at + 5) * file.readUInt16BE(at + 7)
    at += 2 + file.readUInt16BE(at + 2)
  }
  return undefined
}
