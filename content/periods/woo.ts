// SPDX-License-Identifier: EUPL-1.2

/**
 * How long a municipality has to decide on a request to make something public, counted from the day after it came in:
 * Wet open overheid, art. 4.4, first and second paragraph. A last day without work moves to the next day with it
 * (Algemene termijnenwet, art. 1).
 */
export const wooWeeks = { decide: 4, extend: 2 } as const
