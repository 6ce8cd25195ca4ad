// SPDX-License-Identifier: EUPL-1.2
import { openQuestions, saveAnswer } from '../measuring/answering.ts'
import { higher, lower } from '../measuring/figure.ts'
import { type Load, load } from '../measuring/load.ts'
import { percentile } from '../measuring/percentile.ts'
import { openStage, type Stage } from '../measuring/stage.ts'
import type { Suite } from './suite.ts'

const saves = 400
const many = 8

/** Autosave of an answer, as a person waits for it: answer, its history and its audit event, on disk before the answer. */
export const answers: Suite = {
  name: 'answers',
  about: 'time to save an answer with fsync on, alone and at 8 connections',
  async run({ rounds }) {
    const stage = await openStage(many)
    try {
      const versions = openQuestions.map(() => 0)
      await timeSaves(stage, versions, many, many * 10)
      const alone = await timeSaves(stage, versions, 1, rounds ?? saves)
      const together = await timeSaves(stage, versions, many, rounds ?? saves)
      return [
        lower('save_p95_ms', percentile(alone.times, 0.95), 'ms', 15),
        lower('save_p95_ms_at_8', percentile(together.times, 0.95), 'ms', 40),
        lower('save_p50_ms', percentile(alone.times, 0.5), 'ms'),
        higher('save_per_s', together.times.length / together.seconds, 'saves/s'),
      ]
    } finally {
      await stage.close()
    }
  },
}

/** Each connection saves its own question again and again. */
const timeSaves = (stage: Stage, versions: number[], connections: number, total: number): Promise<Load> =>
  load(connections, total, async (n, connection) => {
    const question = openQuestions[connection]
    const version = versions[connection]
    if (question === undefined || version === undefined) throw new Error('a question for each connection')
    const by = stage.editors[connection % 2] ?? stage.editors[0]
    const text = `Wij oefenden dit jaar ${n} keer met terugzetten, en dat ging steeds beter. ${'Zo leren wij. '.repeat(20)}`
    const { status, body } = await saveAnswer(stage, { question, text, version, by, json: true })
    if (status !== 200) throw new Error(`not saved: ${status} ${body.slice(0, 200)}`)
    versions[connection] = version + 1
  })
