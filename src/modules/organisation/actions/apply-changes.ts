// SPDX-License-Identifier: EUPL-1.2
import { localDateOf } from '../../../kernel/dates.ts'
import { done, isRefused, type Outcome, refused } from '../../../kernel/outcome.ts'
import { authorise } from '../../../kernel/policy.ts'
import { problem } from '../../../kernel/problem.ts'
import type { ActionContext } from '../../../platform/action/context.ts'
import type { WriteTx } from '../../../platform/db/tx.ts'
import { putWorkItem } from '../../../platform/work/work-item.ts'
import type { UndecidedAccess } from '../domain/access-after-changes.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { getImport, insertOpenReading, markApplied } from '../store/import.ts'
import { loadRegister, lockRegister } from '../store/register.ts'
import { saveChanges } from '../store/save-register.ts'
import { applyAccess } from './apply-access.ts'
import type { SignInDesk } from './sign-in-desk.ts'
import { tryChanges } from './try-changes.ts'

type Input = { readonly importId: string; readonly fingerprint: string }

/**
 * Does what the dry run showed, and only that: when register or people changed since, it is refused. The roles go first,
 * organisation by organisation; then the register in one transaction. Broken off halfway it can be done again.
 */
export async function applyChanges(
  context: ActionContext,
  desk: SignInDesk,
  { importId, fingerprint }: Input,
): Promise<Outcome<string>> {
  const { actor, now, db, scope } = context
  authorise(actor, policy.keepOrganisations, now)
  const today = localDateOf(now)
  return context.write(async tx => {
    await lockRegister(tx)
    const list = await getImport(tx, importId)
    if (list.appliedAt !== null) return done(list.id)
    const tried = await tryChanges({ db, origin: scope.origin, now }, await loadRegister(tx), list.changes)
    if (isRefused(tried)) return tried
    const { plan, access } = tried.value
    if (tried.value.fingerprint !== fingerprint) return refused(problem('', 'staleDryRun'))
    const touched = await applyAccess(context, access)
    await saveChanges(tx, plan, today)
    for (const one of access.undecided) await askWhoReads(tx, one, now)
    await markApplied(tx, list.id, now)
    tx.record({
      action: 'municipalImport.applied',
      object: { kind: 'municipalImport', id: list.id },
      details: {
        created: plan.created.length,
        ended: plan.ended.length,
        renamed: plan.renamed.length,
        counted: plan.counted.length,
        losing: access.losing.length,
        gaining: access.gaining.length,
        undecided: access.undecided.length,
      },
    })
    for (const person of touched) await desk.endSessions(person, 'municipalityEnded')
    return done(list.id)
  })
}

async function askWhoReads(tx: WriteTx, one: UndecidedAccess, now: Date): Promise<void> {
  const { organisationId, readableFrom, endedOn, successors } = one
  const isNew = await insertOpenReading(tx, {
    municipalityId: organisationId,
    readableFrom,
    endedOn,
    successors,
  })
  if (!isNew) return
  await putWorkItem(
    tx,
    {
      key: `successor-reading:${organisationId}:${readableFrom}`,
      module: 'organisation',
      grouping: 'decide',
      for: { role: 'administrator' },
      title: `Bepaal wie ${organisationId} na de splitsing mag lezen`,
      place: 'Gemeenten',
      url: paths.reading(tx.scope.organisation ?? '', organisationId, readableFrom),
    },
    now,
  )
}
