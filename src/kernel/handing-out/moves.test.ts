// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { personId } from '../ids.ts'
import { type HandedOutState, holds } from './handed-out.ts'
import { decideMove, movesFor } from './moves.ts'

const [anna, bas, chris] = ['1', '2', '3'].map(n => personId(`00000000-0000-4000-8000-00000000000${n}`)) as [
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
]
const inState = (state: HandedOutState) => ({
  sender: { id: anna, name: 'Anna' },
  holder: { id: bas, name: 'Bas' },
  state,
})

describe('who may do what with what was handed out', () => {
  test('the holder asks, hands on, returns or answers while it is open; the sender replies or takes it back', () => {
    expect(movesFor(inState('open'), bas)).toEqual(['asked', 'handedOn', 'returned', 'answered'])
    expect(movesFor(inState('open'), anna)).toEqual(['replied', 'handedOn', 'withdrawn'])
    expect(movesFor(inState('open'), chris)).toEqual([])
  })

  test('once answered the sender takes it over or sends it back', () => {
    expect(movesFor(inState('answered'), anna)).toEqual(['sentBack', 'accepted', 'withdrawn'])
    expect(movesFor(inState('answered'), bas)).toEqual([])
  })

  test('what was returned is the sender’s again: for another, or for nobody', () => {
    expect(movesFor(inState('returned'), anna)).toEqual(['handedOn', 'withdrawn'])
    expect(movesFor(inState('returned'), bas)).toEqual([])
  })

  test('what has ended stays as it is', () => {
    for (const state of ['accepted', 'withdrawn'] as const)
      for (const person of [anna, bas]) expect(movesFor(inState(state), person)).toEqual([])
  })
})

describe('a move', () => {
  test('that needs words is refused without them', () => {
    for (const kind of ['asked', 'returned'] as const)
      expect(decideMove(inState('open'), bas, { kind, body: '' })).toEqual({
        problems: [{ field: 'body', code: 'required' }],
      })
    expect(decideMove(inState('answered'), anna, { kind: 'sentBack', body: '' })).toHaveProperty('problems')
    expect(decideMove(inState('open'), bas, { kind: 'answered', body: '' })).toEqual({ state: 'answered' })
  })

  test('hands on to a third, not back to the sender and not to who has it', () => {
    const to = (person: typeof anna) =>
      decideMove(inState('open'), bas, { kind: 'handedOn', body: '', to: person })
    expect(to(chris)).toEqual({ state: 'open' })
    expect(to(anna)).toHaveProperty('problems')
    expect(to(bas)).toHaveProperty('problems')
    expect(decideMove(inState('returned'), anna, { kind: 'handedOn', body: '', to: bas })).toEqual({
      state: 'open',
    })
  })

  test('of somebody else is refused', () => {
    expect(decideMove(inState('open'), chris, { kind: 'answered', body: '' })).toEqual({
      problems: [{ field: '', code: 'handedOutOtherwise' }],
    })
  })
})

test('the holder sees the parts until it ends or leaves his hands', () => {
  expect(
    (['open', 'answered', 'returned', 'accepted', 'withdrawn'] as const).map(state =>
      holds(inState(state), bas),
    ),
  ).toEqual([true, true, false, false, false])
  expect(holds(inState('open'), chris)).toBe(false)
})
