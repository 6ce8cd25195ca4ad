// SPDX-License-Identifier: EUPL-1.2

/**
 * How many months after the final report the notes of the talk and the drafts are destroyed; after a visit that ended without
 * one, counted from its end. Our own choice, not a period from a law: long enough to mend a mistake in the report, and
 * longer than the eight weeks in which the committee can read them. Whoever runs the product may decide otherwise here.
 */
export const monthsUntilDestruction = 3
