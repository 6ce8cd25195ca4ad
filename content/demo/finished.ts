// SPDX-License-Identifier: EUPL-1.2
import { localDate } from '../../src/kernel/dates.ts'
import { type Story, until } from './stories.ts'

/** What became of a visit after its final report. */
export type FinishedStory = Story & { readonly after?: 'corrected' | 'withdrawn' | 'destroyed' | 'closed' }

const finished = (
  municipality: string,
  handedIn: number,
  members: Story['members'],
  after?: FinishedStory['after'],
): FinishedStory => ({
  municipality,
  at: {
    ...until(handedIn),
    scheduled: handedIn + 0.5,
    held: handedIn + 4.2,
    draftSent: handedIn + 6,
    reacted: handedIn + 8,
    final: handedIn + 10,
  },
  visit: handedIn + 4,
  members,
  ...(after && { after }),
})

/** The first ten visits of the running round, which are over; together enough for an effect survey that names nobody. */
export const finishedStories: readonly FinishedStory[] = [
  finished('Berkenrade', -30, ['jansen', 'deGraaf'], 'destroyed'),
  finished('Lageveen', -30, ['visser', 'jansen'], 'closed'),
  finished('Oosterdrecht', -29, ['deGraaf', 'visser'], 'corrected'),
  finished('Wilgenburg', -29, ['jansen', 'visser'], 'withdrawn'),
  finished('Hoogkamp', -28, ['visser', 'deGraaf']),
  finished('Vlietzicht', -28, ['deGraaf', 'jansen']),
  finished('Meerwoude', -27, ['jansen', 'deGraaf']),
  finished('Essenbeek', -27, ['visser', 'jansen']),
  finished('Zonnewaard', -26, ['deGraaf', 'visser']),
  finished('Dorpervaart', -26, ['jansen', 'visser']),
]

/** When the effect survey of these visits was sent, answered and opened, in weeks from the day on which the demo began. */
export const demoSurvey = { sent: -12, closes: -9, answered: -10, opened: -8 } as const

/** What they answered, in order. */
export const demoEffects = [
  { e01a: 'action', e02a: 'continue' },
  { e01a: 'action', e02a: 'continue' },
  { e01a: 'awareness', e02a: 'changes' },
  { e01a: 'action', e02a: 'continue' },
  { e01a: 'confirmation', e02a: 'continue' },
  { e01a: 'action', e02a: 'changes' },
  { e01a: 'awareness', e02a: 'continue' },
  { e01a: 'action', e02a: 'within' },
  { e01a: 'confirmation', e02a: 'continue' },
  { e01a: 'awareness', e02a: 'continue' },
] as const

/** Why a report was opened again; what stands in it now where something was wrong. */
export const demoCorrectedReport = {
  reason: 'In alinea 4 stond de verkeerde dienst. De gemeente wees ons daarop.',
  wrong: 'sociaal domein',
  right: 'team burgerzaken',
} as const
export const demoWithdrawnReport = {
  reason:
    'Een alinea ging over een oefening die in een andere gemeente was. Wij schrijven het verslag opnieuw.',
} as const

export const demoClosed = 'De gemeente vertelde hoe het verder ging, en heeft geen vragen meer.'

/** With whom a member of the committee has a tie. */
export const demoTie = {
  municipality: 'Waterhoven',
  kind: 'worked',
  ground: 'Was er gemeentesecretaris.',
  startsOn: localDate('2011-03-01'),
  endsOn: localDate('2019-08-31'),
} as const

/** The merger in mid-round, on the first day of the next year. */
export const demoMerger = {
  from: 'Bremerwoude',
  into: 'Noorderlaar',
  reason: 'Bremerwoude gaat op 1 januari op in Noorderlaar. Beide colleges willen één gesprek.',
} as const
