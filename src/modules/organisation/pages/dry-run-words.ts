// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../kernel/dutch-dates.ts'
import { roles } from '../../../kernel/roles.ts'
import type { AccessPlan } from '../domain/access-after-changes.ts'
import { type AccessCount, countGaining, countLosing } from '../domain/count-access.ts'
import type { ChangePlan } from '../domain/municipal-changes.ts'
import type { AccessLine, ChangeLines } from './dry-run.tsx'

type Names = (code: string) => string

/** Names of municipalities in the register as it would be; the code where there is none. */
export function namesIn(plan: ChangePlan): Names {
  const names = new Map<string, string>(plan.after.map(({ code, name }) => [code, name]))
  return code => names.get(code) ?? code
}

/** Every change of the register as a sentence, by kind. */
export function changeLines(plan: ChangePlan, name: Names): readonly ChangeLines[] {
  return [
    {
      title: 'Nieuwe gemeenten',
      lines: plan.created.map(({ code, on }) => `${name(code)} (${code}) begint op ${formatDate(on)}`),
    },
    {
      title: 'Gemeenten die ophouden',
      lines: plan.ended.map(({ code, on }) => {
        const to = plan.linked.filter(link => link.code === code).map(link => name(link.to))
        const goes = to.length > 0 ? ` en gaat naar ${to.join(', ')}` : ''
        return `${name(code)} bestaat niet meer vanaf ${formatDate(on)}${goes}`
      }),
    },
    {
      title: 'Opvolgers die erbij komen',
      lines: plan.linked
        .filter(({ code }) => !plan.ended.some(ended => ended.code === code))
        .map(({ code, to, on }) => `${name(code)} ging ook naar ${name(to)} op ${formatDate(on)}`),
    },
    {
      title: 'Nieuwe namen',
      lines: plan.renamed.map(({ from, to, on }) => `${from} heet ${to} vanaf ${formatDate(on)}`),
    },
    {
      title: 'Aantallen inwoners',
      lines: plan.counted.map(
        ({ code, on, count }) =>
          `${name(code)} heeft ${count.toLocaleString('nl-NL')} inwoners op ${formatDate(on)}`,
      ),
    },
  ]
}

export const losingLines = (access: AccessPlan, name: Names): readonly AccessLine[] =>
  countLosing(access).map(one =>
    line(
      one,
      name,
      one.people === 1 ? '1 persoon verliest de rol' : `${one.people} mensen verliezen hun rol`,
    ),
  )

export const gainingLines = (access: AccessPlan, name: Names): readonly AccessLine[] =>
  countGaining(access).map(one =>
    line(one, name, one.people === 1 ? '1 persoon leest mee' : `${one.people} mensen lezen mee`),
  )

export const undecidedLines = (access: AccessPlan, name: Names): readonly string[] =>
  access.undecided.map(one => {
    const candidates = new Set(one.candidates.map(candidate => candidate.personId)).size
    return `${name(one.organisationId)} ging naar ${one.successors.map(name).join(', ')}; u kunt kiezen uit ${people(candidates)}`
  })

const line = (one: AccessCount, name: Names, what: string): AccessLine => ({
  organisation: name(one.organisationId),
  what,
  roles: one.roles.map(role => roles[role].label).join(', '),
  when: formatDate(one.on),
})

const people = (count: number): string => (count === 1 ? '1 persoon' : `${count} mensen`)
