// SPDX-License-Identifier: EUPL-1.2
import { visitTaskPlace, visitTasks } from '../../../../content/texts/visit-tasks.ts'
import type { LocalDate } from '../../../kernel/dates.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { findHandover } from '../../../platform/handover/store.ts'
import {
  finishWorkItems,
  putWorkItem,
  redateWorkItems,
  type WorkItem,
} from '../../../platform/work/work-item.ts'
import { contentOpensOn } from '../domain/access.ts'
import { type DueDates, dueDate, type Terms } from '../domain/due-dates.ts'
import type { ReportDocument } from '../domain/handover-documents.ts'
import { nextDueOn, nextStep, waitingOf } from '../domain/next-step.ts'
import type { Participation } from '../domain/participation.ts'
import { reactUntil, reportHandovers } from '../domain/report-document.ts'
import { isEndState } from '../domain/set-aside.ts'
import type { Visit } from '../domain/visit.ts'
import { readsDossier, type VisitState } from '../domain/visit-states.ts'
import { paths } from '../paths.ts'
import { getRound } from '../store/round.ts'

export type VisitTask = keyof typeof visitTasks

type Task = Pick<WorkItem, 'for' | 'grouping' | 'url'> & {
  readonly fromOn?: string | undefined
  readonly visitId: string
  readonly task: VisitTask
  /** Tells apart the same task of several people. */
  readonly whose?: string
  readonly municipality?: string
  readonly round: string
  readonly dueOn?: string | undefined
}

const keyOf = (visitId: string, task: VisitTask): string => `visit:${visitId}:${task}`

/** Puts a task of a visit on Vandaag, in the words of content/texts/visit-tasks.ts. */
export async function putVisitTask(tx: WriteTx, task: Task, now: Date): Promise<void> {
  const key = keyOf(task.visitId, task.task)
  await putWorkItem(
    tx,
    {
      key: task.whose === undefined ? key : `${key}:${task.whose}`,
      module: 'visitation',
      grouping: task.grouping,
      for: task.for,
      title: visitTasks[task.task].replace('{municipality}', task.municipality ?? ''),
      place: visitTaskPlace.replace('{round}', task.round),
      url: task.url,
      ...(task.dueOn !== undefined && { dueOn: task.dueOn }),
      ...(task.fromOn !== undefined && { fromOn: task.fromOn }),
    },
    now,
  )
}

export const finishVisitTask = (tx: WriteTx, visitId: string, task: VisitTask, now: Date): Promise<void> =>
  finishWorkItems(tx, keyOf(visitId, task), now)

/** The committee's own task in a state, and whether the secretary or each member does it. */
const stateTasks: Readonly<
  Partial<Record<VisitState, { task: VisitTask; by: 'secretary' | 'members'; path: 'visit' | 'schedule' }>>
> = {
  candidate: { task: 'invite', by: 'secretary', path: 'visit' },
  handedIn: { task: 'schedule', by: 'secretary', path: 'schedule' },
  held: { task: 'draft', by: 'members', path: 'visit' },
}

/** A visit got another state: what the committee had to do for the old one is done, what it must do now waits. */
export async function followState(tx: WriteTx, visit: Visit, to: VisitState, now: Date): Promise<void> {
  const before = stateTasks[visit.state]
  if (before) await finishVisitTask(tx, visit.id, before.task, now)
  if (!readsDossier(to)) await finishVisitTask(tx, visit.id, 'dossier', now)
  if (isEndState(to)) await finishWorkItems(tx, `visit:${visit.id}`, now)
  const [taken, coming] = [nextStep(visit.state), nextStep(to)]
  // A request for more time lapses with its step; a pause is no step.
  if (taken !== undefined && coming !== undefined && coming !== taken)
    await finishVisitTask(tx, visit.id, 'extension', now)
  const next = stateTasks[to]
  if (!next) return
  const round = await getRound(tx, visit.roundId)
  const task = {
    visitId: visit.id,
    task: next.task,
    municipality: visit.municipality.name,
    round: visit.roundName,
    grouping: 'do' as const,
    url: paths[next.path](visit.committeeId, visit.id),
    dueOn: nextDueOn(waitingOf({ ...visit, state: to, stateSince: now }), round),
  }
  if (next.by === 'secretary') return putVisitTask(tx, { ...task, for: { role: 'committeeSecretary' } }, now)
  for (const member of visit.members)
    await putVisitTask(tx, { ...task, for: { person: member.id }, whose: member.id }, now)
}

