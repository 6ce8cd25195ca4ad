// SPDX-License-Identifier: EUPL-1.2
// Saves a form while it is filled in. What was typed stays in the page whatever happens; it is never put in the
// browser's storage, because the next person at this computer must not find it there.

const PAUSE = 1200
const LONGEST_WAIT = 60_000
const clock = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})
const isSaved = input => input.name && !['_csrf', '_key', 'version'].includes(input.name)

class Autosave extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form')
    this.mark = this.querySelector('[data-saved]') ?? document.querySelector('[data-saved]') ?? this.addMark()
    for (const button of this.querySelectorAll('[data-without-script]')) button.hidden = true
    this.isDirty = false
    this.isStopped = false
    this.tries = 0
    this.form.addEventListener('input', event => isSaved(event.target) && this.later(PAUSE))
    this.form.addEventListener('change', event => isSaved(event.target) && this.later(150))
    this.form.addEventListener('submit', () => {
      this.isStopped = true
    })
    window.addEventListener('online', () => this.isDirty && this.later(0))
    window.addEventListener('beforeunload', event => {
      if (this.isDirty && !this.isStopped) event.preventDefault()
    })
  }

  addMark() {
    const mark = document.createElement('p')
    mark.className = 'saved'
    mark.setAttribute('role', 'status')
    this.form.append(mark)
    return mark
  }

  later(wait) {
    if (this.isStopped) return
    this.isDirty = true
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), wait)
  }

  say(kind, text, ...more) {
    this.mark.className = kind ? `saved saved--${kind}` : 'saved'
    const line = document.createElement('span')
    line.append(text, ...more)
    this.mark.replaceChildren(line)
  }

  async save() {
    if (this.isBusy) return this.later(PAUSE)
    this.isBusy = true
    this.isDirty = false
    this.say('busy', 'wordt opgeslagen')
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(this.form))
      if (typeof value === 'string' && name !== '_key') body.append(name, value)
    try {
      const answer = await fetch(this.form.action, {
        method: 'POST',
        body,
        headers: { Accept: 'application/json' },
      })
      await this.take(answer)
    } catch {
      this.retry()
    } finally {
      this.isBusy = false
    }
  }

  async take(answer) {
    if (answer.status >= 500) return this.retry()
    this.tries = 0
    if (answer.ok) return this.saved(answer)
    this.isDirty = true
    if (answer.status === 409)
      return this.stop('niet opgeslagen: iemand anders was u voor. ', this.compareButton())
    if (answer.status === 422) return this.refused(await answer.json())
    this.say('unsaved', 'niet opgeslagen: uw sessie is voorbij. Uw tekst staat hier nog. ', this.signInLink())
  }

  async saved(answer) {
    const isJson = answer.headers.get('content-type')?.includes('json')
    const version = isJson ? (await answer.json()).version : this.versionIn(await answer.text())
    if (version !== undefined && this.form.elements.version) this.form.elements.version.value = version
    for (const error of this.form.querySelectorAll('[data-autosave-error]')) error.remove()
    if (!this.isDirty) this.say('', `opgeslagen ${clock.format(new Date())}`)
  }

  // A route without a JSON answer gives the page itself: the new version stands in the same form there.
  versionIn(html) {
    const forms = new DOMParser().parseFromString(html, 'text/html').forms
    return [...forms].find(form => form.getAttribute('action') === this.form.getAttribute('action'))?.elements
      .version?.value
  }

  retry() {
    this.isDirty = true
    const wait = Math.min(LONGEST_WAIT, 2000 * 2 ** this.tries++)
    this.say('unsaved', 'geen verbinding: uw tekst staat hier nog, wij proberen het opnieuw')
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), wait)
  }

  stop(text, link) {
    this.isStopped = true
    this.say('unsaved', text, link)
  }

  refused({ problems = [] }) {
    for (const old of this.form.querySelectorAll('[data-autosave-error]')) old.remove()
    for (const { field, text } of problems) {
      const control = field && this.form.elements[field]
      const first = control instanceof RadioNodeList ? control[0] : control
      const error = document.createElement('p')
      error.className = 'field__error'
      error.dataset.autosaveError = ''
      error.append(Object.assign(document.createElement('span'), { textContent: text }))
      first?.closest('.field')?.append(error)
    }
    this.say(
      'unsaved',
      problems[0]?.field
        ? 'nog niet opgeslagen: er is iets te verbeteren'
        : (problems[0]?.text ?? 'nog niet opgeslagen'),
    )
  }

  // An ordinary submit gives the page with both texts side by side.
  compareButton() {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'nl-button nl-button--secondary nl-button--small'
    button.textContent = 'Bekijk beide teksten'
    button.addEventListener('click', () => this.form.submit())
    return button
  }

  signInLink() {
    return Object.assign(document.createElement('a'), {
      href: location.href,
      target: '_blank',
      rel: 'noopener',
      className: 'nl-link',
      textContent: 'Log in op een nieuw tabblad en kom hier terug',
    })
  }
}
customElements.define('dl-autosave', Autosave)
