// SPDX-License-Identifier: EUPL-1.2
import type { Context } from 'hono'
import type { Logger } from 'pino'
import type { SignedIn } from '../../kernel/actor.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { OrganisationKind, Role } from '../../kernel/roles.ts'
import type { Database } from '../db/database.ts'
import type { Tx } from '../db/tx.ts'
import type { Transfer } from '../work/transfer.ts'
import type { Help } from './help.ts'
import type { Sessions } from './sessions.ts'

/** An entry of the main menu: for whom, and where it leads within an organisation. */
export type NavigationEntry = {
  readonly label: string
  readonly kinds: readonly OrganisationKind[]
  readonly roles: readonly Role[]
  readonly href: (organisation: string) => string
  /** Where other pages start that are found through this entry, so that the menu marks it there too. */
  readonly under?: (organisation: string) => string
  /** Lower comes first; a role sees at most seven. */
  readonly order: number
}

/** Everything a request may need from the outside, made once in program.ts or in a test. */
export type Deps = {
  readonly db: Database
  readonly sessions: Sessions
  readonly now: () => Date
  readonly log: Logger
  readonly navigation: readonly NavigationEntry[]
  /** The menu of the public pages. */
  readonly publicNavigation: readonly { readonly label: string; readonly href: string }[]
  /** The Dutch sentence per reason of NotAllowed. */
  readonly notAllowedTexts: Readonly<Record<string, string>>
  /** Where people ask for help with the site itself: mailto:, tel: or https:. */
  readonly contact?: string | undefined
  /** What each page is for, in the words of content/help. */
  readonly help: Help
  /** How many things wait for this person in the organisation of the scope. */
  readonly countWaiting: (tx: Tx, person: SignedIn, now: Date) => Promise<number>
  /** What every module keeps in somebody's name, for who leaves. */
  readonly transfers: readonly Transfer[]
  /** The Dutch sentence of a problem: the module's own, or the general one. */
  readonly problemText: (problem: Problem) => string
  /** The Dutch sentence of what a form did, by its code. */
  readonly saidText: (code: string) => string | undefined
  /** Origins under which this request may have been made by one of our own pages. */
  readonly ownOrigins: (request: globalThis.Request) => readonly string[]
  /** The person's network address; behind a trusted proxy the one that the proxy names. */
  readonly clientAddress: (context: Context) => string
  /** The address in the browser, such as https://leren.example.nl. */
  readonly origin: string
  readonly isDemo: boolean
  /** True when people reach the program over TLS. */
  readonly isSecure: boolean
  /** Signs form tokens; from the key file, so that a restart does not spoil open forms. */
  readonly csrfKey: Buffer
}
