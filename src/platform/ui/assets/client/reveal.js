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
    const given = new FormData(this.form).getAll(this.dataset.showWhen).filter(value => value.trim() !== '')
    this.hidden = !given.some(value => this.isWanted(value)) && !this.querySelector('.field--invalid')
  }

  isWanted(value) {
    const { showIs, showFrom } = this.dataset
    if (showFrom !== undefined) return Number(value.replace(/[. ]/g, '')) >= Number(showFrom)
    return showIs === '*' || showIs.split('|').includes(value)
  }
}
customElements.define('dl-reveal', Reveal)
