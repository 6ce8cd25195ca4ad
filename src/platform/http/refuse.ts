// SPDX-License-Identifier: EUPL-1.2

/** Why the route layer turns a request away before any action is asked. */
export type RefusalKind =
  | 'signInFirst'
  | 'sessionEnded'
  | 'foreignPage'
  | 'wrongType'
  | 'staleForm'
  | 'tooLarge'

/** Thrown by the route layer only; the error page maps each kind to a status and a Dutch text. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly kind: RefusalKind
  constructor(kind: RefusalKind) {
    super(kind)
    this.kind = kind
  }
}

export const refuse = (kind: RefusalKind): Refusal => new Refusal(kind)
