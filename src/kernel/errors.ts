// SPDX-License-Identifier: EUPL-1.2

/** The thing does not exist, or not for this actor: both give the same 404. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The actor sees the thing but may not do this with it: 403 with the reason, never about another organisation. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
  readonly reason: string
  /** @param reason code that the page turns into a Dutch sentence */
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** Somebody saved in between: 409, both texts are shown. */
export class Conflict extends Error {
  override name = 'Conflict'
  readonly mine: string
  readonly theirs: string
  readonly theirVersion: number
  constructor(texts: { mine: string; theirs: string; theirVersion: number }) {
    super('stale version')
    this.mine = texts.mine
    this.theirs = texts.theirs
    this.theirVersion = texts.theirVersion
  }
}

/** The act asks for a fresh proof of identity first: 303 to the confirmation page. */
export class StepUpNeeded extends Error {
  override name = 'StepUpNeeded'
}
