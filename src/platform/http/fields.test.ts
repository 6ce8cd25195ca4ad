// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { z } from 'zod'
import { email } from './fields.ts'
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
