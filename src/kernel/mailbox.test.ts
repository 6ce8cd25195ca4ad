// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { mailbox } from './mailbox.ts'

test('a mailbox is one, however its address is written', () => {
  for (const email of ['a.b@x.example', 'A.B@X.example', ' a.b+werk@x.example'])
    expect(mailbox(email)).toBe('a.b@x.example')
  expect(mailbox('a.c@x.example')).not.toBe(mailbox('a.b@x.example'))
})
