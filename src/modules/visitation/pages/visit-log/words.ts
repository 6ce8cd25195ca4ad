// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { roles } from '../../../../kernel/roles.ts'
import { type LogKind, type LogRole, logDraftOf } from '../../domain/visit-log.ts'

export const logKindWords: Readonly<Record<LogKind, string>> = {
  phone: 'telefoon',
  letter: 'brief',
  mail: 'mail',
  talk: 'gesprek',
}

export const logRoleWords: Readonly<Record<LogRole, string>> = {
  coordinator: roles.coordinator.label,
  portfolioHolder: roles.portfolioHolder.label,
  municipalSecretary: roles.municipalSecretary.label,
  operationsHead: roles.operationsHead.label,
  cio: roles.cio.label,
  ciso: roles.ciso.label,
  executive: 'het college',
  other: 'iemand anders',
}

/** A kept version of an entry as text. */
export function logInWords(kept: { readonly body: string; readonly details: unknown }): string {
  const { happenedOn, kind, withRole, body } = logDraftOf(kept)
  return [formatDate(happenedOn), logKindWords[kind], `met ${logRoleWords[withRole]}`, body].join('\n')
}
