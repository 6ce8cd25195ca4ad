// SPDX-License-Identifier: EUPL-1.2

const minute = 60_000
const longestWait = 12 * 60 * minute

/** How long a failed mail waits: 5 minutes, then twice as long each time, 12 hours at most. */
export const waitAfter = (attempts: number): number => Math.min(5 * minute * 2 ** attempts, longestWait)
