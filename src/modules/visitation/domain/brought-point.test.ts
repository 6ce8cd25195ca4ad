// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { broughtPoints } from './brought-point.ts'
import { makeDossier } from './dossier.ts'
import type { HandedInAnswer, SelfImageDocument } from './handover-documents.ts'

const on = localDate('2026-03-02')
const answer = (question: string, value: string | null): HandedInAnswer => ({
  question,
  slot: 'municipality',
  value: value === null ? null : { kind: 'text', text: value },
  isUnknown: value === null,
  note: '',
})
const document: SelfImageDocument = {
  questionnaire: { code: 'self-image', version: 1 },
  openedOn: on,
  answers: [answer('c2a', 'Hoe houden wij dit vol?'), answer('c2b', null), answer('c3a', 'Oefenen.')],
  seen: [],
  handedInBy: 'A. de Wit',
  handedInOn: on,
  lastTime: {
    municipality: 'Heidebrink',
    questionnaire: { code: 'self-image', version: 1 },
    openedOn: on,
    answers: [],
    handedInOn: on,
    report: {
      round: 'Ronde 1',
      visitOn: on,
      perspectives: [
        { topic: 't01', title: 'Wijs een vervanger aan' },
        { topic: 'weg', title: 'Oefen elk jaar' },
      ],
    },
  },
}
const added = { topic: 't11', body: 'Er is nu een tweede CISO.', by: 'A. de Wit', on }

test('the points of a municipality are its questions, its additions and the perspectives that it brings', () => {
  const dossier = makeDossier(document, { supplements: [added, { ...added, body: 'Toch niet.' }] })
  const points = broughtPoints(dossier, [])
  expect(points.map(({ code, kind, text, topic }) => [code, kind, text, topic?.code])).toEqual([
    ['c2a', 'question', 'Hoe houden wij dit vol?', 'c2'],
    ['supplement-t11-1', 'supplement', 'Er is nu een tweede CISO.', 't11'],
    ['supplement-t11-2', 'supplement', 'Toch niet.', 't11'],
    ['perspective-1', 'perspective', 'Wijs een vervanger aan', 't01'],
    ['perspective-2', 'perspective', 'Oefen elk jaar', undefined],
  ])
})

test('a point is open until somebody notes that it was treated', () => {
  const treated = { code: 'c2a', by: 'Anna', on }
  const points = broughtPoints(makeDossier(document), [treated, { ...treated, code: 'c2z' }])
  expect(points.map(one => [one.code, one.treated?.by])).toEqual([
    ['c2a', 'Anna'],
    ['perspective-1', undefined],
    ['perspective-2', undefined],
  ])
})
