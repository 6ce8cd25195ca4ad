// SPDX-License-Identifier: EUPL-1.2
import { allOptions, questionsOf, rowsOf } from './contents.ts'
import { faultUnless, type QuestionnaireFault } from './faults.ts'
import type { Question, Questionnaire } from './types.ts'
import { windowsMeet } from './validate-question.ts'

/**
 * Every mistake between the versions of one questionnaire, given in ascending order. Old questions, options and
 * rows stay (a question is closed with `activeTo`, an option with `retired`), a code never changes its kind,
 * and no date has two versions.
 */
export function validateSeries(versions: readonly Questionnaire[]): readonly QuestionnaireFault[] {
  const pairs = versions.flatMap((later, index) =>
    versions.slice(0, index).map(earlier => ({ earlier, later })),
  )
  return pairs.flatMap(({ earlier, later }) => {
    const where = `${later.code} ${later.version}`
    return [
      ...faultUnless(earlier.code === later.code, where, 'seriesOfAnother', earlier.code),
      ...faultUnless(
        earlier.version < later.version && earlier.activeFrom < later.activeFrom,
        where,
        'versionOrder',
        String(earlier.version),
      ),
      ...faultUnless(!windowsMeet(earlier, later), where, 'overlap', String(earlier.version)),
      ...questionsOf(earlier).flatMap(question => changeFaults(question, later)),
    ]
  })
}

function changeFaults(earlier: Question, version: Questionnaire): readonly QuestionnaireFault[] {
  const where = earlier.code
  const later = questionsOf(version).find(question => question.code === earlier.code)
  if (later === undefined) return faultUnless(false, where, 'vanished')
  if (later.kind !== earlier.kind)
    return faultUnless(false, where, 'kindChanged', `${earlier.kind} ${later.kind}`)
  const codesOf = (question: Question) =>
    [...allOptions(question), ...rowsOf(question)].map(({ code }) => code)
  const missing = codesOf(earlier).filter(code => !codesOf(later).includes(code))
  return faultUnless(missing.length === 0, where, 'vanished', missing.join(' '))
}
