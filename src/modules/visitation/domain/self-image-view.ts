// SPDX-License-Identifier: EUPL-1.2
import type { HandedOut } from '../../../kernel/handing-out/handed-out.ts'
import type { Topic } from '../../../kernel/questionnaire/types.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Seen, SelfImage } from './self-image.ts'
import type { Overview } from './self-image-overview.ts'
import type { ReadSection } from './self-image-reading.ts'

/** How far the self-image is, as one person may know it. */
export type SelfImageView = Overview & {
  readonly selfImage: SelfImage
  readonly isOpen: boolean
  /** It was handed in, and the day of the visit is still to come. */
  readonly isBeforeVisit: boolean
  readonly seen: readonly Seen[]
  /** Which of the roles that have a part in it this municipality has. */
  readonly existing: readonly Role[]
  readonly openTopics: readonly Topic[]
}

/** The same with what was handed out to colleagues, the newest first. */
export type OverviewView = SelfImageView & { readonly handedOut: readonly HandedOut[] }

/** The same with all answers in words, as far as this person reads them. */
export type ReadView = SelfImageView & {
  readonly read: readonly ReadSection[]
  /** Per role that marked it as seen: how many answers changed afterwards. */
  readonly changedSince: ReadonlyMap<string, number>
}
