// SPDX-License-Identifier: EUPL-1.2

/** The ways in which a person can sign in. */
export type WaysIn = {
  readonly passkeys: number
  readonly hasPassword: boolean
  readonly hasApp: boolean
  readonly services: number
}

/** Whether the person can show a passkey or code: what a step-up asks. */
export const canProve = (ways: WaysIn): boolean => ways.passkeys > 0 || ways.hasApp

/** Whether somebody still gets in when one passkey is taken away. */
export const mayRemovePasskey = (ways: WaysIn): boolean =>
  ways.passkeys > 1 || ways.services > 0 || (ways.hasPassword && ways.hasApp)
