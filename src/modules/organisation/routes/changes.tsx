// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { isRefused, refused } from '../../../kernel/outcome.ts'
import { problem } from '../../../kernel/problem.ts'
import { id, nothing } from '../../../platform/http/fields.ts'
import type { Upload } from '../../../platform/http/form.ts'
import { get, post } from '../../../platform/http/route.ts'
import { applyChanges } from '../actions/apply-changes.ts'
import { type Offer, offerChanges } from '../actions/offer-changes.ts'
import { tryChanges } from '../actions/try-changes.ts'
import { ChangesPage } from '../pages/changes.tsx'
import { DryRunPage } from '../pages/dry-run.tsx'
import { changeLines, gainingLines, losingLines, namesIn, undecidedLines } from '../pages/dry-run-words.ts'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getImport, listImports } from '../store/import.ts'
import { loadRegister } from '../store/register.ts'
import { deskOf } from './desk-of.ts'

const crumbs = (organisation: string) => [
  { label: 'Gemeenten', href: paths.municipalities(organisation) },
  { label: 'Wijzigingen', href: paths.changes(organisation) },
]

const changesPage = get({
  name: 'organisation.changes',
  path: paths.changes(':organisation'),
  access: 'member',
  may: policy.seeOrganisations,
  params: nothing,
  query: nothing,
  sample: {},
  load: tx => listImports(tx),
  render: (imports, { actor, form }) => ({
    title: 'Wijzigingen van gemeenten',
    crumbs: crumbs(actor.organisation.organisationId),
    body: (
      <ChangesPage
        organisation={actor.organisation.organisationId}
        earlier={imports.map(one => ({ ...one, isApplied: one.appliedAt !== null }))}
        form={form}
      />
    ),
  }),
})

const offer = post({
  name: 'organisation.offerChanges',
  path: paths.changes(':organisation'),
  access: 'member',
  may: policy.offerChanges,
  params: nothing,
  form: z.object({ text: z.string().max(600_000).default('') }),
  sample: { form: { text: 'datum,soort,van,inwoners\n2026-01-01,inwoners,gm0363,931298' } },
  takesFiles: true,
  act: async (context, { text }, _, uploads) => {
    const given = offerOf(text, uploads)
    return given ? offerChanges(context, given) : refused(problem('file', 'fileOrText'))
  },
  location: (list, { actor }) => paths.dryRun(actor.organisation.organisationId, list),
  says: said.changesOffered,
  page: changesPage,
})

function offerOf(text: string, uploads: readonly Upload[]): Offer | undefined {
  const file = uploads.find(one => one.field === 'file')
  if (file) return { name: file.name.slice(0, 200), bytes: file.bytes, field: 'file' }
  return text.trim() === '' ? undefined : { name: 'Geplakte regels', bytes: Buffer.from(text), field: 'text' }
}

const onList = z.object({ list: id() })

const dryRunPage = get({
  name: 'organisation.dryRun',
  path: paths.dryRun(':organisation', ':list'),
  access: 'member',
  may: policy.seeOrganisations,
  params: onList,
  query: nothing,
  sample: {},
  load: async (tx, { params, deps, now }) => {
    const list = await getImport(tx, params.list)
    const where = { db: deps.db, origin: 'organisation.dryRun', now }
    return { list, tried: await tryChanges(where, await loadRegister(tx), list.changes) }
  },
  render: ({ list, tried }, { actor, form, deps }) => {
    const { organisationId } = actor.organisation
    const common = { organisation: organisationId, list, form }
    const nothingPlanned = {
      changes: [],
      alreadyKnown: 0,
      losing: [],
      gaining: [],
      undecided: [],
      withoutPeople: [],
      fingerprint: '',
    }
    const page = { title: list.fileName, crumbs: [...crumbs(organisationId), { label: list.fileName }] }
    if (isRefused(tried)) {
      const problems = tried.problems.slice(0, 50).map(deps.problemText)
      return { ...page, body: <DryRunPage {...common} {...nothingPlanned} problems={problems} /> }
    }
    const { plan, access, fingerprint } = tried.value
    const name = namesIn(plan)
    return {
      ...page,
      body: (
        <DryRunPage
          {...common}
          problems={[]}
          changes={changeLines(plan, name)}
          alreadyKnown={plan.alreadyKnown}
          losing={losingLines(access, name)}
          gaining={gainingLines(access, name)}
          undecided={undecidedLines(access, name)}
          withoutPeople={access.withoutPeople.map(code => ({ id: code, name: name(code) }))}
          fingerprint={fingerprint}
        />
      ),
    }
  },
})

const apply = post({
  name: 'organisation.applyChanges',
  path: paths.dryRun(':organisation', ':list'),
  access: 'member',
  may: policy.keepOrganisations,
  params: onList,
  form: z.object({ fingerprint: z.string().max(64) }),
  sample: { form: { fingerprint: '' } },
  act: (context, { fingerprint }, request) =>
    applyChanges(context, deskOf(request), { importId: request.params.list, fingerprint }),
  location: (list, { actor }) => paths.dryRun(actor.organisation.organisationId, list),
  says: said.changesApplied,
  page: dryRunPage,
})

export const changeRoutes = [changesPage, offer, dryRunPage, apply]
