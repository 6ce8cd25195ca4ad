// SPDX-License-Identifier: EUPL-1.2
// Follow-up questions: shown when another field of the form has a certain answer. What was typed in a hidden one stays.

class Reveal extends HTMLElement {
  connectedCallback() {
    this.form = this.closest('form')
    this.form?.addEventListener('change', this)
    this.handleEvent()
  }

  disconnectedCallback() {
    this.form?.removeEventListener('change', this)
  }

  handleEvent() {
    const wanted = this.dataset.showIs.split('|')
    const given = new FormData(this.form).getAll(this.dataset.showWhen)
    this.hidden = !given.some(value => wanted.includes(value)) && !this.querySelector('.field--invalid')
  }
}
customElements.define('dl-reveal', Reveal)
