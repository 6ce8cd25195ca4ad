// SPDX-License-Identifier: EUPL-1.2

/**
 * For how long people of a successor may read a municipality that is no more. Our own choice, as long as a talk and
 * its follow-up are likely to matter; not a period from a law. Whoever runs the product may decide otherwise here.
 */
export const successorReadingYears = 7
