// SPDX-License-Identifier: EUPL-1.2

/** 256 kB: what one row holds. */
export const PIECE_BYTES = 262_144

/** The bytes in pieces of at most 256 kB, in order, without copying them. */
export function split(bytes: Buffer): Buffer[] {
  const count = Math.ceil(bytes.length / PIECE_BYTES)
  return Array.from({ length: count }, (_, n) => bytes.subarray(n * PIECE_BYTES, (n + 1) * PIECE_BYTES))
}

export const join = (pieces: readonly Buffer[]): Buffer => Buffer.concat(pieces)
