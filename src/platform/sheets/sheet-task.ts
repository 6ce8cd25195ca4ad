// SPDX-License-Identifier: EUPL-1.2
import { odsRows } from './ods-rows.ts'
import { xlsxRows } from './xlsx-rows.ts'

const most = { rows: 2_000, columns: 20 }

/** Runs in the child: the rows of the first sheet. */
export function run({ kind, bytes }: { kind: 'xlsx' | 'ods'; bytes: Uint8Array }): string[][] {
  const file = Buffer.from(bytes)
  return kind === 'xlsx' ? xlsxRows(file, most) : odsRows(file, most)
}
