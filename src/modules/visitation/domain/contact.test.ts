// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { contactProblems, contactTold, noContact } from './contact.ts'

test.each([
  ['070 123 45 67', '', []],
  ['+31 (0)70-1234567', 'secretariaat@commissie.example', []],
  ['', 'secretariaat@commissie.example', []],
  ['', '', ['contactMissing']],
  ['070 123', '', ['phoneInvalid']],
  ['070 123 45 67 toestel 3', '', ['phoneInvalid']],
  ['0'.repeat(16), '', ['phoneInvalid']],
])('a secretariat at "%s" and "%s": %j', (phone, email, codes) => {
  expect(contactProblems({ phone, email }).map(one => one.code)).toEqual(codes)
})

test('the contact that was told last counts, and an old invitation told none', () => {
  const contact = { phone: '070 123 45 67', email: '' }
  const old = { kind: 'visitation.invitation', document: { due: {} } }
  const moved = { kind: 'visitation.due', document: { due: {}, contact } }
  const other = { kind: 'visitation.schedule', document: { contact: noContact } }
  expect(contactTold([old])).toEqual(noContact)
  expect(contactTold([old, moved, other, { kind: 'visitation.due', document: { due: {} } }])).toEqual(contact)
})
