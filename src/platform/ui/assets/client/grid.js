// SPDX-License-Identifier: EUPL-1.2
// A table as a grid: arrows go from cell to cell, one key sets a cell, it is saved at once, Ctrl+Z takes it back.
// A letter works only while a cell has the focus (WCAG 2.1.4).

const LONGEST_WAIT = 60_000
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }

class Grid extends HTMLElement {
  connectedCallback() {
    this.options = JSON.parse(this.dataset.options)
    this.mark = customElements.get('dl-saved').find(this)
    this.waiting = new Map()
    this.done = []
    this.tries = 0
    this.rows = [...this.querySelectorAll('tbody tr')]
      .map(row => [...row.querySelectorAll('[data-cell]')].map(cell => cell.closest('td')))
      .filter(cells => cells.length > 0)
    this.querySelector('table').setAttribute('role', 'grid')
    for (const cell of this.rows.flat()) cell.tabIndex = -1
    if (this.rows[0]) this.rows[0][0].tabIndex = 0
    this.addEventListener('keydown', event => this.press(event))
    this.addEventListener('focusin', event => this.rove(event.target.closest('td')))
    this.addEventListener('mousedown', event => {
      if (!event.target.closest('a, label, input, button, select')) event.target.closest('td')?.focus()
    })
    window.addEventListener('online', () => this.waiting.size > 0 && this.send())
    window.addEventListener('beforeunload', event => {
      if (this.waiting.size === 0) return
      event.preventDefault()
      event.returnValue = true
    })
  }

  place(cell) {
    const row = this.rows.findIndex(cells => cells.includes(cell))
    return row < 0 ? undefined : [row, this.rows[row].indexOf(cell)]
  }

  // One cell of the grid is a stop for the Tab key: the last one that had the focus.
  rove(cell) {
    if (!this.place(cell)) return
    for (const other of this.rows.flat()) other.tabIndex = other === cell ? 0 : -1
  }

  press(event) {
    const at = this.place(event.target)
    if (!at || event.altKey) return
    const key = event.key.toLowerCase()
    if (event.ctrlKey || event.metaKey) {
      if (key !== 'z') return
      this.undo()
    } else if (STEPS[event.key]) this.go(at[0] + STEPS[event.key][0], at[1] + STEPS[event.key][1])
    else if (event.key === 'Home') this.go(at[0], 0)
    else if (event.key === 'End') this.go(at[0], this.rows[at[0]].length - 1)
    else if (event.key === 'Enter') event.target.closest('tr').querySelector('th a')?.click()
    else if (key === ' ') event.target.closest('tr').querySelector('.pick input')?.click()
    else if (this.options[key]) this.set(event.target.querySelector('[data-cell]'), key)
    else return
    event.preventDefault()
  }

  go(row, column) {
    const cells = this.rows[Math.max(0, Math.min(row, this.rows.length - 1))]
    cells[Math.max(0, Math.min(column, cells.length - 1))].focus()
  }

  set(cell, key, isUndo) {
    const { kind, word } = this.options[key]
    if (cell.dataset.kind === kind) return
    if (!isUndo) this.done.push({ cell, key: this.keyOf(cell.dataset.kind) })
    this.show(cell, kind, word)
    cell.closest('td').classList.add('unsaved-cell')
    this.waiting.set(cell, kind)
    this.send()
  }

  keyOf(kind) {
    return Object.keys(this.options).find(key => this.options[key].kind === kind)
  }

  show(cell, kind, word) {
    cell.dataset.kind = kind
    cell.className = `state state--${kind}`
    cell.textContent = word
  }

  undo() {
    const last = this.done.pop()
    if (!last?.key) return
    this.set(last.cell, last.key, true)
    last.cell.closest('td').focus()
  }

  async send() {
    if (this.isBusy) return
    const [cell, kind] = this.waiting.entries().next().value ?? []
    if (!cell) return this.mark.saySaved()
    this.isBusy = true
    this.mark.sayBusy()
    const row = cell.closest('tr')
    const body = new URLSearchParams({
      _csrf: this.dataset.csrf,
      row: row.dataset.row,
      field: cell.dataset.cell,
      value: kind,
      version: row.dataset.version,
    })
    try {
      const answer = await fetch(this.dataset.action, {
        method: 'POST',
        body,
        headers: { Accept: 'application/json' },
      })
      if (answer.status >= 500) throw new Error('away')
      this.tries = 0
      await this.take(answer, cell, kind)
    } catch {
      this.mark.sayOffline()
      clearTimeout(this.timer)
      this.timer = setTimeout(() => this.send(), Math.min(LONGEST_WAIT, 2000 * 2 ** this.tries++))
    } finally {
      this.isBusy = false
    }
    if (this.tries === 0 && this.waiting.size > 0 && !this.isStopped) this.send()
  }

  async take(answer, cell, kind) {
    const row = cell.closest('tr')
    if (answer.ok) {
      const { version } = await answer.json()
      if (version !== undefined) row.dataset.version = version
      if (this.waiting.get(cell) === kind) {
        this.waiting.delete(cell)
        cell.closest('td').classList.remove('unsaved-cell')
      }
      if (this.waiting.size === 0) this.mark.saySaved()
      return
    }
    if (answer.status === 401 || answer.status === 403) {
      this.isStopped = true
      return this.mark.saySignedOut()
    }
    this.waiting.delete(cell)
    const { problems = [] } = await answer.json().catch(() => ({}))
    const link = Object.assign(document.createElement('a'), {
      href: row.querySelector('th a')?.href ?? location.href,
      className: 'nl-link',
      textContent: 'Open de regel',
    })
    const why =
      answer.status === 409 ? 'iemand anders was u voor' : (problems[0]?.text ?? 'dit kan hier niet')
    this.mark.say('unsaved', `niet opgeslagen: ${why}. `, link)
  }
}
customElements.define('dl-grid', Grid)
