// SPDX-License-Identifier: EUPL-1.2
import { committee, demoContact } from '../../../content/demo/cast.ts'
import { demoRevised } from '../../../content/demo/more-time.ts'
import { demoMunicipalities } from '../../../content/demo/municipalities.ts'
import { demoAims, type Story, type StoryStep, stories } from '../../../content/demo/stories.ts'
import { addDays, addWeeks, type LocalDate, localDate, localDateOf } from '../../../src/kernel/dates.ts'
import { createRound } from '../../../src/modules/visitation/actions/round/create-round.ts'
import { standardDueWeeks } from '../../../src/modules/visitation/domain/due-dates.ts'
import { standardReminderDays } from '../../../src/modules/visitation/domain/reminder-days.ts'
import type { RoundId } from '../../../src/modules/visitation/domain/visit.ts'
import { listVisits } from '../../../src/modules/visitation/store/visit.ts'
import { organisationScope } from '../../../src/platform/db/scope.ts'
import { declareAll, seatCommittee } from './composition.ts'
import { correspond, wordReminder } from './correspondence.ts'
import { bringToTheCouncil } from './council.ts'
import { afterHandingIn, handOutSome } from './handing-out.ts'
import { learn, lookUp } from './learning.ts'
import { askMoreTime } from './more-time.ts'
import { reactToDraft, revise, sendDraft, sendFinal } from './report.ts'
import { fillIn, handIn } from './self-image.ts'
import { offerAndAnswer } from './slots.ts'
import type { Stage } from './stage.ts'
import * as acts from './visit-acts.ts'
import { remindMany } from './worklist.ts'

const weekMs = 7 * 86_400_000
const weeksBefore = 40

/** The running round, two years long, and everything that happened in it so far, in the order in which it happened. */
export async function seedRound(stage: Stage, now: Date, today: LocalDate): Promise<RoundId> {
  const moment = momentsOf(now)
  const year = Number(today.slice(0, 4))
  const roundId = await startRound(stage, moment(-weeksBefore), today, year)
  await wordReminder({ stage, committee }, roundId, moment(-weeksBefore))
  await seatCommittee(stage, roundId, moment(-weeksBefore))
  for (const story of stories) await playStory(stage, roundId, story, moment)
  await declareAll(stage, roundId, moment(-3))
  await askMoreTime(stage, roundId, moment)
  await remindMany(stage, roundId, moment(-0.3))
  return roundId
}

/** The round of the stories, once it is there. */
export async function findRunningRound(stage: Stage): Promise<RoundId | undefined> {
  const visits = await stage.db.read(organisationScope(committee, 'demo'), tx => listVisits(tx))
  return visits.find(one => one.municipality.name === stories[0]?.municipality)?.roundId
}

/**
 * The final reports, whose files take a while to make. Done once: only for a visit that still waits for its report.
 * @returns the rounds that got one
 */
export async function seedFinalReports(stage: Stage, now: Date): Promise<ReadonlySet<RoundId>> {
  const visits = await stage.db.read(organisationScope(committee, 'demo'), tx => listVisits(tx))
  const rounds = new Set<RoundId>()
  for (const { municipality, at, members } of stories) {
    const visit = visits.find(one => one.municipality.name === municipality && one.state === 'reactionIn')
    if (!visit || at.final === undefined) continue
    const play = { stage, committee, municipality: visit.municipality.id, visitId: visit.id }
    await sendFinal(play, members, officeHour(now, at.final))
    await bringToTheCouncil(play, {
      shared: officeHour(now, at.final + 0.3),
      decided: officeHour(now, at.final + 0.45),
      told: officeHour(now, at.final + 0.6),
      asked: officeHour(now, at.final + 0.75),
    })
    rounds.add(visit.roundId)
  }
  return rounds
}

/** A moment of the story, in weeks from the day on which the demo began. */
export type Moment = (weeks: number) => Date
export const momentsOf =
  (now: Date): Moment =>
  weeks =>
    officeHour(now, weeks)

