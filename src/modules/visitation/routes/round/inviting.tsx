// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import {
  invitationContact,
  invitationLetter,
  invitationSteps,
} from '../../../../../content/texts/letters/invitation.ts'
import { type LocalDate, localDateOf } from '../../../../kernel/dates.ts'
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { NotFound } from '../../../../kernel/errors.ts'
import { roles } from '../../../../kernel/roles.ts'
import { findHandover } from '../../../../platform/handover/store.ts'
import { nothing, version } from '../../../../platform/http/fields.ts'
import { get, post } from '../../../../platform/http/route.ts'
import { inviteMunicipality } from '../../actions/invitation/invite-municipality.ts'
import { renewCode } from '../../actions/invitation/renew-code.ts'
import { seeVisit } from '../../actions/see-visit.ts'
import { hasContact } from '../../domain/contact.ts'
import type { InvitationDocument } from '../../domain/handover-documents.ts'
import { mergeLetter } from '../../domain/letter.ts'
import { tellDue } from '../../domain/next-step.ts'
import { contactInWords } from '../../pages/invitation/contact.tsx'
import { InvitePage } from '../../pages/round/invite.tsx'
import { LetterPage } from '../../pages/round/letter.tsx'
import { paths } from '../../paths.ts'
import { policy } from '../../policy.ts'
import { said } from '../../said.ts'
import { findInvitation } from '../../store/invitation.ts'
import { getRound } from '../../store/round.ts'
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
        answerBy={
          tellDue({ state: 'invited', since: localDateOf(now), visitOn: visit.visitOn }, round).delegation
        }
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
  load: async (tx, { actor, params, now }) => {
    const visit = await seeVisit(tx, actor, params.visit, 'process', now)
    const invitation = await findInvitation(tx, visit.id)
    const handover = await findHandover<InvitationDocument>(tx, {
      kind: 'visitation.invitation',
      subjectId: visit.id,
    })
    if (!invitation || !handover) throw new NotFound()
    return {
      visit,
      invitation,
      answerBy: handover.document.answerBy,
      round: await getRound(tx, visit.roundId),
    }
  },
  render: ({ visit, invitation, answerBy, round }, { actor, client, deps, form }) => {
    const address = `${new URL(deps.origin).host}${paths.redeem()}`
    const fields = {
      round: round.name,
      mandate: round.mandate,
      answerBy: formatDate(answerBy as LocalDate),
      expiresOn: formatDate(invitation.expiresOn),
      committee: `de ${actor.organisation.name.toLowerCase()}`,
      address,
      contact: contactInWords(round.contact),
    }
    const withContact = {
      ...invitationLetter,
      paragraphs: [...invitationLetter.paragraphs, ...(hasContact(round.contact) ? [invitationContact] : [])],
    }
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
          letter={mergeLetter(withContact, fields)}
          steps={invitationSteps.map(step => step.replace('{address}', address))}
          code={readLetterCode(client.cookies, visit.id)}
          date={formatDate(localDateOf(invitation.sentAt))}
          signer={`${actor.name}, ${actor.organisation.roles
            .filter(role => role !== 'administrator')
            .map(role => roles[role].label)
            .join(', ')}`}
          form={form}
        />
      ),
    }
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

export const invitingRoutes = [invitePage, invite, letterPage, renew]
