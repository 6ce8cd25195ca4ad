// SPDX-License-Identifier: EUPL-1.2
import type { LetterKind } from '../../domain/letter.ts'
import { paths } from '../../paths.ts'

/** The address of this site as a letter gives it: an invitation leads to where its code is typed. */
export const letterAddress = (origin: string, kind: LetterKind): string =>
  `${new URL(origin).host}${kind === 'invitation' ? paths.redeem() : ''}`
