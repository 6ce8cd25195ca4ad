// SPDX-License-Identifier: EUPL-1.2
// The mark that says what is stored. Whatever saves on a page speaks through it.

const clock = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})

class Saved extends HTMLElement {
  // kind: '' (stored), 'busy' or 'unsaved'; more: nodes that follow the text, such as a button.
  say(kind, text, ...more) {
    this.className = kind ? `saved saved--${kind}` : 'saved'
    const line = document.createElement('span')
    line.append(text, ...more)
    this.replaceChildren(line)
  }

  sayBusy() {
    this.say('busy', 'wordt opgeslagen')
  }

  saySaved() {
    this.say('', `opgeslagen ${clock.format(new Date())}`)
  }

  sayOffline(what = 'wat u invulde') {
    this.say('unsaved', `niet verbonden: ${what} staat alleen in deze pagina, wij proberen het opnieuw`)
  }

  saySignedOut() {
    const link = document.createElement('a')
    link.href = location.href
    link.target = '_blank'
    link.rel = 'noopener'
    link.className = 'nl-link'
    link.textContent = 'Log in op een nieuw tabblad en kom hier terug'
    this.say('unsaved', 'niet opgeslagen: uw sessie is voorbij. Wat u invulde staat hier nog. ', link)
  }

  // The mark of the page, or a new one at the end of `place`.
  static find(place) {
    const found = place.querySelector('dl-saved') ?? document.querySelector('dl-saved')
    if (found) return found
    const mark = document.createElement('dl-saved')
    mark.className = 'saved'
    mark.setAttribute('role', 'status')
    place.append(mark)
    return mark
  }
}
customElements.define('dl-saved', Saved)
