// SPDX-License-Identifier: EUPL-1.2
import type { Child } from 'hono/jsx'

/** What a page gives to the shell around it. */
export type PageSpec = {
  /** Title of the document; the shell adds the organisation and the product. */
  readonly title: string
  readonly body: Child
  readonly crumbs?: readonly { readonly label: string; readonly href?: string }[]
  readonly status?: 200 | 403 | 404 | 409 | 422
  /** Shown again because the proof of who one is was too old, with what was typed. */
  readonly asksProof?: true
}
