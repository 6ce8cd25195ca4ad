// SPDX-License-Identifier: EUPL-1.2
import type { LocalDate } from '../../../kernel/dates.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { mailbox } from '../../../kernel/mailbox.ts'
import { type Problem, problem } from '../../../kernel/problem.ts'

/** A short message for everybody: written, released by somebody else, perhaps withdrawn. */
export type News = {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly version: number
  /** Who changed it last. */
  readonly writtenBy: PersonId
  readonly releasedOn: LocalDate | null
  readonly withdrawnOn: LocalDate | null
  readonly withdrawReason: string | null
}

export type NewsState = 'draft' | 'released' | 'withdrawn'

export const newsState = ({ releasedOn, withdrawnOn }: News): NewsState =>
  withdrawnOn !== null ? 'withdrawn' : releasedOn !== null ? 'released' : 'draft'

/** What everybody sees of it; of a message that was withdrawn only that it was. */
export type PublishedNews = {
  readonly id: string
  readonly committee: string
  readonly title: string
  readonly body: string
  readonly publishedOn: LocalDate
  readonly withdrawnOn: LocalDate | null
}

export const newsSubject = (id: string) => ({ kind: 'publication.news', id })

/** What the history keeps: the title is the first line. */
export const newsText = ({ title, body }: Pick<News, 'title' | 'body'>): string => `${title}\n\n${body}`

export function parseNewsText(text: string): Pick<News, 'title' | 'body'> {
  const [title = '', ...rest] = text.split('\n\n')
  return { title, body: rest.join('\n\n') }
}

type Somebody = { readonly id: PersonId; readonly email: string }

/** Why this person may not release what that person wrote: two people, with a mailbox each. */
export function secondReaderProblem(writer: Somebody, reader: Somebody): Problem | undefined {
  if (writer.id === reader.id) return problem('', 'newsOwn')
  return mailbox(writer.email) === mailbox(reader.email) ? problem('', 'newsSameMailbox') : undefined
}
