// SPDX-License-Identifier: EUPL-1.2

/** Joins class names; what is false, empty or undefined falls away. Returns undefined when nothing is left. */
export function classes(...names: (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined
}