/**
 * The self-image that was handed in waits to be read by those who visit, from the day on which they may. Without a day of
 * the visit nothing waits yet.
 */
export async function putDossierTasks(tx: WriteTx, visit: Visit, terms: Terms, now: Date): Promise<void> {
  if (visit.visitOn === null || !readsDossier(visit.state)) return
  const task = {
    visitId: visit.id,
    task: 'dossier',
    municipality: visit.municipality.name,
    round: visit.roundName,
    grouping: 'read',
    url: paths.dossier(visit.committeeId, visit.id),
    ...dossierDays(visit.visitOn, terms, visit.extended),
  } as const
  await putVisitTask(tx, { ...task, for: { role: 'committeeSecretary' }, whose: 'secretary' }, now)
  for (const { id } of visit.members) await putVisitTask(tx, { ...task, for: { person: id }, whose: id }, now)
}

const dossierDays = (visitOn: LocalDate, terms: Terms, extended: DueDates) => ({
  dueOn: dueDate(visitOn, 'dossier', terms, extended),
  fromOn: contentOpensOn(visitOn),
})

/** What still waits at the committee for a visit gets the date that these terms give it. */
export async function redateVisitTasks(tx: WriteTx, visit: Visit, terms: Terms): Promise<void> {
  const { id, state, visitOn, extended } = visit
  const redate = (task: string, dueOn: string | undefined) =>
    redateWorkItems(tx, `visit:${id}:${task}`, { dueOn })
  const next = stateTasks[state]
  if (next) await redate(next.task, nextDueOn(waitingOf(visit), terms))
  if (visitOn === null) return
  await redateWorkItems(tx, keyOf(id, 'dossier'), dossierDays(visitOn, terms, extended))
  await redate('reaction', dueDate(visitOn, 'final', terms, extended))
}

/** What still waits at the municipality gets the date that it was told of. */
export async function redateParticipationTasks(
  tx: WriteTx,
  { visitId, due, extended }: Pick<Participation, 'visitId' | 'due' | 'extended'>,
): Promise<void> {
  for (const task of ['answer', 'delegation'] as const)
    await redateWorkItems(tx, keyOf(visitId, task), { dueOn: due.delegation })
  for (const task of ['selfImage', 'apart', 'seen', 'handIn'] as const)
    await redateWorkItems(tx, keyOf(visitId, task), { dueOn: due.selfImage })
  // A draft names its own last day, which only an extension moves; one that the draft before got may have passed.
  if (extended.reaction === undefined) return
  const draft = await findHandover<ReportDocument>(tx, { kind: reportHandovers.draft, subjectId: visitId })
  const dueOn = reactUntil(draft?.document.reactBy ?? null, extended) ?? extended.reaction
  await redateWorkItems(tx, `visit:${visitId}:draft:react`, { dueOn })
}

/** What waits in the municipality itself, until it has named its delegation. */
export async function putParticipationTask(
  tx: WriteTx,
  participation: Participation,
  now: Date,
): Promise<void> {
  const task = { visitId: participation.visitId, round: participation.roundName }
  const dueOn = participation.due.delegation
  if (participation.state === 'invited')
    return putVisitTask(
      tx,
      {
        ...task,
        task: 'answer',
        grouping: 'decide',
        for: { role: 'municipalSecretary' },
        url: paths.participation(participation.organisationId, participation.visitId),
        dueOn,
      },
      now,
    )
  if (participation.state === 'accepted' && participation.coordinatorId !== null)
    await putVisitTask(
      tx,
      {
        ...task,
        task: 'delegation',
        grouping: 'do',
        for: { person: participation.coordinatorId },
        url: paths.delegation(participation.organisationId, participation.visitId),
        dueOn,
      },
      now,
    )
}
