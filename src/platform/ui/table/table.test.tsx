// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { Grid, Pagination, State, Sub, Table } from '../index.ts'

const columns = [
  {
    key: 'number',
    label: 'Nr',
    kind: 'key' as const,
    sort: { href: '?s=nr', direction: 'descending' as const },
  },
  { key: 'name', label: 'Maatregel', isHeader: true },
  { key: 'design', label: 'Opzet' },
  { key: 'exists', label: 'Bestaan' },
  { key: 'works', label: 'Werking' },
]

test('a grid of 300 rows takes less than 400 kB of html', () => {
  const rows = Array.from({ length: 300 }, (_, index) => ({
    grid: { row: `8.${index}`, version: 1 },
    pick: { name: 'maatregel', value: `8.${index}`, label: `Kies 8.${index}` },
    cells: {
      number: `8.${index}`,
      name: (
        <>
          <a href={`/bij/0f8fad5b-d9cb-469f-a165-70867728950e/gap/8.${index}`}>
            Kritieke kwetsbaarheid binnen een week verholpen
          </a>
          <Sub>Hoofd informatievoorziening en automatisering</Sub>
        </>
      ),
      design: <State kind="deels" cell="opzet" />,
      exists: <State kind="open" cell="bestaan" />,
      works: <State kind="open" cell="werking" />,
    },
  }))
  const html = String(
    <Grid action="/gap/cel" token={{ csrf: 'c' }} options={[{ key: 'j', kind: 'ja' }]}>
      <Table caption="Maatregelen" columns={columns} rows={rows} />
    </Grid>,
  )
  expect(Buffer.byteLength(html)).toBeLessThan(400_000)
})

test('the head says how the rows are sorted, and each cell knows its column for the phone', () => {
  const html = String(
    <Table caption="M" columns={columns} rows={[{ cells: { number: '1', name: 'a', design: 'ja' } }]} />,
  )
  expect(html).toContain('aria-sort="descending"><a href="?s=nr">')
  expect(html).toContain('<td data-k="Opzet">ja</td>')
  expect(html).toContain('<th scope="row">a</th>')
})

test('a table without rows says what it is for', () => {
  const html = String(<Table caption="M" columns={columns} rows={[]} empty="Nog geen maatregelen." />)
  expect(html).toContain('Nog geen maatregelen.')
  expect(html).not.toContain('<table')
})

test('page links show both ends and what lies near, and the range in words', () => {
  const html = String(
    <Pagination page={5} pageSize={10} total={1234} noun="regels" href={page => `?p=${page}`} />,
  )
  const shown = [...html.matchAll(/Pagina <\/span>(\d+)/g)].map(match => Number(match[1]))
  expect(shown).toEqual([1, 3, 4, 5, 6, 7, 124])
  expect(html).toContain('41 tot en met 50 van 1.234 regels')
})

test('one page needs no page links', () => {
  expect(String(<Pagination page={1} pageSize={10} total={9} noun="regels" href={String} />)).toBe('')
})
