// SPDX-License-Identifier: EUPL-1.2
import { parseLocalDate } from '../../../kernel/dates.ts'
import { isOrganisationId } from '../../../kernel/ids.ts'
import type { SuccessorGround } from './access-after-changes.ts'

/** The ground as it is kept with a role: 'successor:gm1942:2016-01-01'. */
export const groundCode = ({ kind, successor, endedOn }: SuccessorGround): string =>
  `${kind}:${successor}:${endedOn}`

/** Reads such a ground back; undefined for any other. */
export function parseGround(code: string | null): SuccessorGround | undefined {
  const [kind, successor = '', day = ''] = (code ?? '').split(':')
  const endedOn = parseLocalDate(day)
  if (kind !== 'successor' && kind !== 'decidedAfterSplit') return undefined
  return endedOn !== undefined && isOrganisationId(successor) ? { kind, successor, endedOn } : undefined
}
