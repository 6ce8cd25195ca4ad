// SPDX-License-Identifier: EUPL-1.2
import type { LessonKind } from '../../domain/lesson.ts'

export const lessonWords: Readonly<
  Record<LessonKind, { title: string; label: string; hint: string; none: string }>
> = {
  learned: {
    title: 'Wat de commissie leerde',
    label: 'Wat leerde u van dit gesprek?',
    hint: 'Over het vak, of over visiteren zelf. Schrijf het zonder de naam van de gemeente en van mensen.',
    none: 'Er is nog niets opgeschreven over wat de commissie leerde.',
  },
  selfRegulation: {
    title: 'Wat gemeenten zeggen over zelfregulering',
    label: 'Wat zei de gemeente over zelfregulering?',
    hint: 'Werkt het dat gemeenten elkaar aan afspraken houden? Wat maakt het sterker? Schrijf het zonder namen.',
    none: 'Er is nog niets opgeschreven over zelfregulering.',
  },
}
