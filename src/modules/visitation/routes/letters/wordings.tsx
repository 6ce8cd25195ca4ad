// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { standardLetters } from '../../../../../content/texts/letters/standard.ts'
import { isUuid } from '../../../../kernel/ids.ts'
import { listVersions } from '../../../../platform/history/history.ts'
import { choice, line, nothing, prose, version } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { proposeLetter } from '../../actions/letters/make-letter.ts'
import { restoreLetter, useStandardLetter, wordLetter } from '../../actions/letters/word-letter.ts'
import { seeStandings } from '../../actions/see-visit.ts'
import { letterKinds, letterSubject } from '../../domain/letter.ts'
import { withAddress } from '../../domain/letter-fields.ts'
import type { Round } from '../../domain/round.ts'
import { WordingPage } from '../../pages/letters/wording.tsx'
import { WordingsPage } from '../../pages/letters/wordings.tsx'
import { TextHistoryPage } from '../../pages/self-image/history.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { findWording, listWordings } from '../../store/letter.ts'
import { getRound } from '../../store/round.ts'
import { inRound, sampleRound } from '../round/params.ts'
import { letterAddress } from './address.ts'

const aboutWording = {
  access: 'member',
  may: policy.wordLetters,
  params: inRound.extend({ kind: choice(letterKinds) }),
} as const
const sample = { params: { ...sampleRound.params, kind: 'reminder' } }

const crumbs = (organisation: string, round: Round, ...labels: string[]) => [
  { label: 'Rondes', href: paths.rounds(organisation) },
  { label: round.name, href: paths.round(organisation, round.id) },
  { label: 'Brieven', ...(labels.length > 0 && { href: paths.wordings(organisation, round.id) }) },
  ...labels.map(label => ({ label })),
]

const wordings = get({
  name: 'visitation.wordings',
  path: paths.wordings(':organisation', ':round'),
  access: 'member',
  may: policy.wordLetters,
  params: inRound,
  query: nothing,
  sample: sampleRound,
  load: async (tx, { params }) => {
    const round = await getRound(tx, params.round)
    return { round, wordings: await listWordings(tx, round.id) }
  },
  render: (data, { actor }) => {
    const { organisationId } = actor.organisation
    return {
      title: 'Teksten van de brieven',
      crumbs: crumbs(organisationId, data.round),
      body: <WordingsPage organisation={organisationId} {...data} />,
    }
  },
})

const wording = get({
  ...aboutWording,
  name: 'visitation.wording',
  path: paths.wording(':organisation', ':round', ':kind'),
  query: z.object({ bezoek: z.string().max(36).default('').catch('') }),
  sample,
  load: async (tx, { actor, params, query, now }) => {
    const round = await getRound(tx, params.round)
    const visits = await seeStandings(tx, actor, round.id)
    const chosen = isUuid(query.bezoek) && visits.find(visit => visit.id === query.bezoek)
    const proposal = chosen && (await proposeLetter(tx, actor, chosen.id, params.kind, now, round))
    return {
      round,
      visits,
      wording: proposal ? proposal.wording : await findWording(tx, round.id, params.kind),
      letter: proposal ? { visit: proposal.visit.id, document: proposal.document } : undefined,
    }
  },
  render: ({ letter, ...data }, { actor, params, deps, form }) => {
    const { organisationId } = actor.organisation
    const { name } = standardLetters[params.kind]
    return {
      title: `Tekst van de brief: ${name.toLowerCase()}`,
      crumbs: crumbs(organisationId, data.round, name),
      body: (
        <WordingPage
          organisation={organisationId}
          kind={params.kind}
          {...data}
          preview={
            letter && {
              visit: letter.visit,
              letter: withAddress(letter.document, letterAddress(deps.origin, params.kind)),
            }
          }
          form={form}
        />
      ),
    }
  },
})

const word = post({
  ...aboutWording,
  name: 'visitation.wordLetter',
  path: paths.wording(':organisation', ':round', ':kind'),
  sample: {
    ...sample,
    form: {
      subject: 'Herinnering: {stap}',
      salutation: 'Geacht college,',
      body: 'Wij wachten nog op {stap}.',
      closing: 'Namens {commissie},',
      version: '0',
    },
  },
  form: z.object({
    subject: line(200),
    salutation: line(200),
    body: prose(10_000),
    closing: line(200),
    version: version(),
  }),
  act: (context, { version: holds, ...text }, { params }) =>
    wordLetter(context, { roundId: params.round, kind: params.kind, holds, text }),
  location: ({ roundId, kind }, { actor }) => paths.wording(actor.organisation.organisationId, roundId, kind),
  says: said.letterWorded,
  page: wording,
})

const standard = post({
  ...aboutWording,
  name: 'visitation.standardWording',
  path: paths.standardWording(':organisation', ':round', ':kind'),
  sample: { ...sample, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, { version: holds }, { params }) =>
    useStandardLetter(context, { roundId: params.round, kind: params.kind, holds }),
  location: ({ roundId, kind }, { actor }) => paths.wording(actor.organisation.organisationId, roundId, kind),
  says: said.letterWorded,
  page: wording,
})

const history = get({
  ...aboutWording,
  name: 'visitation.wordingHistory',
  path: paths.wordingHistory(':organisation', ':round', ':kind'),
  query: nothing,
  sample,
  load: async (tx, { params }) => {
    const round = await getRound(tx, params.round)
    return {
      round,
      holds: (await findWording(tx, round.id, params.kind)).version,
      versions: await listVersions(tx, letterSubject(round.id, params.kind)),
    }
  },
  render: ({ round, holds, versions }, { actor, params, form }) => {
    const { organisationId } = actor.organisation
    return {
      title: 'Eerdere versies van de brief',
      crumbs: [
        ...crumbs(organisationId, round, standardLetters[params.kind].name),
        { label: 'Eerdere versies' },
      ],
      body: (
        <TextHistoryPage
          title="Eerdere versies van de brief"
          label="Brieven die al gemaakt zijn, veranderen niet als u een versie terugzet."
          versions={versions.map(one => ({ ...one, body: inWords(one) }))}
          holds={holds}
          restore={n => paths.restoreWording(organisationId, round.id, params.kind, n)}
          form={form}
        />
      ),
    }
  },
})

/** A kept text with what stands around it. */
const inWords = ({ body, details }: { body: string; details: unknown }): string => {
  const { subject, salutation, closing } = details as Record<'subject' | 'salutation' | 'closing', string>
  return [subject, salutation, body, closing].join('\n\n')
}

const restore = post({
  ...aboutWording,
  name: 'visitation.restoreWording',
  path: paths.restoreWording(':organisation', ':round', ':kind', ':n'),
  params: aboutWording.params.extend({ n: version() }),
  sample: { params: { ...sample.params, n: '1' }, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, { version: holds }, { params }) =>
    restoreLetter(context, { roundId: params.round, kind: params.kind, holds, version: params.n }),
  location: ({ roundId, kind }, { actor }) => paths.wording(actor.organisation.organisationId, roundId, kind),
  says: said.restored,
  page: history,
})

export const wordingRoutes = [wordings, wording, word, standard, history, restore]
