// SPDX-License-Identifier: EUPL-1.2
// Long work: asks the page again every few seconds and puts the new state in place, until it says it is done.

const LONGEST = 30

class Live extends HTMLElement {
  connectedCallback() {
    this.every = Number(this.dataset.every)
    this.wait()
  }

  disconnectedCallback() {
    clearTimeout(this.timer)
  }

  wait() {
    if (!this.hasAttribute('data-done')) this.timer = setTimeout(() => this.ask(), this.every * 1000)
  }

  async ask() {
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } })
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(this.id)
      if (!answer.ok || !fresh) throw new Error('no state')
      this.replaceChildren(...fresh.childNodes)
      this.toggleAttribute('data-done', fresh.hasAttribute('data-done'))
      this.every = Number(this.dataset.every)
    } catch {
      this.every = Math.min(LONGEST, this.every * 2)
    }
    this.wait()
  }
}
customElements.define('dl-live', Live)
