// SPDX-License-Identifier: EUPL-1.2
// The checkbox in a table's head, picking a range with Shift, and the count in the bulk bar.

class SelectAll extends HTMLElement {
  connectedCallback() {
    this.table = this.closest('table')
    const label = document.createElement('label')
    label.className = 'target'
    this.box = Object.assign(document.createElement('input'), { type: 'checkbox' })
    this.box.className = 'utrecht-checkbox utrecht-checkbox--html-input'
    const name = document.createElement('span')
    name.className = 'visually-hidden'
    name.textContent = this.dataset.label
    label.append(name, this.box)
    this.replaceChildren(label)
    this.box.addEventListener('change', () => {
      for (const box of this.boxes()) if (!box.closest('[hidden]')) box.checked = this.box.checked
      this.update()
    })
    this.table.addEventListener('click', event => this.pickRange(event))
    this.table.addEventListener('change', () => this.update())
    this.update()
  }

  boxes() {
    return [...this.table.querySelectorAll('tbody .pick input[type="checkbox"]')]
  }

  pickRange(event) {
    const boxes = this.boxes()
    const at = boxes.indexOf(event.target)
    if (at < 0) return
    if (event.shiftKey && this.last !== undefined)
      for (const box of boxes.slice(Math.min(at, this.last), Math.max(at, this.last) + 1))
        box.checked = event.target.checked
    this.last = at
  }

  update() {
    const boxes = this.boxes()
    const picked = boxes.filter(box => box.checked).length
    this.box.checked = picked > 0 && picked === boxes.length
    this.box.indeterminate = picked > 0 && picked < boxes.length
    for (const box of boxes) box.closest('tr').classList.toggle('picked', box.checked)
    const count = this.closest('form')?.querySelector('[data-picked]')
    if (count) count.textContent = `${picked} gekozen`
  }
}
customElements.define('dl-select-all', SelectAll)
