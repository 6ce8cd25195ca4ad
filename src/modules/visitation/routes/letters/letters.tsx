// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { standardLetters } from '../../../../../content/texts/letters/standard.ts'
import { may } from '../../../../kernel/policy.ts'
import { choice, id, nothing, version } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { makeLetter, proposeLetter } from '../../actions/letters/make-letter.ts'
import { seeLetter, seeLetters } from '../../actions/letters/see-letters.ts'
import { letterKinds } from '../../domain/letter.ts'
import { withAddress } from '../../domain/letter-fields.ts'
import type { Visit } from '../../domain/visit.ts'
import { MadeLetterPage, NewLetterPage } from '../../pages/letters/letter.tsx'
import { LettersPage } from '../../pages/letters/letters.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { letterAnswer, makeLetterOdt, makeLetterPdf } from '../../reports/letter.ts'
import { said } from '../../said.ts'
import { ofVisit, sampleVisit } from '../round/params.ts'
import { letterAddress } from './address.ts'

const crumbs = (visit: Visit, ...labels: string[]) => [
  { label: 'Werkvoorraad', href: paths.worklist(visit.committeeId) },
  { label: visit.municipality.name, href: paths.visit(visit.committeeId, visit.id) },
  { label: 'Brieven', ...(labels.length > 0 && { href: paths.letters(visit.committeeId, visit.id) }) },
  ...labels.map(label => ({ label })),
]

const letters = get({
  name: 'visitation.letters',
  path: paths.letters(':organisation', ':visit'),
  access: 'member',
  may: policy.seeLetters,
  params: ofVisit,
  query: nothing,
  sample: sampleVisit,
  load: (tx, { actor, params, now }) => seeLetters(tx, actor, params.visit, now),
  render: ({ visit, letters: made }, { actor }) => ({
    title: `Brieven aan ${visit.municipality.name}`,
    crumbs: crumbs(visit),
    body: <LettersPage visit={visit} letters={made} mayMake={may(actor, policy.makeLetter)} />,
  }),
})

const kinds = letterKinds.filter(kind => kind !== 'invitation') as [
  Exclude<(typeof letterKinds)[number], 'invitation'>,
]
const ofKind = ofVisit.extend({ kind: choice(kinds) })
const sampleKind = { params: { ...sampleVisit.params, kind: 'reminder' } }

const newLetter = get({
  name: 'visitation.newLetter',
  path: paths.newLetter(':organisation', ':visit', ':kind'),
  access: 'member',
  may: policy.makeLetter,
  params: ofKind,
  query: nothing,
  sample: sampleKind,
  load: (tx, { actor, params, now }) => proposeLetter(tx, actor, params.visit, params.kind, now),
  render: ({ visit, wording, document, isPossible }, { params, deps, form }) => ({
    title: `Brief aan ${visit.municipality.name}`,
    crumbs: crumbs(visit, standardLetters[params.kind].name),
    body: (
      <NewLetterPage
        visit={visit}
        kind={params.kind}
        letter={withAddress(document, letterAddress(deps.origin, params.kind))}
        version={wording.version}
        isPossible={isPossible}
        form={form}
      />
    ),
  }),
})

const make = post({
  name: 'visitation.makeLetter',
  path: paths.newLetter(':organisation', ':visit', ':kind'),
  access: 'member',
  may: policy.makeLetter,
  params: ofKind,
  sample: { ...sampleKind, form: { version: '0' } },
  form: z.object({ version: version() }),
  act: (context, fields, { params }) =>
    makeLetter(context, { ...fields, visitId: params.visit, kind: params.kind }),
  location: ({ visitId, letter }, { actor }) =>
    paths.madeLetter(actor.organisation.organisationId, visitId, letter),
  says: said.letterMade,
  page: newLetter,
})

const aboutLetter = {
  access: 'member',
  may: policy.seeLetters,
  params: ofVisit.extend({ letter: id() }),
  query: nothing,
  sample: { params: { ...sampleVisit.params, letter: sampleVisit.params.visit } },
} as const

const madeLetter = get({
  ...aboutLetter,
  name: 'visitation.madeLetter',
  path: paths.madeLetter(':organisation', ':visit', ':letter'),
  load: (tx, { actor, params, now }) =>
    seeLetter(tx, actor, { visitId: params.visit, letter: params.letter }, now),
  render: ({ visit, made }, { actor, deps }) => ({
    title: `Brief aan ${visit.municipality.name}`,
    crumbs: crumbs(visit, standardLetters[made.kind].name),
    body: (
      <MadeLetterPage
        visit={visit}
        made={made}
        letter={withAddress(made.document, letterAddress(deps.origin, made.kind))}
        mayExport={may(actor, policy.exportLetter)}
      />
    ),
  }),
})

/** A letter as its files hold it; of an invitation without its code. */
const sentOf = (
  { visit, made }: Awaited<ReturnType<typeof seeLetter>>,
  committee: string,
  origin: string,
) => {
  const address = letterAddress(origin, made.kind)
  return {
    visit,
    committee,
    letter: withAddress(made.document, address),
    ...(made.kind === 'invitation' && { entry: { address, code: undefined } }),
  }
}

const letterPdf = get({
  ...aboutLetter,
  name: 'visitation.letterFile',
  path: paths.letterFile(':organisation', ':visit', ':letter'),
  gives: 'readingCopy',
  load: (tx, { actor, params, now }) =>
    seeLetter(tx, actor, { visitId: params.visit, letter: params.letter }, now),
  render: async (seen, { actor, deps }) => {
    const sent = sentOf(seen, actor.organisation.name, deps.origin)
    return letterAnswer(sent, await makeLetterPdf(sent), 'pdf')
  },
})

const letterOdt = get({
  ...aboutLetter,
  may: policy.exportLetter,
  name: 'visitation.letterText',
  path: paths.letterText(':organisation', ':visit', ':letter'),
  gives: 'export',
  load: (tx, { actor, params, now }) =>
    seeLetter(tx, actor, { visitId: params.visit, letter: params.letter }, now),
  render: (seen, { actor, deps }) => {
    const sent = sentOf(seen, actor.organisation.name, deps.origin)
    return letterAnswer(sent, makeLetterOdt(sent), 'odt')
  },
})

export const letterRoutes = [letters, newLetter, make, madeLetter, letterPdf, letterOdt]
