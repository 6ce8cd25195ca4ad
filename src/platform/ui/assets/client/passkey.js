// SPDX-License-Identifier: EUPL-1.2
// Makes or uses a passkey: asks the server what to ask the browser, and posts the browser's answer with the form.

const bytes = text =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), char => char.charCodeAt(0))
const text = buffer =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
const withIds = list => (list ?? []).map(one => ({ ...one, id: bytes(one.id) }))

const make = options =>
  navigator.credentials
    .create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: withIds(options.excludeCredentials),
      },
    })
    .then(read)

const use = options =>
  navigator.credentials
    .get({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: withIds(options.allowCredentials),
      },
    })
    .then(read)

function read(credential) {
  const { response } = credential
  const answer = { clientDataJSON: text(response.clientDataJSON) }
  for (const name of ['attestationObject', 'authenticatorData', 'signature', 'userHandle'])
    if (response[name]) answer[name] = text(response[name])
  if (response.getTransports) answer.transports = response.getTransports()
  return {
    id: credential.id,
    rawId: credential.id,
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: answer,
  }
}

class Passkey extends HTMLElement {
  connectedCallback() {
    this.querySelector('form').addEventListener('submit', this)
    if (window.PublicKeyCredential) this.hidden = false
    else this.say('unable')
  }

  async handleEvent(event) {
    const form = event.target
    if (form.elements.credential.value) return
    event.preventDefault()
    this.say()
    try {
      const options = await this.ask(form)
      if (!options) return
      const credential = await (this.dataset.kind === 'make' ? make(options) : use(options))
      form.elements.credential.value = JSON.stringify(credential)
      form.requestSubmit()
    } catch (error) {
      this.say(
        error.name === 'InvalidStateError'
          ? 'known'
          : error.name === 'NotAllowedError'
            ? 'stopped'
            : 'failed',
      )
    }
  }

  async ask(form) {
    const body = new URLSearchParams(new FormData(form))
    const response = await fetch(this.dataset.options, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
    })
    // A proof of identity is asked first: go there as a page.
    if (response.redirected) return void window.location.assign(response.url)
    const answer = await response.json()
    if (response.ok) return JSON.parse(answer.options)
    this.say('told', answer.problems?.[0]?.text ?? answer.text)
  }

  say(what, words) {
    for (const line of this.querySelectorAll('[data-say]')) line.hidden = line.dataset.say !== what
    if (words) this.querySelector(`[data-say="${what}"]`).textContent = words
  }
}
customElements.define('dl-passkey', Passkey)