/** So many weeks from now, on a working day between nine and five: people of the demo sleep at night. */
function officeHour(now: Date, weeks: number): Date {
  const at = new Date(now.getTime() + weeks * weekMs)
  if (weeks === 0) return at
  const day = at.getUTCDay()
  at.setUTCDate(at.getUTCDate() - (day === 6 ? 1 : day === 0 ? 2 : 0))
  at.setUTCHours(8 + Math.floor(at.getUTCHours() / 3))
  return at
}

async function startRound(stage: Stage, at: Date, today: LocalDate, year: number): Promise<RoundId> {
  const startsOn = localDate(`${addWeeks(today, -weeksBefore).slice(0, 7)}-01`)
  return acts.mustBeDone(
    await createRound(await acts.secretaryAt({ stage, committee }, at), {
      name: `ronde ${year}-${year + 1}`,
      mandate:
        'De algemene ledenvergadering van de VNG vroeg om een commissie die van buiten adviseert en gemeenten van elkaar laat leren.',
      aims: demoAims,
      startsOn,
      endsOn: addDays(addWeeks(startsOn, 104), -1),
      target: 36,
      visitsPerMonth: 2,
      dueWeeks: standardDueWeeks,
      reminderDays: standardReminderDays,
      contact: demoContact,
    }),
  )
}

/** Plays one visit up to the reaction of the municipality. */
export async function playStory(
  stage: Stage,
  roundId: RoundId,
  story: Story,
  moment: Moment,
): Promise<acts.Play> {
  const today = localDateOf(moment(0))
  const municipality = demoMunicipalities.find(one => one.name === story.municipality)?.id
  if (!municipality) throw new Error(`demo: ${story.municipality} does not exist`)
  const on = (step: StoryStep): Date | undefined => {
    const weeks = story.at[step]
    return weeks === undefined ? undefined : moment(weeks)
  }
  const place = { stage, committee, municipality }
  const visit = await acts.addCandidate(place, roundId, story.members, on('candidate') ?? moment(0))
  const step = async (name: StoryStep, act: (at: Date) => Promise<void>) => {
    const at = on(name)
    if (at) await act(at)
  }
  await step('invited', at => acts.invite(visit, at))
  await step('accepted', at => acts.accept(visit, at))
  await step('delegated', at => acts.delegate(visit, at))
  if (story.at.delegated !== undefined && story.at.handedIn === undefined) {
    await fillIn(visit, moment(-1), ['t01', 't02', 't05', 't11', 't14'])
    await handOutSome(visit, moment(-0.3), moment(0))
  }
  await step('handedIn', at => handIn(visit, story.isFull === true, at))
  if (story.slots) await offerAndAnswer(visit, story.slots, story.members, moment(story.slots.at))
  const visitOn = addWeeks(today, story.moved?.from ?? story.visit ?? 0)
  await step('scheduled', at => acts.schedule(visit, visitOn, '', at))
  if (story.moved)
    await acts.schedule(visit, addWeeks(today, story.visit ?? 0), story.moved.reason, moment(story.moved.at))
  await afterHandingIn(visit, story.municipality, moment(-0.4))
  await step('scheduled', at => lookUp(visit, story, at))
  await step('held', at => acts.hold(visit, at))
  await step('held', at => learn(visit, story, at))
  await step('draftSent', at => sendDraft(visit, story.members, at))
  await step('reacted', at => reactToDraft(visit, at))
  if (story.municipality === demoRevised.municipality)
    await revise(visit, story.members, moment(demoRevised.sent), moment(demoRevised.agreed))
  if (story.refused) await acts.refuse(visit, story.refused.reason, moment(story.refused.at))
  if (story.aside) await acts.setAside(visit, story.aside, moment(story.aside.at))
  await correspond(visit, roundId, story.municipality, moment)
  return visit
}
