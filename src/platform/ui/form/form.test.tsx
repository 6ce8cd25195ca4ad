// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { keyField, tokenField } from '../../http/form.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  errorFor,
  Filters,
  Form,
  fieldId,
  parseDutchNumber,
  RadioGroup,
  Select,
  TextField,
} from '../index.ts'

const html = (page: unknown) => String(page)

test('a form carries the hidden fields that the http layer reads', () => {
  const form = html(
    <Form action="/x" token={{ csrf: 'c', key: 'k' }} version={3}>
      <p>velden</p>
    </Form>,
  )
  expect(form).toContain(`<input type="hidden" name="${tokenField}" value="c"/>`)
  expect(form).toContain(`<input type="hidden" name="${keyField}" value="k"/>`)
  expect(form).toContain('<input type="hidden" name="version" value="3"/>')
})

describe('a field with an error', () => {
  const errors = [{ field: 'antwoord[3]', text: 'Vul dit in.' }]
  const field = html(
    <TextField
      name="antwoord[3]"
      label="Antwoord"
      hint="Kort"
      value={'<b>"x"'}
      error={errorFor(errors, 'antwoord[3]')}
    />,
  )

  test('says so beside it, and is tied to error and hint', () => {
    expect(field).toContain('aria-invalid="true"')
    expect(field).toContain('aria-describedby="f-antwoord-3-fout f-antwoord-3-uitleg"')
    expect(field).toContain('id="f-antwoord-3-fout"')
  })

  test('keeps what was typed', () => {
    expect(field).toContain('value="&lt;b&gt;&quot;x&quot;"')
  })

  test('is where the summary links to', () => {
    expect(html(<ErrorSummary errors={errors} />)).toContain(`href="#${fieldId('antwoord[3]')}"`)
  })
})

test('the first choice of a group has the id that the error summary links to', () => {
  expect(html(<RadioGroup name="soort" label="Soort" options={[{ value: 'a', label: 'A' }]} />)).toContain(
    'id="f-soort"',
  )
})

test('a date that could not be read comes back as it was typed', () => {
  expect(html(<DateField name="d" label="Datum" value="31 februari" />)).toContain('value="31 februari"')
  expect(html(<DateField name="d" label="Datum" value="2026-11-24" />)).toContain('value="24-11-2026"')
  for (const typed of ['0000-00-00', '2026-02-30', '9999-99-99'])
    expect(html(<DateField name="d" label="Datum" value={typed} />)).toContain(`value="${typed}"`)
})

test('a button that cannot be used says why, can be reached, and does nothing', () => {
  const button = html(<Button disabledReason="Eerst het plan.">Vrijgeven</Button>)
  expect(button).toMatch(
    /<button type="button"[^>]* aria-disabled="true" aria-describedby="(reden-\d+)"[\s\S]*id="\1">Eerst het plan\./,
  )
  expect(button).not.toContain(' disabled')
})

test('a filter asks for nothing, so none of its fields is required or marked optional', () => {
  const filters = html(
    <Filters action="/x" label="Filter">
      <Select name="stand" label="Stand" optional options={[]} />
      <Select name="eigenaar" label="Eigenaar" options={[]} />
    </Filters>,
  )
  expect(filters).not.toMatch(/niet verplicht|aria-required/)
})

test.each([
  ['1.234,5', 1234.5],
  ['12,5', 12.5],
  ['-3', -3],
  ['1.234', 1234],
  ['12.5', 12.5],
  ['veel', undefined],
  ['', undefined],
])('the number %s reads as %s', (typed, value) => {
  expect(parseDutchNumber(typed)).toBe(value)
})
