// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { classes } from '../class-names.ts'

export type Column = {
  key: string
  label: string
  /** 'end' for numbers; 'keep' never wraps; 'key' a short code in front. */
  kind?: 'end' | 'keep' | 'key' | undefined
  /** The column that names the row. Exactly one. */
  isHeader?: boolean | undefined
  /** Sorting is a link; `direction` is how the rows are sorted now. */
  sort?: { href: string; direction?: 'ascending' | 'descending' | undefined } | undefined
  /** Only for screen readers. */
  hideLabel?: boolean | undefined
}

export type Row = {
  cells: Readonly<Record<string, Child>>
  /** Puts a checkbox in front; `label` says what it picks. */
  pick?: { name: string; value: string; label: string; checked?: boolean | undefined } | undefined
  /** Stands open in the panel beside the table. */
  opened?: boolean | undefined
  id?: string | undefined
  /** Inside a `Grid`: what the row is called when one of its cells is set, and its version. */
  grid?: { row: string; version: number | string } | undefined
}

export type RowGroup = { title?: Child; note?: Child; rows: readonly Row[] }

export type TableProps = {
  /** Always there; `hideCaption` when a heading right above says the same. */
  caption: Child
  hideCaption?: boolean | undefined
  columns: readonly Column[]
  rows?: readonly Row[] | undefined
  groups?: readonly RowGroup[] | undefined
  foot?: Readonly<Record<string, Child>> | undefined
  /** What stands there when there are no rows: what it is for, and the first step. */
  empty?: Child
  /** Small tables of numbers stay a table on a phone; others become cards. */
  staysTable?: boolean | undefined
  /** For long column labels: they wrap instead of making the table wide. */
  wrapsHead?: boolean | undefined
  id?: string | undefined
}

const ARROW = { ascending: '↑', descending: '↓' }

function Head({ columns, hasPick }: { columns: readonly Column[]; hasPick: boolean }) {
  return (
    <thead>
      <tr>
        {hasPick && (
          <th scope="col" class="pick">
            <dl-select-all data-label="Kies alle rijen">
              <span class="visually-hidden">Kies</span>
            </dl-select-all>
          </th>
        )}
        {columns.map(column => {
          const label = column.hideLabel ? <span class="visually-hidden">{column.label}</span> : column.label
          const direction = column.sort?.direction
          return (
            <th scope="col" class={column.kind} aria-sort={direction}>
              {column.sort ? (
                <a href={column.sort.href}>
                  {label}
                  {direction && <span aria-hidden="true">{ARROW[direction]}</span>}
                </a>
              ) : (
                label
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function Cells({ columns, cells }: { columns: readonly Column[]; cells: Readonly<Record<string, Child>> }) {
  return (
    <>
      {columns.map(column =>
        column.isHeader ? (
          <th scope="row" class={column.kind}>
            {cells[column.key]}
          </th>
        ) : (
          <td data-k={column.label} class={column.kind}>
            {cells[column.key]}
          </td>
        ),
      )}
    </>
  )
}

/** A table: sticky head, sorting by link, and on a phone each row a small card. */
export function Table(props: TableProps) {
  const { columns, caption } = props
  const groups = props.groups ?? [{ rows: props.rows ?? [] }]
  const rows = groups.flatMap(group => group.rows)
  const hasPick = rows.some(row => row.pick)
  if (rows.length === 0 && props.empty !== undefined)
    return <div class="table-wrap table__empty">{props.empty}</div>
  return (
    <dl-scroll class="table-wrap">
      <table
        class={classes(
          'table',
          'utrecht-table',
          !props.staysTable && 'table--cards',
          props.wrapsHead && 'table--wraps-head',
        )}
        id={props.id}
      >
        <caption class={props.hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <Head columns={columns} hasPick={hasPick} />
        {groups.map(group => (
          <tbody>
            {group.title !== undefined && (
              <tr class="group">
                <th scope="rowgroup" colspan={columns.length + (hasPick ? 1 : 0)}>
                  {group.title}
                  {group.note !== undefined && <span class="quiet">{group.note}</span>}
                </th>
              </tr>
            )}
            {group.rows.map(row => (
              <tr
                class={classes(row.pick?.checked && 'picked', row.opened && 'opened')}
                id={row.id}
                data-row={row.grid?.row}
                data-version={row.grid && String(row.grid.version)}
              >
                {hasPick && <td class="pick">{row.pick && <Pick {...row.pick} />}</td>}
                <Cells columns={columns} cells={row.cells} />
              </tr>
            ))}
          </tbody>
        ))}
        {props.foot && (
          <tfoot>
            <tr>
              {hasPick && <td class="pick" />}
              <Cells columns={columns} cells={props.foot} />
            </tr>
          </tfoot>
        )}
      </table>
    </dl-scroll>
  )
}

function Pick({ name, value, label, checked }: NonNullable<Row['pick']>) {
  return (
    <label class="target">
      <span class="visually-hidden">{label}</span>
      <input
        class="utrecht-checkbox utrecht-checkbox--html-input"
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
      />
    </label>
  )
}

/** The second, quiet line in a cell: the owner, a remark. */
export function Sub({ children }: { children?: Child }) {
  return <span class="sub">{children}</span>
}
