// SPDX-License-Identifier: EUPL-1.2
// A wide table can be scrolled by keyboard, but is a stop for the Tab key only when there is something to scroll.

class Scroll extends HTMLElement {
  connectedCallback() {
    this.observer = new ResizeObserver(() => this.update())
    this.observer.observe(this)
  }

  disconnectedCallback() {
    this.observer.disconnect()
  }

  update() {
    const isScrollable = this.scrollWidth > this.clientWidth + 1
    if (!isScrollable) for (const name of ['tabindex', 'role', 'aria-label']) this.removeAttribute(name)
    else {
      this.tabIndex = 0
      this.setAttribute('role', 'region')
      this.setAttribute('aria-label', this.querySelector('caption')?.textContent ?? 'Tabel')
    }
  }
}
customElements.define('dl-scroll', Scroll)
