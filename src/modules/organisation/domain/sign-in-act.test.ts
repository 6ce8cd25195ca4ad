// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type SignInAct, type SignInStanding, signInActs, signInProblems } from './sign-in-act.ts'

const open: SignInStanding = {
  hasAccount: true,
  isBlocked: false,
  isBlockedElsewhere: false,
  worksElsewhere: false,
  isSelf: false,
}
const blocked = { ...open, isBlocked: true }
const codes = (act: SignInAct, standing: SignInStanding) => signInProblems(act, standing).map(one => one.code)

test.each([
  ['block', open, []],
  ['reset', open, []],
  ['unblock', open, ['signInNotBlocked']],
  ['block', blocked, ['signInBlocked']],
  ['reset', blocked, ['signInResetBlocked']],
  ['unblock', blocked, []],
  ['unblock', { ...blocked, isBlockedElsewhere: true }, ['signInBlockedElsewhere']],
] as const)('%s of %o gives %o', (act, standing, expected) => expect(codes(act, standing)).toEqual(expected))

test.each(signInActs)(
  'nobody does %s to oneself, to who has no account, or to who works elsewhere too',
  act => {
    expect(codes(act, { ...blocked, isSelf: true })).toEqual(['signInSelf'])
    expect(codes(act, { ...open, hasAccount: false })).toEqual(['signInNone'])
    expect(codes(act, { ...blocked, worksElsewhere: true })).toEqual(['signInShared'])
  },
)
