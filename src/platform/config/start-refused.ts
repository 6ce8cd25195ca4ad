// SPDX-License-Identifier: EUPL-1.2

/** The program will not start, and this says in Dutch why and what to do. Printed without a stack; exit 1. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
}
