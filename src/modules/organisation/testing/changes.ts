// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { municipalities } from '../../../../content/facts/municipalities.ts'
import { as } from '../../../../test/support/act.ts'
import type { TestPerson, World } from '../../../../test/support/world.ts'
import { organisationId } from '../../../kernel/ids.ts'
import { organisationScope } from '../../../platform/db/scope.ts'
import { applyChanges } from '../actions/apply-changes.ts'
import { offerChanges } from '../actions/offer-changes.ts'
import { type DryRun, tryChanges } from '../actions/try-changes.ts'
import type { Register } from '../domain/register.ts'
import { getImport } from '../store/import.ts'
import { loadRegister } from '../store/register.ts'
import { deskFor, giveAccount, mustBeDone } from '../testing.ts'

/** The register as it was on 1 January 2015: 393 municipalities, and nothing of what came later. */
export const registerOf2015: Register = municipalities
  .filter(({ validFrom }) => (validFrom ?? '') <= '2015-01-01')
  .map(entry => ({ ...entry, validTo: undefined, successors: [] }))

/** The real changes of 2015 to 2023, as an administrator imports them. */
export const changesSince2015 = readFileSync(
  new URL('../../../../content/facts/municipal-changes-2015-2023.csv', import.meta.url),
)

export const codes = {
  weesp: organisationId('gm0457'),
  amsterdam: organisationId('gm0363'),
  brielle: organisationId('gm0501'),
  haaren: organisationId('gm0788'),
  tilburg: organisationId('gm0855'),
  vught: organisationId('gm0865'),
  utrecht: organisationId('gm0344'),
}
export type PeopleOf2020 = Record<keyof typeof codes, TestPerson>

/** Somebody in each of these, who has been there since 2020. */
export async function addPeopleOf2020(world: World): Promise<PeopleOf2020> {
  const people: PeopleOf2020 = {
    weesp: await world.addPerson(codes.weesp, 'ciso'),
    amsterdam: await world.addPerson(codes.amsterdam, 'ciso', 'administrator'),
    brielle: await world.addPerson(codes.brielle, 'coordinator'),
    haaren: await world.addPerson(codes.haaren, 'ciso'),
    tilburg: await world.addPerson(codes.tilburg, 'ciso'),
    vught: await world.addPerson(codes.vught, 'ciso'),
    utrecht: await world.addPerson(codes.utrecht, 'ciso'),
  }
  for (const person of Object.values(people))
    await giveAccount(world, person, `${person.id}@voorbeeld.example`)
  return people
}

export const offerList = async (world: World, platform: TestPerson, text: Uint8Array): Promise<string> =>
  mustBeDone(await offerChanges(await as(world, platform), { name: 'lijst.csv', bytes: text, field: 'file' }))

/** What the list would do now. */
export async function tryList(world: World, platform: TestPerson, listId: string): Promise<DryRun> {
  const { register, changes } = await world.db.read(
    organisationScope(platform.organisation, 'test'),
    async tx => ({ register: await loadRegister(tx), changes: (await getImport(tx, listId)).changes }),
  )
  return mustBeDone(await tryChanges({ db: world.db, origin: 'test', now: world.now() }, register, changes))
}

/** Offers a list and does what it shows. */
export async function importList(world: World, platform: TestPerson, text: Uint8Array): Promise<string> {
  const importId = await offerList(world, platform, text)
  const { fingerprint } = await tryList(world, platform, importId)
  const desk = deskFor(world, platform)
  return mustBeDone(await applyChanges(await as(world, platform), desk, { importId, fingerprint }))
}
