// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'
import { Button } from '../form/button.tsx'
import { CSRF_FIELD, KEY_FIELD, VERSION_FIELD } from '../form/form.tsx'

export type Version = {
  /** "versie 0.4" */
  label: Child
  /** "20 november 2026 om 14.05 uur" */
  when: Child
  who: Child
  /** What changed, or a link to the comparison. */
  what?: Child
  href?: string | undefined
  /** The one that holds now. */
  isCurrent?: boolean | undefined
  /** Makes this version the newest again; nothing is lost by it. `version` is the one that holds: a stale one gets 409. */
  restore?:
    | { action: string; token: { csrf: string; key?: string | undefined }; version?: number | undefined }
    | undefined
}

/** All versions, newest first. */
export function History({ versions }: { versions: readonly Version[] }) {
  return (
    <ol class="history">
      {versions.map(version => (
        <li>
          <div>
            {version.href ? (
              <a class="nl-link" href={version.href}>
                {version.label}
              </a>
            ) : (
              <strong>{version.label}</strong>
            )}
            {version.isCurrent && ' · geldt nu'}
            <div class="history__who">
              {version.who} · {version.when}
            </div>
            {version.what && <div>{version.what}</div>}
          </div>
          {version.restore && (
            <form method="post" action={version.restore.action}>
              <input type="hidden" name={CSRF_FIELD} value={version.restore.token.csrf} />
              {version.restore.token.key && (
                <input type="hidden" name={KEY_FIELD} value={version.restore.token.key} />
              )}
              {version.restore.version !== undefined && (
                <input type="hidden" name={VERSION_FIELD} value={String(version.restore.version)} />
              )}
              <Button small>
                Terugzetten<span class="visually-hidden"> van {version.label}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ol>
  )
}

export type Comment = {
  by: Child
  role?: Child
  when: Child
  text: Child
  isReply?: boolean | undefined
  id?: string | undefined
}

/** A conversation, oldest first; the children hold the form for the next one. */
export function Comments({ items, children }: { items: readonly Comment[]; children?: Child }) {
  return (
    <div class="comments">
      {items.map(item => (
        <article class={item.isReply ? 'comment comment--reply' : 'comment'} id={item.id}>
          <p class="comment__by">
            <strong>{item.by}</strong>
            {item.role && <span>{item.role}</span>}
            <span>{item.when}</span>
          </p>
          {typeof item.text === 'string' ? <p>{item.text}</p> : item.text}
        </article>
      ))}
      {children}
    </div>
  )
}
