// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { formatInstant } from '../../../kernel/dutch-dates.ts'
import { NotFound } from '../../../kernel/errors.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { roles } from '../../../kernel/roles.ts'
import type { Deps } from '../../../platform/http/deps.ts'
import { choice, nothing } from '../../../platform/http/fields.ts'
import { get, post } from '../../../platform/http/route.ts'
import { Facts, Link } from '../../../platform/ui/index.ts'
import { changeAccount, changeSignIn } from '../actions/change-sign-in.ts'
import { readAccount, readStanding } from '../actions/sign-in-standing.ts'
import { type SignInAct, type SignInStanding, signInActs, signInProblems } from '../domain/sign-in-act.ts'
import { AccountsPage } from '../pages/accounts.tsx'
import { SignInPage } from '../pages/sign-in.tsx'
import { paths } from '../paths.ts'
import { policy } from '../policy.ts'
import { said } from '../said.ts'
import { getPerson, listPeople } from '../store/person.ts'
import { deskOf } from './desk-of.ts'
import { onPerson, somebody } from './fields.ts'

const actForm = z.object({ act: choice(signInActs) })
const says = ({ act }: { act: SignInAct }) =>
  ({ block: said.signInBlocked, unblock: said.signInUnblocked, reset: said.signInReset })[act]

/** Why each act cannot be done now, in words. */
const closedWords = (deps: Deps, standing: SignInStanding) =>
  Object.fromEntries(
    signInActs.map(act => {
      const [first] = signInProblems(act, standing)
      return [act, first && deps.problemText(first)]
    }),
  ) as Record<SignInAct, string | undefined>

const signInPage = get({
  name: 'organisation.signIn',
  path: paths.signIn(':organisation', ':person'),
  access: 'member',
  may: policy.changeSignIn,
  params: onPerson,
  query: nothing,
  sample: somebody,
  load: async (tx, request) => {
    const person = await getPerson(tx, request.params.person)
    const colleagues = new Set((await listPeople(tx)).map(one => one.id))
    const looker = { db: request.deps.db, actor: request.actor, now: request.now, origin: tx.scope.origin }
    const standing = await readStanding(looker, deskOf(request), person.id, one => colleagues.has(one))
    return { person, standing }
  },
  render: ({ person, standing }, { actor, form, deps }) => {
    const { organisationId } = actor.organisation
    const back = paths.person(organisationId, person.id)
    return {
      title: `Inloggen van ${person.name}`,
      crumbs: [
        { label: 'Mensen en rollen', href: paths.people(organisationId) },
        { label: person.name, href: back },
        { label: 'Inloggen' },
      ],
      body: (
        <SignInPage
          name={person.name}
          {...standing}
          closed={closedWords(deps, standing)}
          action={paths.signIn(organisationId, person.id)}
          form={form}
        >
          {standing.worksElsewhere && (
            <p>
              Moet het nu? <Link href={back}>Beëindig hier de rollen, per direct</Link>, en bel de beheerder
              van het platform voor het account.
            </p>
          )}
        </SignInPage>
      ),
    }
  },
})

const change = post({
  name: 'organisation.changeSignIn',
  path: paths.signIn(':organisation', ':person'),
  access: 'member',
  may: policy.changeSignIn,
  params: onPerson,
  form: actForm,
  sample: { ...somebody, form: { act: 'block' } },
  act: (context, { act }, request) =>
    changeSignIn(context, deskOf(request), { personId: request.params.person, act }),
  location: (person, { actor }) => paths.signIn(actor.organisation.organisationId, person),
  says,
  page: signInPage,
})

const accounts = get({
  name: 'organisation.accounts',
  path: paths.accounts(':organisation'),
  access: 'member',
  may: policy.seeOrganisations,
  params: nothing,
  query: z.object({ adres: z.string().trim().max(254).catch('') }),
  sample: {},
  load: async (tx, request) => {
    const email = request.query.adres
    const id = email === '' ? undefined : await deskOf(request).accountOf(email)
    const looker = { db: request.deps.db, actor: request.actor, now: request.now, origin: tx.scope.origin }
    const account = id && (await readAccount(looker, deskOf(request), id))
    return { email, found: account?.worker }
  },
  render: ({ email, found }, { actor }) => ({
    title: 'Accounts',
    body: <AccountsPage organisation={actor.organisation.organisationId} email={email} found={found} />,
  }),
})

const account = get({
  name: 'organisation.account',
  path: paths.account(':organisation', ':person'),
  access: 'member',
  may: policy.seeOrganisations,
  params: onPerson,
  query: nothing,
  sample: somebody,
  load: async (tx, request) => {
    const looker = { db: request.deps.db, actor: request.actor, now: request.now, origin: tx.scope.origin }
    const found = await readAccount(looker, deskOf(request), request.params.person as PersonId)
    if (!found) throw new NotFound()
    return found
  },
  render: ({ worker, standing, blockedAt }, { actor, form, deps }) => {
    const { organisationId } = actor.organisation
    return {
      title: `Inloggen van ${worker.name}`,
      crumbs: [{ label: 'Accounts', href: paths.accounts(organisationId) }, { label: worker.name }],
      body: (
        <SignInPage
          name={worker.name}
          {...standing}
          closed={closedWords(deps, standing)}
          action={paths.account(organisationId, worker.id)}
          form={form}
        >
          <Facts
            items={[
              { name: 'E-mailadres', value: worker.email },
              {
                name: 'Werkt bij',
                value:
                  worker.workplaces
                    .map(place => `${place.name} (${place.roles.map(role => roles[role].label).join(', ')})`)
                    .join('; ') || 'geen organisatie',
              },
              ...(blockedAt ? [{ name: 'Geblokkeerd', value: formatInstant(blockedAt) }] : []),
            ]}
          />
        </SignInPage>
      ),
    }
  },
})

const changeIt = post({
  name: 'organisation.changeAccount',
  path: paths.account(':organisation', ':person'),
  access: 'member',
  may: policy.changeAccount,
  params: onPerson,
  form: actForm,
  sample: { ...somebody, form: { act: 'block' } },
  act: (context, { act }, request) =>
    changeAccount(context, deskOf(request), { personId: request.params.person, act }),
  location: (person, { actor }) => paths.account(actor.organisation.organisationId, person),
  says,
  page: account,
})

export const signInRoutes = [signInPage, change, accounts, account, changeIt]
