// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { lastKnownChangeOn } from '../../../../content/facts/municipalities.ts'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import { parseChangesCsv } from '../domain/parse-changes-csv.ts'
import { parseChangesTooi } from '../domain/parse-changes-tooi.ts'
import { policy } from '../policy.ts'
import { insertImport } from '../store/import.ts'

/** What was typed, or what a file holds. */
export type Offer = {
  readonly name: string
  readonly bytes: Uint8Array
  /** The field in which it was given, where its problems are told. */
  readonly field: 'file' | 'text'
}

/** Reads a list of changes and keeps it, to be tried. Nothing of the register changes. Gives the id of the list. */
export async function offerChanges(context: ActionContext, offer: Offer): Promise<Outcome<string>> {
  const { actor, now } = context
  authorise(actor, policy.offerChanges, now)
  return context.write(async tx => {
    const text = decode(offer.bytes)
    if (text === undefined) return refused(problem(offer.field, 'notText'))
    const source = /^\s*[[{]/.test(text) ? 'tooi' : 'csv'
    const { changes, problems } =
      source === 'tooi' ? parseChangesTooi(text, lastKnownChangeOn) : parseChangesCsv(text)
    if (problems.length > 0)
      return refused(...problems.slice(0, 50).map(one => ({ ...one, field: offer.field })))
    const sha256 = createHash('sha256').update(offer.bytes).digest()
    const id = await insertImport(tx, { source, fileName: offer.name, changes, sha256 }, now)
    tx.record({
      action: 'municipalImport.offered',
      object: { kind: 'municipalImport', id },
      details: { sha256: sha256.toString('hex'), lines: changes.length },
    })
    return done(id)
  })
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}
