// SPDX-License-Identifier: EUPL-1.2
// Says how many characters are left. Nothing is cut off: a text that is too long can be shortened by its writer.

const spoken = left =>
  left >= 0
    ? `Nog ${left} ${left === 1 ? 'teken' : 'tekens'}`
    : `${-left} ${left === -1 ? 'teken' : 'tekens'} te veel`

class Count extends HTMLElement {
  connectedCallback() {
    this.area = this.querySelector('textarea, input')
    this.shown = this.querySelector('[data-count]')
    this.live = document.createElement('span')
    this.live.className = 'visually-hidden'
    this.live.setAttribute('role', 'status')
    this.append(this.live)
    this.area.addEventListener('input', () => this.update())
    this.update()
  }

  update() {
    const left = Number(this.dataset.most) - this.area.value.length
    this.shown.textContent = spoken(left)
    this.shown.classList.toggle('field__count--over', left < 0)
    clearTimeout(this.timer)
    // Read aloud only near the limit, and only when the typing pauses.
    if (left < Number(this.dataset.most) / 10 && document.activeElement === this.area)
      this.timer = setTimeout(() => {
        this.live.textContent = spoken(left)
      }, 1500)
  }
}
customElements.define('dl-count', Count)
