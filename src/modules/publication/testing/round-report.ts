// SPDX-License-Identifier: EUPL-1.2
import { selfImageVersions } from '../../../../content/questionnaires/self-image/index.ts'
import { chapterCodes } from '../../../../content/texts/final-report.ts'
import { as } from '../../../../test/support/act.ts'
import type { World } from '../../../../test/support/world.ts'
import { localDate } from '../../../kernel/dates.ts'
import type { OrganisationId } from '../../../kernel/ids.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import { handOver } from '../../../platform/handover/store.ts'
import { publishVisited } from '../actions/publish-visited.ts'
import { releaseReport } from '../actions/release-report.ts'
import { writeChapter } from '../actions/write-chapter.ts'
import { countable } from '../domain/closed-figures.ts'
import { addVisit, mustBeDone, type PublicationCast } from '../testing.ts'

/** Words that a municipality wrote in its self-image; they may stand in nothing that is public. */
export const written = 'Onze wethouder hangt elke vrijdag zelf de rode vlag uit bij een lek'

const [version] = selfImageVersions.toReversed()
if (!version) throw new Error('no self-image')

/** A visited municipality with a self-image in which it chose the option of this place in every closed question. */
export async function addVisited(
  world: World,
  cast: PublicationCast,
  name: string,
  option = 0,
): Promise<OrganisationId> {
  const municipality = await world.addOrganisation('municipality', name)
  const visitId = await addVisit(world, cast, municipality)
  const answer = { slot: 'municipality', isUnknown: false, note: '' }
  const document = {
    questionnaire: { code: version?.code ?? '', version: version?.version ?? 0 },
    openedOn: localDate('2025-01-01'),
    answers: [
      ...countable(version ? [version] : []).map(({ code, options }) => ({
        ...answer,
        question: code,
        value: { kind: 'one', choice: options[option % options.length]?.code },
      })),
      { ...answer, question: 't10a', value: { kind: 'text', text: `${written} in ${name}.` } },
    ],
    seen: [],
    handedInBy: 'Proefpersoon',
    handedInOn: localDate('2025-02-01'),
  }
  await give(world, cast, municipality, { kind: 'visitation.selfImage', subjectId: visitId, document })
  return municipality
}

/** Something that crossed to the committee and was taken in there. */
export async function give(
  world: World,
  cast: PublicationCast,
  from: OrganisationId,
  what: { readonly kind: string; readonly subjectId: string; readonly document: unknown },
): Promise<void> {
  const given = await world.db.write(organisationScope(from, 'test'), tx =>
    handOver({ ...tx, handedOver: () => {} }, { ...what, to: cast.committee, ground: 'test' }, world.now()),
  )
  await world.db.write(organisationScope(cast.committee, 'test'), async tx => {
    const receipt = { organisation_id: cast.committee, from_organisation: from, handover_id: given.id }
    await tx.sql
      .insertInto('handover_receipt')
      .values({ ...receipt, received_at: world.now() })
      .execute()
    tx.record({ action: 'test.received', object: { kind: what.kind, id: given.id } })
  })
}

/** So many visited municipalities, all of them on the public list. */
export async function addVisitedMany(world: World, cast: PublicationCast, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1)
    await addVisited(world, cast, `Kanarieveld ${letters(n)}`, n % 3 === 0 ? 1 : 0)
  await listAll(world, cast, count)
}

export async function listAll(world: World, cast: PublicationCast, count: number): Promise<void> {
  mustBeDone(await publishVisited(await as(world, cast.secretary), { roundId: cast.roundId, count }))
}

const letters = (n: number): string => String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26))

/** Every chapter, written by the secretary. @returns the revision of the report then */
export async function writeAll(world: World, cast: PublicationCast): Promise<number> {
  for (const code of chapterCodes)
    mustBeDone(
      await writeChapter(await as(world, cast.secretary), {
        roundId: cast.roundId,
        code,
        body: `Gemeenten leren van elkaar (${code}).\n\nDat gaat stap voor stap.`,
        version: 0,
      }),
    )
  return chapterCodes.length + 1
}

/** A final report that chair and member released. */
export async function makeReleasedReport(world: World, cast: PublicationCast, count = 12): Promise<void> {
  await addVisitedMany(world, cast, count)
  const revision = await writeAll(world, cast)
  for (const person of [cast.chair, cast.member])
    mustBeDone(await releaseReport(await as(world, person), { roundId: cast.roundId, revision }))
}
