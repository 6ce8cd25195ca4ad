// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { SignedIn } from '../../kernel/actor.ts'
import type { OrganisationId, PersonId } from '../../kernel/ids.ts'
import type { PageHelp } from '../../kernel/page-help.ts'
import type { Role } from '../../kernel/roles.ts'
import { nothing } from './fields.ts'
import { makeHelp } from './help.ts'
import { get, type Route } from './route.ts'

const page = (title: string, words: string[] = []): PageHelp => ({
  title,
  purpose: 'Om te lezen.',
  first: 'Lees.',
  readers: 'U.',
  words,
})
const route = (name: string, part: Pick<Route, 'access' | 'may'>): Route =>
  get({
    ...part,
    name,
    path: `/${name}`,
    params: nothing,
    query: nothing,
    sample: {},
    load: async () => null,
    render: () => ({ title: '', body: '' }),
  })
const help = makeHelp(
  [
    { title: 'Lezen', pages: { dossier: page('Dossier', ['dossier']), account: page('Account') } },
    { title: 'Beheer', pages: { people: page('Mensen') } },
  ],
  [
    route('dossier', { access: 'member', may: { roles: ['member'], kinds: ['committee'], kind: 'read' } }),
    route('people', { access: 'member', may: { roles: ['administrator'], kind: 'read' } }),
    route('account', { access: 'person' }),
  ],
  { dossier: 'Wat de commissie leest.' },
)
const somebody = (kind: 'committee' | 'municipality', ...roles: Role[]): SignedIn => ({
  personId: 'p' as PersonId,
  name: 'N. de Wit',
  sessionId: 's',
  stepUpAt: null,
  memberships: [
    { organisationId: 'x' as OrganisationId, name: 'Heidebrink', kind, roles, isReadOnly: false },
  ],
})
const titlesFor = (person: SignedIn | null) =>
  help.for(person).map(chapter => [chapter.title, ...chapter.pages.map(one => one.title)])

test('a page gets its own help, with the meaning of its words', () => {
  expect(help.of('dossier')?.words).toEqual([{ word: 'dossier', meaning: 'Wat de commissie leest.' }])
  expect(help.of('elders')).toBeUndefined()
})

test('all help holds only the pages that somebody may open in one of the own organisations', () => {
  expect(titlesFor(somebody('committee', 'member'))).toEqual([['Lezen', 'Dossier', 'Account']])
  expect(titlesFor(somebody('municipality', 'member'))).toEqual([['Lezen', 'Account']])
  expect(titlesFor(somebody('municipality', 'administrator'))).toEqual([
    ['Lezen', 'Account'],
    ['Beheer', 'Mensen'],
  ])
})

test('a visitor gets none of it', () => {
  expect(titlesFor(null)).toEqual([])
})
