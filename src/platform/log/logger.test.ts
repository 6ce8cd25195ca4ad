// SPDX-License-Identifier: EUPL-1.2
import { afterEach, expect, test, vi } from 'vitest'
import { makeLogger } from './logger.ts'

const written: string[] = []
vi.mock('pino', async original => {
  const { default: pino } = await original<typeof import('pino')>()
  const into = { write: (line: string) => void written.push(line) }
  return { default: Object.assign((options: object) => pino(options, into), pino) }
})
afterEach(() => {
  written.length = 0
})

test('an event is one line of JSON with its moment in UTC, whatever stands in it', () => {
  makeLogger({ isDemo: false }).warn({ route: '/a\n{"level":60,"msg":"made up"}\u2028\u001b[31m' }, 'a\r\nb')
  expect(written).toHaveLength(1)
  const line = written[0]?.trimEnd() ?? ''
  expect(['\r', '\n', '\u001b'].filter(sign => line.includes(sign))).toEqual([])
  const event = JSON.parse(written[0] ?? '')
  expect(event).toMatchObject({ level: 40, msg: 'a\r\nb' })
  expect(event.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
})

test('of an error it holds what helps, and not the row or the connection that the driver hangs on it', () => {
  const error = Object.assign(new Error('duplicate key'), {
    code: '23505',
    table: 'person',
    detail: 'Key (email)=(iemand@voorbeeld.example) already exists.',
    client: { connectionParameters: { password: 'geheim' } },
    parameters: ['geheim'],
  })
  makeLogger({ isDemo: true }).error({ err: error }, 'request failed')
  const event = JSON.parse(written[0] ?? '')
  expect(event.err).toMatchObject({ message: 'duplicate key', code: '23505', table: 'person' })
  expect(written[0]).not.toMatch(/geheim|iemand@/)
})
