// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type CsvRow, readCsv } from '../../bin/facts/read-csv.ts'

/**
 * The folder with the larger public lists that the carried facts were made from: REFERENCE_DATA, or ../shared/data
 * beside the repository. They are not part of the project; without them a comparison is skipped, and says so loudly.
 */
const folder = resolve(process.env.REFERENCE_DATA ?? join(import.meta.dirname, '../../../shared/data'))

/** False where the reference lists are not at hand: give it to `it.runIf`. */
export const hasReferenceData = existsSync(join(folder, 'gemeenten'))
if (!hasReferenceData)
  console.error(`SKIPPED: no reference data in ${folder}; set REFERENCE_DATA to compare with it`)

/** Path of a file in the reference data. */
export function referencePath(file: string): string {
  return join(folder, file)
}

/** Rows of a list in the reference data. */
export function referenceCsv(file: string): readonly CsvRow[] {
  return readCsv(referencePath(file))
}
