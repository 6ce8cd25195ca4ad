// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../../../kernel/actor.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { listVersions } from '../../../../platform/history/history.ts'
import { allLessons, type LessonKind, lessonSubject, lessonsOfRound } from '../../domain/lesson.ts'
import { sharedSolutions } from '../../domain/solution.ts'
import { listLessons, listLessonsOfRound } from '../../store/lesson.ts'
import { getRound } from '../../store/round.ts'
import { listPermittedOfRound, listSolutions } from '../../store/solution.ts'
import { listConflicts } from '../../store/visit.ts'
import { seeVisit } from '../see-visit.ts'

/** What the committee learned on a visit. @throws NotFound for who may not read its content */
export async function seeLessons(tx: Tx, actor: Actor, visitId: string, now: Date) {
  const visit = await seeVisit(tx, actor, visitId, 'content', now)
  return {
    visit,
    lessons: allLessons(await listLessons(tx, visitId)),
    solutions: await listSolutions(tx, visitId),
  }
}

/** The versions of one of these texts. */
export async function seeLessonHistory(
  tx: Tx,
  actor: Actor,
  { visitId, kind }: { readonly visitId: string; readonly kind: LessonKind },
  now: Date,
) {
  const visit = await seeVisit(tx, actor, visitId, 'content', now)
  return { visit, versions: await listVersions(tx, lessonSubject(visitId, kind)) }
}

/**
 * What the committee learned in a round, without names, for everybody of the committee; not of a municipality to which
 * the reader is tied.
 */
export async function seeLessonsOfRound(tx: Tx, actor: Actor, roundId: string) {
  const round = await getRound(tx, roundId)
  const tied = await listConflicts(tx, actor.personId)
  const found = await listLessonsOfRound(tx, roundId)
  const permitted = await listPermittedOfRound(tx, roundId)
  return {
    round,
    lessons: lessonsOfRound(found.filter(one => !tied.includes(one.municipality))),
    solutions: sharedSolutions(permitted.filter(one => !tied.includes(one.municipalityId))),
  }
}
