// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../../../kernel/errors.ts'
import { done, isRefused, type Outcome, refused } from '../../../../kernel/outcome.ts'
import type { ActionContext } from '../../../../platform/action/context.ts'
import { passageProblems } from '../../domain/redaction.ts'
import { insertPassage, removePassage as remove } from '../../store/woo-passage.ts'
import { type OfRequest, openWooRequest } from './open-request.ts'

type Input = OfRequest & { readonly part: string; readonly words: string; readonly ground: string }
type Chosen = { readonly visitId: string; readonly id: string }

/** Keeps a passage out of the public copy, on a ground of the list. @throws NotFound, NotAllowed */
export const choosePassage = (context: ActionContext, input: Input): Promise<Outcome<Chosen>> =>
  context.write(async tx => {
    const opened = await openWooRequest(tx, context, input)
    if (isRefused(opened)) return opened
    const { participation, final, request, passages } = opened.value
    const { part, words, ground } = input
    const passage = { part, words: words.replaceAll('\r\n', '\n'), ground }
    const problems = passageProblems(final.document, passage, passages)
    if (problems.length > 0) return refused(...problems)
    const id = await insertPassage(tx, request.id, passage, context.now)
    tx.record({
      action: 'woo.passageChosen',
      object: { kind: 'visit', id: participation.visitId },
      details: { request: request.id, passage: id, ground },
    })
    return done({ visitId: participation.visitId, id: request.id })
  })

/** Lets a passage stand in the public copy after all. @throws NotFound, NotAllowed */
export const removePassage = (
  context: ActionContext,
  input: OfRequest & { readonly passage: string },
): Promise<Outcome<Chosen>> =>
  context.write(async tx => {
    const opened = await openWooRequest(tx, context, input)
    if (isRefused(opened)) return opened
    const { participation, request } = opened.value
    if (!(await remove(tx, request.id, input.passage, context.now))) throw new NotFound()
    tx.record({
      action: 'woo.passageKept',
      object: { kind: 'visit', id: participation.visitId },
      details: { request: request.id, passage: input.passage },
    })
    return done({ visitId: participation.visitId, id: request.id })
  })
