// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { invitationSteps } from '../../../../../content/texts/letters/invitation.ts'
import { nothing, version } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { inviteMunicipality } from '../../actions/invitation/invite-municipality.ts'
import { renewCode } from '../../actions/invitation/renew-code.ts'
import { seeInvitationLetter } from '../../actions/letters/see-letters.ts'
import { seeVisit } from '../../actions/see-visit.ts'
import { withAddress } from '../../domain/letter-fields.ts'
import { tellDue, waitingOf } from '../../domain/next-step.ts'
import { InvitePage } from '../../pages/round/invite.tsx'
import { LetterPage } from '../../pages/round/letter.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { letterAnswer, makeLetterPdf } from '../../reports/letter.ts'
import { said } from '../../said.ts'
import { getRound } from '../../store/round.ts'
import { letterAddress } from '../letters/address.ts'
import { letterCodeCookie, readLetterCode } from './letter-code.ts'
import { ofVisit, sampleVisit } from './params.ts'

const aboutVisit = { access: 'member', may: policy.invite, params: ofVisit } as const

const invitePage = get({
  ...aboutVisit,
  name: 'visitation.invitePage',
  path: paths.invite(':organisation', ':visit'),
  query: nothing,
  sample: sampleVisit,
  load: async (tx, { actor, params, now }) => {
    const visit = await seeVisit(tx, actor, params.visit, 'process', now)
    return { visit, round: await getRound(tx, visit.roundId) }
  },
  render: ({ visit, round }, { form, now }) => ({
    title: `${visit.municipality.name} uitnodigen`,
    crumbs: [
      { label: 'Werkvoorraad', href: paths.worklist(visit.committeeId) },
      { label: visit.municipality.name, href: paths.visit(visit.committeeId, visit.id) },
      { label: 'Uitnodigen' },
    ],
    body: (
      <InvitePage
        visit={visit}
        form={form}
        answerBy={tellDue(waitingOf({ ...visit, state: 'invited', stateSince: now }), round).delegation}
      />
    ),
  }),
})

const invite = post({
  ...aboutVisit,
  name: 'visitation.invite',
  path: paths.invite(':organisation', ':visit'),
  sample: { ...sampleVisit, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, fields, { params }) => inviteMunicipality(context, { ...fields, visitId: params.visit }),
  location: ({ visitId }, { actor }) => paths.letter(actor.organisation.organisationId, visitId),
  respond: letterCodeCookie,
  says: said.invited,
  page: invitePage,
})

const letterPage = get({
  ...aboutVisit,
  name: 'visitation.letterPage',
  path: paths.letter(':organisation', ':visit'),
  query: nothing,
  sample: sampleVisit,
  load: (tx, { actor, params, now }) => seeInvitationLetter(tx, actor, params.visit, now),
  render: ({ visit, invitation, letter }, { client, deps, form }) => {
    const address = letterAddress(deps.origin, 'invitation')
    return {
      title: `Brief aan het college van ${visit.municipality.name}`,
      crumbs: [
        { label: 'Werkvoorraad', href: paths.worklist(visit.committeeId) },
        { label: visit.municipality.name, href: paths.visit(visit.committeeId, visit.id) },
        { label: 'Brief' },
      ],
      body: (
        <LetterPage
          visit={visit}
          invitation={invitation}
          letter={withAddress(letter, address)}
          steps={invitationSteps.map(step => step.replace('{webadres}', address))}
          code={readLetterCode(client.cookies, visit.id)}
          form={form}
        />
      ),
    }
  },
})

/** The same to print or to send; with the code only as long as the page shows it. */
const letterFile = get({
  ...aboutVisit,
  may: policy.seeLetters,
  name: 'visitation.invitationFile',
  path: paths.invitationFile(':organisation', ':visit'),
  query: nothing,
  gives: 'readingCopy',
  sample: sampleVisit,
  load: (tx, { actor, params, now }) => seeInvitationLetter(tx, actor, params.visit, now),
  render: async ({ visit, letter }, { actor, client, deps }) => {
    const address = letterAddress(deps.origin, 'invitation')
    const sent = {
      visit,
      committee: actor.organisation.name,
      letter: withAddress(letter, address),
      entry: { address, code: readLetterCode(client.cookies, visit.id) },
    }
    return letterAnswer(sent, await makeLetterPdf(sent), 'pdf')
  },
})

const renew = post({
  ...aboutVisit,
  name: 'visitation.renewCode',
  path: paths.letter(':organisation', ':visit'),
  sample: { ...sampleVisit, form: { version: '1' } },
  form: z.object({ version: version() }),
  act: (context, fields, { params }) => renewCode(context, { ...fields, visitId: params.visit }),
  location: ({ visitId }, { actor }) => paths.letter(actor.organisation.organisationId, visitId),
  respond: letterCodeCookie,
  says: said.codeRenewed,
  page: letterPage,
})

export const invitingRoutes = [invitePage, invite, letterPage, letterFile, renew]
