// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { z } from 'zod'
import { choice, date, email, id, line, optionalDate, prose, ticks, version } from './fields.ts'
import { parseFields } from './form.ts'

const schema = z.object({ email: email() })
const codes = (typed: string) => {
  const parsed = parseFields(schema, { email: typed })
  return 'problems' in parsed ? parsed.problems.map(one => one.code) : parsed.input.email
}

test('a mail address is taken in small letters; what is none says so, and nothing says to fill it in', () => {
  expect(codes(' Noor@Heidebrink.Example ')).toBe('noor@heidebrink.example')
  for (const wrong of ['noor', 'noor@heidebrink', 'noor @x.nl', 'a@b.nl <c@d.nl>'])
    expect(codes(wrong), wrong).toEqual(['email'])
  expect(codes('  ')).toEqual(['required'])
})

const shapes: readonly [string, z.ZodType, readonly unknown[], readonly unknown[]][] = [
  ['line', line(), ['Zorg', ' x '], ['', '  ', 'a'.repeat(201), undefined, 7, ['a']]],
  ['prose', prose(10), ['a\nb'], ['', 'a'.repeat(11)]],
  ['choice', choice(['ja', 'nee']), ['ja'], ['Ja', '', 'misschien', undefined]],
  ['version', version(), ['0', '12'], ['-1', '1.5', '1e9', '9007199254740993', 'x', 'Infinity', 'NaN']],
  ['ticks', ticks(2), [undefined, 'a', ['a', 'b']], [['a', 'b', 'c'], [1]]],
  [
    'id',
    id(),
    ['6f9619ff-8b86-4011-b42d-00c04fc964ff'],
    ['', '1', '6f9619ff-8b86-4011-b42d-00c04fc964ff;', "' or 1=1", '../../etc'],
  ],
  ['date', date(), ['30-11-2026', '2026-11-30'], ['', '31-11-2026', '2026-13-01', 'morgen', '1'.repeat(41)]],
  ['optional date', optionalDate(), ['', '2026-11-30'], ['0-0-0']],
]

test.each(shapes)('%s takes what fits and nothing else', (_, shape, right, wrong) => {
  expect(right.filter(value => !shape.safeParse(value).success)).toEqual([])
  expect(wrong.filter(value => shape.safeParse(value).success)).toEqual([])
})
