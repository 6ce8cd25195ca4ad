// SPDX-License-Identifier: EUPL-1.2
import { as } from '../../../../test/support/act.ts'
import type { TestPerson, World } from '../../../../test/support/world.ts'
import { localDate } from '../../../kernel/dates.ts'
import { enterFact } from '../actions/dossier/enter-fact.ts'
import { saveLesson } from '../actions/learning/save-lesson.ts'
import { mustBeDone } from '../testing.ts'

/** A public fact that the secretary looked up. @returns its id */
export const makeFact = async (world: World, secretary: TestPerson, visitId: string): Promise<string> =>
  mustBeDone(
    await enterFact(await as(world, secretary), {
      visitId,
      body: 'De raad besprak het jaarverslag.',
      link: 'https://voorbeeld.nl/stuk',
      publishedOn: localDate('2026-03-02'),
    }),
  )

/** What the committee learned on a visit that was held. */
export async function makeLesson(world: World, writer: TestPerson, visitId: string): Promise<void> {
  const lesson = { visitId, kind: 'learned', body: 'Vraag eerst naar het verhaal.', version: 0 } as const
  mustBeDone(await saveLesson(await as(world, writer), lesson))
}
