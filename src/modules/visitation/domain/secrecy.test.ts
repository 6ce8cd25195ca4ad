// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate } from '../../../kernel/dates.ts'
import { type Role, roles } from '../../../kernel/roles.ts'
import {
  isSecret,
  liftProblems,
  mayRecordSecrecy,
  type Secrecy,
  secrecyProblems,
  secrecyState,
} from './secrecy.ts'

const today = localDate('2026-12-01')
const secrecy = (endsOn: LocalDate | null = null, liftedOn: LocalDate | null = null): Secrecy => ({
  id: 's',
  ground: '5.1.2.h',
  imposedBy: 'college',
  imposedOn: localDate('2026-11-25'),
  endsOn,
  byName: 'M. Kuipers',
  liftedBy: liftedOn && 'college',
  liftedOn,
})

describe('secrecy', () => {
  test('holds until its date, or until a decision lifts it', () => {
    expect(secrecyState(secrecy(), today)).toBe('holds')
    expect(secrecyState(secrecy(localDate('2026-12-02')), today)).toBe('holds')
    expect(secrecyState(secrecy(localDate('2026-12-01')), today)).toBe('ended')
    expect(secrecyState(secrecy(localDate('2027-12-01'), localDate('2026-11-30')), today)).toBe('lifted')
    expect(isSecret([secrecy(null, today), secrecy(localDate('2026-12-01'))], today)).toBe(false)
    expect(isSecret([secrecy(null, today), secrecy()], today)).toBe(true)
  })

  test('rests on a ground of the first two paragraphs of article 5.1, and ends after it begins', () => {
    const codes = (ground: string, imposedOn: string, endsOn: string | null) =>
      secrecyProblems(
        { ground, imposedOn: localDate(imposedOn), endsOn: endsOn === null ? null : localDate(endsOn) },
        today,
      ).map(one => one.code)
    expect(codes('5.1.2.h', '2026-12-01', null)).toEqual([])
    expect(codes('5.2', '2026-12-01', null)).toEqual(['choose'])
    expect(codes('5.1.5', '2026-12-01', null)).toEqual(['choose'])
    expect(codes('5.1.2.h', '2026-12-02', null)).toEqual(['notYetHappened'])
    expect(codes('5.1.2.h', '2026-12-01', '2026-12-01')).toEqual(['endsBeforeItBegins'])
  })

  test('is lifted while it holds, on a day between its beginning and today', () => {
    const codes = (one: Secrecy, on: string) =>
      liftProblems(one, localDate(on), today).map(({ code }) => code)
    expect(codes(secrecy(), '2026-12-01')).toEqual([])
    expect(codes(secrecy(), '2026-11-24')).toEqual(['beforeTheSecrecy'])
    expect(codes(secrecy(), '2026-12-02')).toEqual(['notYetHappened'])
    expect(codes(secrecy(today), '2026-12-01')).toEqual(['secrecyEnded'])
    expect(codes(secrecy(null, today), '2026-12-01')).toEqual(['secrecyEnded'])
  })

  test('of the council is recorded by the griffier, that of college and mayor by secretary or portfolio holder', () => {
    const recorders = (organ: Secrecy['imposedBy']) =>
      (Object.keys(roles) as Role[]).filter(role => mayRecordSecrecy(organ, [role]))
    expect(recorders('council')).toEqual(['councilClerk'])
    for (const organ of ['college', 'mayor'] as const)
      expect(recorders(organ)).toEqual(['portfolioHolder', 'municipalSecretary'])
  })
})
