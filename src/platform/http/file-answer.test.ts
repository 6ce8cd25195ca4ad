// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { attachmentHeaders } from '../files/attachment.ts'
import { assertSaysFile } from './file-answer.ts'

const file = () => new Response('x', { headers: attachmentHeaders('verslag.pdf', 'application/pdf') })

test('a route that gives a file without saying so gives nothing', () => {
  expect(() => assertSaysFile({ name: 'test.file' }, file())).toThrow('test.file gives a file')
  expect(() => assertSaysFile({ name: 'test.file', gives: 'export' }, file())).not.toThrow()
  expect(() => assertSaysFile({ name: 'test.away' }, new Response(null, { status: 303 }))).not.toThrow()
})
