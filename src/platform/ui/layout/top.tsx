// SPDX-License-Identifier: EUPL-1.2
import { CSRF_FIELD } from '../form/form.tsx'

export type OrganisationLink = {
  name: string
  href: string
  current?: boolean | undefined
  /** From `organisationColourClass`. */
  colourClass?: string | undefined
}

/** The name of the present organisation, always in sight; a switch when this person serves more than one. */
export function OrganisationMenu({
  name,
  switcher,
}: {
  name: string
  switcher: readonly OrganisationLink[]
}) {
  if (switcher.length < 2) {
    return (
      <div class="org">
        <span class="org__name">
          <span class="org__mark" />
          {name}
        </span>
      </div>
    )
  }
  return (
    <details class="org menu" data-menu="">
      <summary>
        <span class="org__mark" />
        {name}
        <span class="visually-hidden">, wissel van organisatie</span>
      </summary>
      <ul class="menu__list">
        {switcher.map(organisation => (
          <li class={organisation.colourClass}>
            <a href={organisation.href} aria-current={organisation.current ? 'true' : undefined}>
              <span class="org__mark" />
              {organisation.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

export type SearchInfo = {
  action: string
  value?: string | undefined
  placeholder?: string | undefined
  /** Name of the query parameter; 'q' unless told. */
  name?: string | undefined
}

export function Search({ action, value, placeholder = 'Zoek', name = 'q' }: SearchInfo) {
  return (
    <dl-hotkeys class="search">
      <search>
        <form action={action} method="get">
          <label class="visually-hidden" for="zoek">
            Zoek in wat u mag zien
          </label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id="zoek"
            name={name}
            type="search"
            value={value}
            placeholder={placeholder}
            autocomplete="off"
          />
          <button class="visually-hidden" type="submit">
            Zoeken
          </button>
        </form>
      </search>
    </dl-hotkeys>
  )
}

export type PersonInfo = {
  name: string
  role?: string | undefined
  /** The person's own page: account, notifications, sign-in means. */
  href: string
  /** Address that signs out, by POST. */
  signOutAction?: string | undefined
}

export function PersonMenu({
  name,
  role,
  href,
  signOutAction,
  csrf,
  helpHref,
}: PersonInfo & { csrf: string; helpHref?: string | undefined }) {
  return (
    <details class="me menu" data-menu="">
      <summary>
        <span>
          {name}
          {role && <span class="me__role wide-only"> · {role}</span>}
        </span>
      </summary>
      <ul class="menu__list">
        <li>
          <a href={href}>Mijn gegevens</a>
        </li>
        {helpHref && (
          <li>
            <a href={helpHref}>Hulp</a>
          </li>
        )}
        <li hidden>
          <button type="button" data-hotkeys-switch="">
            Sneltoets / uitzetten
          </button>
        </li>
        {signOutAction && (
          <li>
            <form method="post" action={signOutAction}>
              <input type="hidden" name={CSRF_FIELD} value={csrf} />
              <button type="submit">Uitloggen</button>
            </form>
          </li>
        )}
      </ul>
    </details>
  )
}
