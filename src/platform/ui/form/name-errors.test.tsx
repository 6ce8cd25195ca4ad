// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { RadioGroup } from './choice-fields.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { nameErrors } from './name-errors.ts'
import { TextField } from './text-fields.tsx'

const linksOf = (html: string) => [...html.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(match => match[1])

test('an error that says "dit" is told of which field it is, also of a group and of a label with markup', () => {
  const errors = [
    { field: 'name', text: 'Vul dit in.' },
    { field: 'who', text: 'Vul dit in.' },
    { field: 'at', text: 'Dit is geen datum.' },
    { field: 'code', text: 'Deze code kennen wij niet.' },
  ]
  const page = (
    <main>
      <ErrorSummary errors={errors} />
      <TextField name="name" label="Naam & rol" optional />
      <RadioGroup name="who" label="Wie coördineert?" options={[{ value: 'self', label: 'Ikzelf' }]} />
      <TextField
        name="at"
        label={
          <>
            Dag<span class="visually-hidden"> van het bezoek</span>
          </>
        }
      />
      <TextField name="code" label="Code" />
    </main>
  )
  expect(linksOf(nameErrors(`${page}`))).toEqual([
    'Naam &amp; rol: vul dit in.',
    'Wie coördineert: vul dit in.',
    'Dag van het bezoek: dit is geen datum.',
    'Deze code kennen wij niet.',
  ])
})

test('a page without a summary, or with a link to nowhere, stays as it is', () => {
  const link = '<a class="nl-link" href="#f-x">Vul dit in.</a>'
  for (const html of [link, `<div class="error-summary">${link}</div>`]) expect(nameErrors(html)).toBe(html)
})
