// SPDX-License-Identifier: EUPL-1.2
// '/' and Ctrl+K go to the search box. A key of one character can be switched off (WCAG 2.1.4): the choice is kept in this browser.

const OFF = 'hotkeys-off'
const isOff = () => localStorage.getItem(OFF) === '1'
const isTyping = target => target.closest?.('input, textarea, select, [contenteditable], dl-grid') != null

class Hotkeys extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input')
    this.toggleAttribute('data-ready', !isOff())
    document.addEventListener('keydown', this)
    const button = document.querySelector('[data-hotkeys-switch]')
    if (button) this.serveSwitch(button)
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this)
  }

  handleEvent(event) {
    const isSlash =
      event.key === '/' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      !isOff() &&
      !isTyping(event.target)
    const isFind =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    if (!isSlash && !isFind) return
    event.preventDefault()
    this.input.focus()
    this.input.select()
  }

  serveSwitch(button) {
    const show = () => {
      button.textContent = isOff() ? 'Sneltoets / aanzetten' : 'Sneltoets / uitzetten'
      this.toggleAttribute('data-ready', !isOff())
    }
    button.addEventListener('click', () => {
      localStorage.setItem(OFF, isOff() ? '0' : '1')
      show()
    })
    show()
    button.closest('[hidden]').hidden = false
  }
}
customElements.define('dl-hotkeys', Hotkeys)
