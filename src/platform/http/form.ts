// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { type Problem, problem } from '../../kernel/problem.ts'
import { refuse } from './refuse.ts'

/** Fields as they were typed. A field that came several times is a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

export type Upload = { readonly field: string; readonly name: string; readonly bytes: Buffer }

export type PostedForm = {
  readonly values: FormValues
  readonly uploads: readonly Upload[]
  readonly bodyHash: Buffer
}

/** Fields of the mechanism itself; they are no part of what was typed. */
export const tokenField = '_csrf'
export const keyField = '_key'

const urlencoded = 'application/x-www-form-urlencoded'

/** More fields than any page of ours has: such a body costs memory and time, and is no form. */
const MOST_FIELDS = 2_000

/**
 * Reads a urlencoded or multipart body. The result has no prototype, so that a field named `__proto__` is only a field.
 * @param takesFiles whether multipart is taken at all
 * @returns undefined when the body is of another type, or not what its type says
 * @throws Refusal `tooLarge` when it has more than 2,000 fields
 */
export async function readForm(request: Request, takesFiles: boolean): Promise<PostedForm | undefined> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== urlencoded && !(type === 'multipart/form-data' && takesFiles)) return undefined
  const hash = createHash('sha256')
  const values: Record<string, string | string[]> = Object.create(null)
  const uploads: Upload[] = []
  const parts = await entries(request, type)
  if (!parts) return undefined
  let count = 0
  for (const [field, part] of parts) {
    count += 1
    if (count > MOST_FIELDS) throw refuse('tooLarge')
    if (typeof part !== 'string') {
      const bytes = Buffer.from(await part.arrayBuffer())
      if (part.name === '' && bytes.length === 0) continue
      uploads.push({ field, name: part.name, bytes })
      hash.update(`${field}\0${part.name}\0`).update(bytes)
      continue
    }
    const text = part.replaceAll('\r\n', '\n')
    if (field !== tokenField && field !== keyField) hash.update(`${field}\0${text}\0`)
    const before = values[field]
    if (Array.isArray(before)) before.push(text)
    else values[field] = before === undefined ? text : [before, text]
  }
  return { values, uploads, bodyHash: hash.digest() }
}

type Entries = Iterable<[string, string | File]>

async function entries(request: Request, type: string): Promise<Entries | undefined> {
  if (type === urlencoded) return new URLSearchParams(await request.text())
  try {
    return (await request.formData()) as unknown as Entries
  } catch (error) {
    // What the parser of multipart says of a body without a boundary, or that ends halfway.
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** One field as a text; the last when it came several times. */
export function fieldText(values: FormValues, field: string): string {
  const value = values[field]
  return typeof value === 'string' ? value : (value?.at(-1) ?? '')
}

/** What a page fills in by itself: a number, an id or a digest. */
const byMachine = /^(?:\d*|[0-9a-f-]{32,64})$/
/** What is never put back in a page. */
const secret = /password|wachtwoord|code|credential/i

/** Whether somebody typed or chose something in this form that a page can show again, and that would be lost with it. */
export const hasTyped = (values: FormValues): boolean =>
  Object.entries(values).some(
    ([field, value]) =>
      field !== tokenField &&
      field !== keyField &&
      !secret.test(field) &&
      [value].flat().some(text => !byMachine.test(text)),
  )

// A text column cannot hold NUL, and half a surrogate pair is no character: both are mended by the person who typed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for exactly these
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** Fields whose characters cannot be kept. */
export const encodingProblems = (values: FormValues): Problem[] =>
  Object.entries(values).flatMap(([field, value]) =>
    [value].flat().some(text => unstorable.test(text) || !text.isWellFormed())
      ? [problem(field, 'characters')]
      : [],
  )

/** Parses typed fields with the route's schema; what does not fit becomes a problem beside its field. */
export function parseFields<F>(
  schema: z.ZodType<F>,
  values: FormValues,
): { input: F } | { problems: Problem[] } {
  const wrong = encodingProblems(values)
  if (wrong.length > 0) return { problems: wrong }
  const parsed = schema.safeParse(values)
  if (parsed.success) return { input: parsed.data }
  return {
    problems: parsed.error.issues.map(issue =>
      problem(String(issue.path[0] ?? ''), issueCode(issue, values), issueParams(issue)),
    ),
  }
}

function issueCode(issue: z.core.$ZodIssue, values: FormValues): string {
  if (issue.code === 'custom' && typeof issue.params?.code === 'string') return issue.params.code
  if (issue.code === 'too_big') return 'tooLong'
  if (issue.code === 'too_small') return 'required'
  const isChoice = issue.code === 'invalid_value' || issue.code === 'custom'
  if (isChoice && fieldText(values, String(issue.path[0])) === '') return 'choose'
  return issue.code === 'invalid_type' && issue.input === undefined ? 'required' : 'invalid'
}

const issueParams = (issue: z.core.$ZodIssue): Record<string, number> | undefined =>
  issue.code === 'too_big' ? { max: Number(issue.maximum) } : undefined
