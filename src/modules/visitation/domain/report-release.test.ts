// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { buildingBlocks } from '../../../../content/texts/report/building-blocks.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Report } from './report-parts.ts'
import {
  answersTo,
  countUnanswered,
  finalProblems,
  isUnchangedBlock,
  mayRelease,
  type Releaser,
  textProblems,
} from './report-release.ts'
import type { VisitId } from './visit.ts'

const person = (
  name: string,
  roles: Role[],
  hasWritten: boolean,
  email = `${name}@commissie.example`,
): Releaser => ({
  person: name as PersonId,
  email,
  roles,
  hasWritten,
})
const secretary = person('secretary', ['committeeSecretary'], false)
const writingSecretary = { ...secretary, hasWritten: true }
const member = person('member', ['member'], false)
const writingMember = { ...member, hasWritten: true }
const chair = person('chair', ['chair'], false)
const otherSecretary = person('other', ['committeeSecretary'], false)

describe('the rule of two', () => {
  test.each([
    ['nobody released yet', member, [], 'first'],
    ['nobody released yet, and this one wrote', writingMember, [], 'first'],
    ['secretary, then a member who wrote', writingMember, [secretary], 'second'],
    ['a member who wrote, then the secretary', secretary, [writingMember], 'second'],
    ['a secretary who wrote, then the chair', chair, [writingSecretary], 'second'],
    ['two members, one wrote', member, [{ ...chair, hasWritten: true }], 'second'],
    ['the same person twice', member, [member], 'samePerson'],
    [
      'the same person after a change of role',
      { ...secretary, roles: ['member'] as Role[] },
      [secretary],
      'samePerson',
    ],
    [
      'two accounts with one address',
      person('twin', ['member'], false, 'MEMBER@commissie.example '),
      [member],
      'sameMailbox',
    ],
    [
      'two accounts with one mailbox',
      person('twin', ['chair'], false, 'member+2@commissie.example'),
      [member],
      'sameMailbox',
    ],
    ['two secretaries', otherSecretary, [secretary], 'noMember'],
    ['two who wrote', writingMember, [writingSecretary], 'bothWrote'],
    ['two who wrote, but a third released too', writingMember, [writingSecretary, chair], 'second'],
  ] as const)('%s: %s', (_, releaser, before, expected) => {
    const decision = mayRelease(releaser, before)
    expect(decision.step === 'refused' ? decision.fault : decision.step).toBe(expected)
  })

  test('the pair that counts is the one that fits', () => {
    expect(mayRelease(writingMember, [writingSecretary, chair])).toEqual({ step: 'second', first: chair })
  })
})

const report = (change: Partial<Report> = {}): Report => ({
  visitId: 'v' as VisitId,
  stage: 'writing',
  revision: 1,
  summary: '',
  summaryVersion: 1,
  paragraphs: [{ id: 'p', section: 'heard', body: 'Het college sprak erover.', version: 1 }],
  perspectives: [{ id: 'a', topic: 't14', title: 'Doe', body: 'Zo.', version: 1 }],
  correction: undefined,
  ...change,
})
const topics = [{ code: 't14', reason: '' }]
const codes = (problems: readonly { code: string }[]) => problems.map(one => one.code)

describe('what must be mended before a release', () => {
  test('a report that is in order has no problems', () => {
    expect(textProblems(report(), topics)).toEqual([])
    expect(finalProblems(report(), 0)).toEqual([])
  })

  test.each([
    ['no paragraphs', { paragraphs: [] }, 'noParagraphs'],
    [
      'an empty paragraph',
      { paragraphs: [{ id: 'p', section: 'heard', body: ' ', version: 1 }] },
      'emptyParagraph',
    ],
    [
      'a topic that was dropped',
      { perspectives: [{ id: 'a', topic: 't01', title: 'Doe', body: 'Zo.', version: 1 }] },
      'perspectiveWithoutTopic',
    ],
    [
      'eight perspectives',
      {
        perspectives: Array.from({ length: 8 }, (_, n) => ({
          id: `${n}`,
          topic: 't14',
          title: 'Doe',
          body: 'Zo.',
          version: 1,
        })),
      },
      'tooManyPerspectives',
    ],
  ] as const)('%s', (_, change, code) => {
    expect(codes(textProblems(report(change), topics))).toEqual([code])
  })

  test('seven perspectives are allowed, none is not in a final report', () => {
    const seven = Array.from({ length: 7 }, (_, n) => ({
      id: `${n}`,
      topic: 't14',
      title: 'Doe',
      body: 'Zo.',
      version: 1,
    }))
    expect(textProblems(report({ perspectives: seven }), topics)).toEqual([])
    expect(textProblems(report({ perspectives: [] }), topics)).toEqual([])
    expect(codes(finalProblems(report({ perspectives: [] }), 0))).toEqual(['noPerspectives'])
    expect(codes(finalProblems(report(), 2))).toEqual(['unanswered'])
  })

  test.each(buildingBlocks.map(block => [block.code, block] as const))(
    'building block %s stays no building block',
    (_, block) => {
      expect(isUnchangedBlock(block.text)).toBe(true)
      expect(isUnchangedBlock(`  ${block.text.toUpperCase().replaceAll(' ', '\n ')}`)).toBe(true)
      expect(isUnchangedBlock(`${block.text} En nog een zin.`)).toBe(true)
      const filled = block.text.replaceAll(/\[[^\]]+\]/g, 'ingevuld')
      expect(isUnchangedBlock(filled)).toBe(false)
      const [place = ''] = block.text.match(/\[[^\]]+\]/) ?? []
      expect(isUnchangedBlock(`${filled} ${place}`)).toBe(true)
    },
  )

  test('an answer counts for the reaction to the same draft', () => {
    const answer = { paragraph: 'a', verdict: 'takenOver', body: '', version: 1, draft: 1 } as const
    const reaction = (reportVersion: number) => ({ reportVersion, by: '', reactions: [] })
    expect(answersTo(reaction(1), [answer])).toEqual([answer])
    expect(answersTo(reaction(2), [answer])).toEqual([])
    expect(answersTo(undefined, [answer])).toEqual([])
  })

  test('only a fact and an addition wait for an answer', () => {
    const reactions = (['agreed', 'fact', 'addition'] as const).map(kind => ({
      paragraph: kind,
      kind,
      body: '',
    }))
    const reaction = { reportVersion: 1, reactions, by: '' }
    const answer = { paragraph: 'fact', verdict: 'takenOver', body: '', version: 1, draft: 1 } as const
    expect([
      countUnanswered(undefined, []),
      countUnanswered(reaction, []),
      countUnanswered(reaction, [answer]),
    ]).toEqual([0, 2, 1])
  })
})
