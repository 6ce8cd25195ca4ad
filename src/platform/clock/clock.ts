// SPDX-License-Identifier: EUPL-1.2

/** The only place that asks what time it is; everything else gets it as a parameter. */
export const systemClock = (): Date => new Date()
