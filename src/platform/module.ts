// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from '../kernel/page-help.ts'
import type { Receivers } from './handover/receive.ts'
import type { NavigationEntry } from './http/deps.ts'
import type { ProblemTexts } from './http/problem-texts.ts'
import type { Route } from './http/route.ts'
import type { Sayings } from './http/said.ts'
import type { Job } from './jobs/job.ts'
import type { Transfer } from './work/transfer.ts'

/** What a module plugs in. The program is the list of its modules (src/modules.ts). */
export type Module = {
  readonly name: string
  readonly routes: readonly Route[]
  readonly receivers?: Receivers
  readonly navigation?: readonly NavigationEntry[]
  readonly jobs?: readonly Job[]
  readonly publicNavigation?: readonly { readonly label: string; readonly href: string }[]
  /** What this module keeps in somebody's name, for who leaves. */
  readonly transfers?: readonly Transfer[]
  /** Dutch sentence per problem code. */
  readonly problemTexts?: ProblemTexts
  /** Dutch sentence per thing that a form did, for the page after it. */
  readonly said?: Sayings
  /** What each page of this module is for, by the name of its route. */
  readonly help?: readonly HelpChapter[]
  /** Dutch sentence per reason of NotAllowed. */
  readonly notAllowedTexts?: Readonly<Record<string, string>>
  /** Routes that exist in the demo only. */
  readonly demoRoutes?: readonly Route[]
}
