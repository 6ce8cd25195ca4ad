// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attempt, type Counter, isForgotten, LIMITS, type LimitRule, succeeded } from './lockout.ts'

const start = new Date('2026-03-02T09:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)

function tryAt(
  rule: LimitRule,
  seconds: readonly number[],
): { allowed: number[]; counter: Counter | undefined } {
  let counter: Counter | undefined
  const allowed: number[] = []
  for (const second of seconds) {
    const outcome = attempt(rule, counter, later(second))
    if (!outcome.isAllowed) continue
    allowed.push(second)
    counter = outcome.counter
  }
  return { allowed, counter }
}

const everySecond = (n: number) => Array.from({ length: n }, (_, i) => i)

describe('wrong passwords for one account', () => {
  const rule = LIMITS['password-account']

  test('wait 2, 4, 8, 16, 32 and then 60 seconds', () => {
    expect(tryAt(rule, everySecond(200)).allowed).toEqual([0, 2, 6, 14, 30, 62, 122, 182])
  })

  test('say how long to wait', () => {
    const { counter } = tryAt(rule, [0])
    expect(attempt(rule, counter, later(0.5))).toEqual({ isAllowed: false, waitSeconds: 2 })
  })

  test('never make anybody wait longer than a minute, however often they are tried', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 300 }), gaps => {
        let now = 0
        const times = gaps.map(gap => {
          now += gap / 10
          return now
        })
        const { counter } = tryAt(rule, times)
        const outcome = attempt(rule, counter, later(now + 60))
        return outcome.isAllowed
      }),
    )
  })

  test('are forgotten after a success, after a quiet day, and when the clock was set back', () => {
    const { counter } = tryAt(rule, everySecond(100))
    if (counter === undefined) throw new Error('no counter')
    expect(attempt(rule, succeeded(rule, counter, later(100)), later(100)).isAllowed).toBe(true)
    expect(succeeded(rule, counter, later(100)).failures).toBe(0)
    expect(isForgotten(rule, counter, later(2 * 24 * 3600))).toBe(true)
    expect(attempt(rule, counter, later(-2 * 24 * 3600)).isAllowed).toBe(true)
  })

  test('of ten thousand at the same moment, one is judged', () => {
    expect(tryAt(rule, Array(10_000).fill(0)).allowed).toHaveLength(1)
  })
})

describe('failures from one address', () => {
  const rule = LIMITS['password-address']

  test('are at most twenty in a quarter of an hour', () => {
    const { allowed, counter } = tryAt(
      rule,
      everySecond(10_000).map(i => i / 100),
    )
    expect(allowed).toHaveLength(20)
    expect(attempt(rule, counter, later(899)).isAllowed).toBe(false)
    expect(attempt(rule, counter, later(900)).isAllowed).toBe(true)
  })

  test('do not count those who get in: a whole office signs in behind one address', () => {
    let counter: Counter | undefined
    for (let i = 0; i < 500; i++) {
      const outcome = attempt(rule, counter, later(i))
      if (!outcome.isAllowed) throw new Error(`refused at ${i}`)
      counter = succeeded(rule, outcome.counter, later(i))
    }
    expect(counter?.failures).toBe(0)
  })

  test('give back one place when the twentieth was right', () => {
    const nineteen = tryAt(rule, everySecond(19)).counter
    const twentieth = attempt(rule, nineteen, later(20))
    if (!twentieth.isAllowed) throw new Error('refused')
    expect(attempt(rule, twentieth.counter, later(21)).isAllowed).toBe(false)
    expect(attempt(rule, succeeded(rule, twentieth.counter, later(21)), later(21)).isAllowed).toBe(true)
  })
})
