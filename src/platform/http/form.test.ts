// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { z } from 'zod'
import { choice, id, optionalLine } from './fields.ts'
import { fieldText, hasTyped, parseFields, readForm } from './form.ts'

const read = async (body: string, type = 'application/x-www-form-urlencoded') => {
  const form = await readForm(
    new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } }),
    false,
  )
  return form?.values ?? {}
}

test('a value is decoded once: what was written as %2541 is %41, not A', async () => {
  expect(await read('a=%2541&b=%26amp%3B&c=%2527')).toEqual({ a: '%41', b: '&amp;', c: '%27' })
})

test('a field that comes several times is a list; where one is expected the last counts', async () => {
  const values = await read('role=ciso&role=administrator&_csrf=x&_csrf=y')
  expect(values.role).toEqual(['ciso', 'administrator'])
  expect(fieldText(values, '_csrf')).toBe('y')
  const one = parseFields(z.object({ role: optionalLine() }), values)
  expect('problems' in one).toBe(true)
})

test('a field named after the prototype is a field like any other', async () => {
  const values = await read('__proto__=x&constructor=y&toString=z&__proto__[role]=administrator')
  expect(Object.getPrototypeOf(values)).toBeNull()
  expect(Object.keys(values).sort()).toEqual(['__proto__', '__proto__[role]', 'constructor', 'toString'])
  expect(({} as Record<string, unknown>).role).toBeUndefined()
})

test('characters that cannot be kept are refused beside their field, also in a list', () => {
  const schema = z.object({ a: z.any(), b: z.any() })
  for (const wrong of ['x\u0000', '\u001b[2J', '\u007f', 'half \ud83d'])
    expect(parseFields(schema, { a: ['goed', wrong], b: 'goed' })).toMatchObject({
      problems: [{ field: 'a', code: 'characters' }],
    })
  expect(parseFields(schema, { a: 'tab\ten\nregel', b: 'café 🙂' })).toHaveProperty('input')
})

test.each(['application/json', 'text/plain', '', 'application/x-www-form-urlencodedx'])(
  'a body of type %j is no form',
  async type => {
    const request = new Request('http://localhost/', { method: 'POST', body: 'a=1' })
    request.headers.set('content-type', type)
    expect(await readForm(request, true)).toBeUndefined()
  },
)

test('a choice that was not made is asked for; one that does not exist does not fit', () => {
  const schema = z.object({ kind: choice(['fact', 'agreed']) })
  for (const [values, code] of [
    [{}, 'choose'],
    [{ kind: '' }, 'choose'],
    [{ kind: 'anders' }, 'invalid'],
  ] as const)
    expect(parseFields(schema, values)).toEqual({
      problems: [expect.objectContaining({ field: 'kind', code })],
    })
})

test('somebody who was not chosen is asked for as well', () => {
  const parse = (to: string) => parseFields(z.object({ to: id() }), { to })
  expect(parse('')).toEqual({ problems: [expect.objectContaining({ field: 'to', code: 'choose' })] })
  expect(parse('x')).toEqual({ problems: [expect.objectContaining({ field: 'to', code: 'invalid' })] })
})

test('what a page fills in by itself, and what it never shows again, is nothing that was typed', () => {
  const filledIn = {
    _csrf: 'x',
    _key: 'y',
    version: '3',
    id: crypto.randomUUID(),
    fingerprint: 'ab'.repeat(32),
  }
  expect(hasTyped({ ...filledIn, password: 'geheim woord', code: 'abc' })).toBe(false)
  expect(hasTyped({ ...filledIn, rol: ['ciso'] })).toBe(true)
  expect(hasTyped({ ...filledIn, reden: 'Omdat het moet.' })).toBe(true)
})
