// SPDX-License-Identifier: EUPL-1.2
// Small things for the whole page: menus that close, the error summary in focus, buttons that only scripts can serve.

const menus = () => document.querySelectorAll('details[data-menu][open]')

document.addEventListener('click', event => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false
})
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  for (const menu of menus()) {
    menu.open = false
    menu.querySelector('summary').focus()
  }
})

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

document.querySelector('[data-focus]')?.focus()

// A message that stands there from the start is not read out; the same words coming in are.
const message = document.querySelector('.flash > *')
if (message) setTimeout(() => message.replaceWith(message.cloneNode(true)), 300)

// On a phone the menu scrolls sideways: the present entry is brought into sight.
for (const current of document.querySelectorAll('.nav [aria-current]')) {
  const list = current.closest('ul')
  if (current.offsetLeft + current.offsetWidth < list.clientWidth - 24) continue
  list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2
}
