// SPDX-License-Identifier: EUPL-1.2

/** Whether the nth failure in a row is written in the audit log: the 1st, 10th, 100th … The next success tells them all. */
export const isNotedFailure = (times: number): boolean => times > 0 && Number.isInteger(Math.log10(times))
