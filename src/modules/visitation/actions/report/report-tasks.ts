// SPDX-License-Identifier: EUPL-1.2
import { reportTasks } from '../../../../../content/texts/report/tasks.ts'
import type { WriteTx } from '../../../../platform/db/tx.ts'
import { putWorkItem, type WorkItem } from '../../../../platform/work/work-item.ts'

type Task = Pick<WorkItem, 'key' | 'grouping' | 'for' | 'url'> & {
  readonly task: keyof typeof reportTasks
  readonly round: string
  readonly municipality?: string
  readonly title?: string
  readonly dueOn?: string | null | undefined
}

/** Puts a task of a report on Vandaag, in the words of content/texts/report/tasks.ts. */
export const putReportTask = (tx: WriteTx, task: Task, now: Date): Promise<void> =>
  putWorkItem(
    tx,
    {
      key: task.key,
      module: 'visitation',
      grouping: task.grouping,
      for: task.for,
      title: reportTasks[task.task]
        .replace('{municipality}', task.municipality ?? '')
        .replace('{title}', task.title ?? ''),
      place: `Visitatie · ${task.round}`,
      url: task.url,
      ...(task.dueOn && { dueOn: task.dueOn }),
    },
    now,
  )
