// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, weekday } from '../../../../kernel/dates.ts'

const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const
const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const

/** 'di 17 nov', for lists; with the year when it is another than today's. */
export function shortDate(date: LocalDate, today: LocalDate): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`
  return `${days[weekday(date) - 1]} ${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}${year}`
}
