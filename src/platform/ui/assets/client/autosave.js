// SPDX-License-Identifier: EUPL-1.2
// Saves a form while it is filled in. What was typed stays in the page whatever happens; it is never put in the
// browser's storage, because the next person at this computer must not find it there.

const PAUSE = 1200
const LONGEST_WAIT = 60_000
const NO_FIELD = ['submit', 'button', 'reset', 'image', 'file', 'fieldset', 'output']
const isSaved = input => input.name && !['_csrf', '_key', 'version'].includes(input.name)

class Autosave extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form')
    this.mark = customElements.get('dl-saved').find(this.form)
    for (const button of this.querySelectorAll('[data-without-script]')) button.hidden = true
    this.isDirty = false
    this.isStopped = false
    this.tries = 0
    this.parts = new Set()
    this.wrong = new Set()
    this.sent = this.typed()
    this.form.addEventListener('input', event => this.changed(event.target, PAUSE))
    this.form.addEventListener('change', event => this.changed(event.target, 150))
    this.form.addEventListener('submit', () => {
      this.isStopped = true
    })
    window.addEventListener('online', () => this.isDirty && this.later(0))
    window.addEventListener('beforeunload', event => {
      if ((!this.isDirty && !this.isBusy) || this.isStopped) return
      event.preventDefault()
      event.returnValue = true
    })
  }

  // A form in parts sends only the parts that changed, so that a mistake in one does not keep back the others.
  changed(input, wait) {
    if (!isSaved(input)) return
    // A field that is left says so once more, also when what stands in it was stored already.
    if (!this.isDirty && this.typed() === this.sent) return
    const part = input.closest('[data-part]')
    if (part) this.parts.add(part)
    this.later(wait)
  }

  // By control, not by name: parts may hold a field of the same name.
  typed() {
    return JSON.stringify(
      [...new FormData(this.form)].filter(([name]) => this.form.elements[name]?.type !== 'hidden'),
    )
  }

  body(parts) {
    const body = new URLSearchParams()
    for (const field of this.form.elements) {
      const isGiven = !['checkbox', 'radio'].includes(field.type) || field.checked
      const isOurs = parts.length === 0 || field.name === '_csrf' || parts.some(part => part.contains(field))
      const isField = !NO_FIELD.includes(field.type) && !field.matches(':disabled')
      if (isGiven && isOurs && isField && field.name && field.name !== '_key')
        body.append(field.name, field.value)
    }
    return body
  }

  // The field that a choice needs, as long as nothing stands there: half a choice is not sent, so nobody is told off.
  needed() {
    const fields = [...this.querySelectorAll('[data-needs]:checked')].map(
      choice => this.form.elements[choice.dataset.needs],
    )
    return fields.find(field => field?.value.trim() === '')
  }

  labelOf(field) {
    return field.labels[0].firstChild.textContent.trim()
  }

  later(wait) {
    if (this.isStopped) return
    this.isDirty = true
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), wait)
  }

  async save() {
    if (this.isBusy) return this.later(PAUSE)
    const empty = this.needed()
    if (empty) return this.mark.say('unsaved', `wordt opgeslagen als u “${this.labelOf(empty)}” invult`)
    this.isBusy = true
    this.isDirty = false
    this.sent = this.typed()
    this.mark.sayBusy()
    const parts = [...this.parts]
    this.parts.clear()
    try {
      const answer = await fetch(this.form.action, {
        method: 'POST',
        body: this.body(parts),
        headers: { Accept: 'application/json' },
      })
      await this.take(answer, parts)
    } catch {
      this.retry(parts)
    } finally {
      this.isBusy = false
    }
  }

  async take(answer, parts) {
    if (answer.status >= 500) return this.retry(parts)
    this.tries = 0
    if (answer.ok) return this.saved(answer, parts)
    this.isDirty = true
    if (answer.status === 409)
      return this.stop('niet opgeslagen: iemand anders was u voor. ', this.compareButton())
    if (answer.status === 422) return this.refused(await answer.json(), parts)
    for (const part of parts) this.parts.add(part)
    this.mark.saySignedOut()
  }

  async saved(answer, parts) {
    const isJson = answer.headers.get('content-type')?.includes('json')
    const fresh = isJson ? await answer.json() : { version: this.versionIn(await answer.text()) }
    for (const [name, value] of Object.entries(fresh)) {
      const field = this.form.elements[name]
      if (value !== undefined && field?.type === 'hidden') field.value = value
    }
    for (const part of parts) this.wrong.delete(part)
    for (const place of parts.length ? parts : [this.form]) this.clearErrors(place)
    if (this.wrong.size > 0) {
      this.isDirty = true
      this.mark.say('unsaved', 'het andere is opgeslagen; er is nog iets te verbeteren')
    } else if (!this.isDirty) this.mark.saySaved()
  }

  clearErrors(place) {
    for (const error of place.querySelectorAll('[data-autosave-error]')) error.remove()
  }

  // A route without a JSON answer gives the page itself: the new version stands in the same form there.
  versionIn(html) {
    const forms = new DOMParser().parseFromString(html, 'text/html').forms
    return [...forms].find(form => form.getAttribute('action') === this.form.getAttribute('action'))?.elements
      .version?.value
  }

  retry(parts) {
    for (const part of parts) this.parts.add(part)
    this.isDirty = true
    const wait = Math.min(LONGEST_WAIT, 2000 * 2 ** this.tries++)
    this.mark.sayOffline(this.querySelector('textarea') ? 'uw tekst' : undefined)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), wait)
  }

  stop(text, link) {
    this.isStopped = true
    this.mark.say('unsaved', text, link)
  }

  refused({ problems = [] }, parts) {
    for (const place of parts.length ? parts : [this.form]) this.clearErrors(place)
    for (const { field, text } of problems) {
      const control = field && this.form.elements[field]
      const first = control instanceof RadioNodeList ? control[0] : control
      const error = document.createElement('p')
      error.className = 'field__error'
      error.dataset.autosaveError = ''
      error.append(Object.assign(document.createElement('span'), { textContent: text }))
      first?.closest('.field, .fieldset')?.append(error)
      const part = first?.closest('[data-part]')
      if (part) this.wrong.add(part)
    }
    this.again(parts.filter(part => !this.wrong.has(part)))
    this.mark.say(
      'unsaved',
      problems[0]?.field
        ? 'nog niet opgeslagen: er is iets te verbeteren'
        : (problems[0]?.text ?? 'nog niet opgeslagen'),
    )
  }

  // What went along with something wrong is sent once more without it.
  again(parts) {
    if (parts.length === 0 || this.wrong.size === 0) return
    for (const part of parts) this.parts.add(part)
    this.later(0)
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
}
customElements.define('dl-autosave', Autosave)
