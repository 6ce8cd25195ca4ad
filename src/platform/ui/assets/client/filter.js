// SPDX-License-Identifier: EUPL-1.2
// Narrows a list or table on the page while one types. The box is made here: without script there is nothing to miss.

const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

class Filter extends HTMLElement {
  connectedCallback() {
    this.items = [...this.querySelectorAll(this.dataset.items ?? 'li, tbody tr:not(.group)')]
    this.texts = this.items.map(item => plain(item.textContent))
    const label = document.createElement('label')
    label.className = 'field__label'
    label.textContent = this.dataset.label ?? 'Zoek in deze lijst'
    this.input = Object.assign(document.createElement('input'), { type: 'search', autocomplete: 'off' })
    this.input.className = 'utrecht-textbox utrecht-textbox--html-input'
    this.input.id = label.htmlFor = `zoek-in-${this.dataset.id ?? 'lijst'}`
    this.count = document.createElement('p')
    this.count.className = 'field__count'
    this.count.setAttribute('role', 'status')
    const field = document.createElement('div')
    field.className = 'field field--medium live-filter'
    field.append(label, this.input, this.count)
    this.prepend(field)
    this.input.addEventListener('input', () => this.narrow())
    this.input.addEventListener('keydown', event => event.key === 'Enter' && event.preventDefault())
  }

  narrow() {
    const words = plain(this.input.value).split(/\s+/).filter(Boolean)
    let shown = 0
    this.items.forEach((item, index) => {
      const isShown = words.every(word => this.texts[index].includes(word))
      item.hidden = !isShown
      if (isShown) shown++
    })
    for (const body of this.querySelectorAll('tbody'))
      body.hidden = !body.querySelector('tr:not(.group):not([hidden])')
    this.count.textContent =
      words.length > 0 ? `${shown} van ${this.items.length} ${this.dataset.noun ?? 'regels'}` : ''
  }
}
customElements.define('dl-filter', Filter)
