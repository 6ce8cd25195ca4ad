// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { openQuestions, remark, saveAnswer } from '../measuring/answering.ts'
import type { Answer } from '../measuring/http.ts'
import type { Stage } from '../measuring/stage.ts'

/** What the program said it had kept. */
export type Acknowledged = {
  readonly remarks: { readonly id: string; readonly text: string }[]
  readonly answers: { readonly question: string; readonly version: number; readonly text: string }[]
}

export const nothingYet = (): Acknowledged => ({ remarks: [], answers: [] })

/** Answers that were no acknowledgement, by status; 0 when the connection broke. */
export type Refusals = Map<number, number>

export type Writers = {
  /** Lets each writer finish the request it is waiting for. */
  stop(): Promise<void>
}

/**
 * Writes without a pause, each writer its own question and its own remarks, and notes what was acknowledged. What was
 * not acknowledged may have been kept or not; the writer then looks, as a person would.
 */
export function startWriters(stage: Stage, acknowledged: Acknowledged, refusals: Refusals): Writers {
  let isStopped = false
  const note = (status: number) => void refusals.set(status, (refusals.get(status) ?? 0) + 1)

  async function attempt(send: () => Promise<Answer>, ok: number): Promise<Answer | undefined> {
    const answer = await send().catch(() => undefined)
    if (answer?.status === ok) return answer
    note(answer?.status ?? 0)
    // Without a pause a program that is away would be asked thousands of times a second.
    await new Promise(resolve => setTimeout(resolve, 20))
    return undefined
  }

  async function write(question: (typeof openQuestions)[number], n: number): Promise<void> {
    const by = stage.editors[n % 2] ?? stage.editors[0]
    let version: number | undefined = 0
    while (!isStopped) {
      const text = `${question.code} ${randomUUID()}`
      const from: number = version ?? 0
      const saved = await attempt(
        () => saveAnswer(stage, { question, text, version: from, by, json: true }),
        200,
      )
      if (saved) {
        version = from + 1
        acknowledged.answers.push({ question: question.code, version, text })
      } else version = (await shownVersion(stage, question)) ?? from
      const key = randomUUID()
      const said = await attempt(() => remark(stage, { topic: question.topic, text, key, by }), 303)
      const id = said?.location?.split('#opmerking-')[1]
      if (id !== undefined) acknowledged.remarks.push({ id, text })
    }
  }

  const running = openQuestions.slice(0, 4).map(write)
  return {
    async stop() {
      isStopped = true
      await Promise.all(running)
    },
  }
}

/** The version that the page of this question shows now; undefined when the page cannot be had. */
async function shownVersion(
  { http, cast, visitId, editors }: Stage,
  { topic, code }: (typeof openQuestions)[number],
): Promise<number | undefined> {
  const path = `/bij/${cast.heidebrink}/visitatie/${visitId}/zelfbeeld/${topic}`
  const page = await http.get(path, editors[0]).catch(() => undefined)
  const field = new RegExp(`<input[^>]*name="version:${code}"[^>]*>`).exec(page?.body ?? '')?.[0]
  const version = /value="(\d+)"/.exec(field ?? '')?.[1]
  return version === undefined ? undefined : Number(version)
}
