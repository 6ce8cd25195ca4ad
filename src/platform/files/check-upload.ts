// SPDX-License-Identifier: EUPL-1.2
import { type Problem, problem } from '../../kernel/problem.ts'
import type { FileKind } from './file-kinds.ts'
import { imagePixels } from './image-size.ts'
import { sniff } from './sniff.ts'

/** 10 MB, also in the table's own check. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024
/** What a phone makes; 60,000 x 60,000 is an attack on who opens it. */
const MAX_PIXELS = 50_000_000

export type UploadProblem = 'file-empty' | 'file-too-large' | 'file-kind' | 'file-too-many-pixels'

/**
 * What an uploaded file is, or what is wrong with it.
 * @param field form field beside which a problem stands
 * @param allowed kinds that this place takes; a place that takes everything passes all kinds
 */
export function checkUpload(
  bytes: Buffer,
  field: string,
  allowed: readonly FileKind[],
): { readonly kind: FileKind } | { readonly problems: readonly Problem<UploadProblem>[] } {
  const refuse = (code: UploadProblem, params?: Record<string, string | number>) => ({
    problems: [problem(field, code, params)],
  })
  if (bytes.length === 0) return refuse('file-empty')
  if (bytes.length > MAX_FILE_BYTES)
    return refuse('file-too-large', { megabytes: MAX_FILE_BYTES / 1024 / 1024 })
  const kind = sniff(bytes)
  if (!allowed.includes(kind)) return refuse('file-kind', { kind, allowed: allowed.join(', ') })
  const isImage = kind === 'png' || kind === 'jpeg'
  if (isImage && !((imagePixels(bytes, kind) ?? Number.POSITIVE_INFINITY) <= MAX_PIXELS))
    return refuse('file-too-many-pixels')
  return { kind }
}
