// SPDX-License-Identifier: EUPL-1.2
import type { Question, Questionnaire } from '../../../kernel/questionnaire/types.ts'

/** With fewer self-images nothing is counted at all. */
export const fewestRespondents = 10

/** How many municipalities may put what they know together, and still learn of no other (shared CISOs are not known here). */
const together = 1

/** Shares in words, the number of respondents once, no counts. Frozen when the report is released. */
export type ClosedFigures = {
  readonly base: number
  readonly questions: readonly {
    readonly label: string
    readonly shares: readonly Share[]
  }[]
}
export type Share = { readonly label: string; readonly share: string }

/** A self-image, as far as it is counted. */
export type CountedImage = {
  readonly questionnaire: { readonly code: string; readonly version: number }
  readonly answers: readonly {
    readonly question: string
    readonly slot: string
    readonly value: unknown
    readonly isUnknown: boolean
  }[]
}

/**
 * Below which share, and above which, a figure only says on which side it is: ten per cent, or more in a small round.
 * There are then always three numbers that it can be, so that whoever knows one answer cannot know the rest.
 */
export const edgeOf = (base: number): number => Math.max(10, 5 * Math.ceil((100 * (together + 2)) / base / 5))

/** A share in steps of five points, with its ends as a bound. */
export function shareOf(count: number, base: number): string {
  const percentage = (100 * count) / base
  const edge = edgeOf(base)
  if (percentage < edge) return `minder dan ${edge} %`
  if (percentage > 100 - edge) return `meer dan ${100 - edge} %`
  return `${5 * Math.round(percentage / 5)} %`
}

type Closed = { readonly code: string; readonly label: string; readonly options: readonly Option[] }
type Option = { readonly code: string; readonly label: string }

const yesPartlyNo: readonly Option[] = [
  { code: 'yes', label: 'Ja' },
  { code: 'partly', label: 'Deels' },
  { code: 'no', label: 'Nee' },
]
const unknown: Option = { code: '', label: 'Weten wij niet, of niet ingevuld' }

function closedQuestion(question: Question): Closed | undefined {
  if (question.showWhen || question.activeFrom || question.activeTo) return undefined
  const { code, label } = question
  if (question.kind === 'yesPartlyNo') return { code, label, options: yesPartlyNo }
  if (question.kind === 'one' || question.kind === 'frequency')
    return { code, label, options: question.options.filter(option => !option.retired) }
  return undefined
}

/**
 * What can be counted at all, decided from the lists alone and never from the answers, so that what is left out tells
 * nothing: one choice, asked of everybody, answered once, with the same choices in every version that was used.
 */
export function countable(versions: readonly Questionnaire[]): readonly Closed[] {
  const [first, ...others] = versions.map(version =>
    version.sections
      .flatMap(section => section.topics)
      .filter(topic => !topic.apart)
      .flatMap(topic => topic.questions)
      .flatMap(question => closedQuestion(question) ?? []),
  )
  const same = (a: Closed) => (b: Closed) =>
    a.code === b.code && JSON.stringify(a.options) === JSON.stringify(b.options)
  return (first ?? []).filter(question => others.every(version => version.some(same(question))))
}

/**
 * The figures over all self-images of a closed round: one number of respondents for every question, because who left it
 * open counts with who does not know. Undefined with fewer than ten.
 */
export function closedFigures(
  images: readonly CountedImage[],
  versions: readonly Questionnaire[],
): ClosedFigures | undefined {
  const base = images.length
  if (base < fewestRespondents) return undefined
  return {
    base,
    questions: countable(versions).map(question => {
      const given = images.map(image => choiceOf(image, question))
      return {
        label: question.label,
        shares: [...question.options, unknown].map(option => ({
          label: option.label,
          share: shareOf(given.filter(code => code === option.code).length, base),
        })),
      }
    }),
  }
}

/** The option that was chosen, or '' when there is none of those that are counted. */
function choiceOf(image: CountedImage, { code, options }: Closed): string {
  const answer = image.answers.find(one => one.question === code && one.slot === 'municipality')
  if (!answer || answer.isUnknown) return ''
  const choice = (answer.value as { readonly choice?: unknown } | null)?.choice
  return options.some(option => option.code === choice) ? String(choice) : ''
}
