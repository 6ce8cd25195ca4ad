// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { localDate } from '../../../kernel/dates.ts'
import { type Role, roleFits, roles } from '../../../kernel/roles.ts'
import { type Audience, delegationReaders, mayReadFinal, shareProblems } from './report-sharing.ts'

const open = (audience: Audience) => ({ audience, recipient: '', endedAt: null })
const ended = (audience: Audience) => ({ audience, recipient: '', endedAt: new Date(0) })
const municipal = (Object.keys(roles) as Role[]).filter(role => roleFits(role, 'municipality'))
const readers = (...shares: Parameters<typeof mayReadFinal>[1][number][]) =>
  municipal.filter(
    role => mayReadFinal([role], shares) && !(delegationReaders as readonly Role[]).includes(role),
  )

describe('who reads the final report', () => {
  test.each([
    ['nothing shared', [], []],
    ['college', [open('college')], []],
    ['council', [open('council')], ['councilClerk', 'councillor']],
    ['own organisation', [open('organisation')], ['privacyOfficer', 'controller', 'processOwner']],
    ['another organisation', [open('other')], []],
    ['council, ended', [ended('council')], []],
    ['council, ended and given again', [ended('council'), open('council')], ['councilClerk', 'councillor']],
  ] as const)('%s', (_, shares, expected) => {
    expect(readers(...shares)).toEqual(expected)
  })

  test('the delegation always reads, nobody of the committee does so here', () => {
    for (const role of delegationReaders) expect(mayReadFinal([role], [])).toBe(true)
    for (const role of ['chair', 'member', 'committeeSecretary', 'programmeStaff', 'analyst'] as const)
      expect(mayReadFinal([role], [open('council'), open('organisation')])).toBe(false)
  })

  test('one role that may is enough', () => {
    expect(mayReadFinal(['contributor', 'councillor'], [open('council')])).toBe(true)
  })
})

describe('what a decision to share needs', () => {
  const today = localDate('2026-11-24')
  const share = (audience: Audience, recipient = '', ground = '', untilOn: string | null = null) => ({
    audience,
    recipient,
    ground,
    part: 'whole' as const,
    untilOn: untilOn === null ? null : localDate(untilOn),
  })
  const whole = { recipient: '', part: 'whole', untilOn: null } as const
  const permitted = { ...open('other'), ...whole, recipient: 'Waterschap' }
  test.each([
    [share('council'), [], []],
    [share('council'), [{ ...open('council'), ...whole }], ['alreadyShared']],
    [share('council'), [{ ...ended('council'), ...whole }], []],
    [share('other'), [], ['recipientNeeded', 'groundNeeded', 'untilNeeded']],
    [share('other', 'Waterschap', 'zij helpen ons', '2026-11-24'), [], []],
    [share('other', 'Waterschap', 'zij helpen ons', '2026-11-23'), [], ['dueInPast']],
    [share('other', 'waterschap', 'nog eens', '2027-01-01'), [permitted], ['alreadyShared']],
    [
      share('other', 'waterschap', 'nog eens', '2027-01-01'),
      [{ ...permitted, untilOn: localDate('2026-11-23') }],
      [],
    ],
    [{ ...share('other', 'waterschap', 'minder', '2027-01-01'), part: 'summary' }, [permitted], []],
    [share('other', 'Veiligheidsregio', 'oefenen', '2027-01-01'), [permitted], []],
  ] as const)('%o after %o', (given, before, codes) => {
    expect(shareProblems(given, before, today).map(one => one.code)).toEqual(codes)
  })
})
