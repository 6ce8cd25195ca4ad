// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isEmail } from './email.ts'

test('an address has one @ and a domain with a dot', () => {
  for (const text of ['a@b.nl', 'l.peters@voorbeeld.example']) expect(isEmail(text), text).toBe(true)
  for (const text of ['', 'a', 'a@b', 'a b@c.nl', 'a@@b.nl', '<a@b.nl>', `${'a'.repeat(250)}@b.nl`])
    expect(isEmail(text), text).toBe(false)
})
