// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '../../../../kernel/dutch-dates.ts'
import { ButtonLink, Link } from '../../../../platform/ui/index.ts'
import type { Participation } from '../../domain/participation.ts'
import { paths } from '../../paths.ts'

/** What this person may do here. */
export type MunicipalRights = {
  readonly mayAnswer: boolean
  readonly mayName: boolean
  readonly mayInvite: boolean
  readonly mayAnswerSlots: boolean
  readonly maySeeSelfImage: boolean
  readonly maySeeHandedOut: boolean
  readonly mayAskReopening: boolean
  readonly mayAskExtension: boolean
  readonly mayReadDraft: boolean
  readonly mayReadFinal: boolean
  readonly maySeeFollowUp: boolean
}

type Props = { participation: Participation; rights: MunicipalRights }

/** The one thing that comes next, for who may do it. */
export function MunicipalAction({ participation, rights }: Props) {
  const { organisationId, visitId, state } = participation
  const primary = (href: string, text: string) => (
    <ButtonLink kind="primary" href={href}>
      {text}
    </ButtonLink>
  )
  if (state === 'invited' && rights.mayAnswer)
    return (
      <>
        <Link href={paths.refuse(organisationId, visitId)}>Zie ervan af</Link>
        {primary(paths.accept(organisationId, visitId), 'Neem de uitnodiging aan')}
      </>
    )
  if (state === 'accepted' && rights.mayName)
    return primary(paths.delegation(organisationId, visitId), 'Stel de afvaardiging samen')
  if (state === 'answering' && rights.maySeeSelfImage)
    return primary(paths.selfImage(organisationId, visitId), 'Naar het zelfbeeld')
  if (state === 'answering' && rights.maySeeHandedOut)
    return primary(paths.handedOutList(organisationId, visitId), 'Wat u is gevraagd')
  if (state === 'handedIn' && rights.maySeeSelfImage)
    return <Link href={paths.selfImageRead(organisationId, visitId)}>Lees het zelfbeeld</Link>
  if (state === 'draftReceived' && rights.mayReadDraft)
    return primary(paths.received(organisationId, visitId), 'Lees het concept en reageer')
  if (state === 'reported' && rights.mayReadFinal)
    return (
      <>
        {rights.maySeeFollowUp && <Link href={paths.followUp(organisationId, visitId)}>Opvolging</Link>}
        {primary(paths.received(organisationId, visitId), 'Lees het verslag')}
      </>
    )
  return null
}

/** Where we stand and what now, in one or two sentences. */
export function whatNow({ state, committee, due, visitOn }: Participation): string {
  const by = (date: string | undefined) => (date ? ` Graag uiterlijk ${formatDate(date as never)}.` : '')
  switch (state) {
    case 'invited':
      return `De ${lower(committee.name)} wil graag bij uw gemeente langskomen. De gemeentesecretaris of de portefeuillehouder antwoordt.${by(due.delegation)}`
    case 'accepted':
      return `U neemt deel. De coördinator geeft op wie er bij het gesprek zijn.${by(due.delegation)}`
    case 'delegated':
      return 'De afvaardiging is bekend. De vragenlijst komt eraan.'
    case 'answering':
      return `U vult nu het zelfbeeld in.${by(due.selfImage)}`
    case 'handedIn':
      return visitOn === null
        ? 'Het zelfbeeld is ingeleverd. De commissie stelt de dag van het gesprek met u vast.'
        : `Het zelfbeeld is ingeleverd. Het gesprek is op ${formatDate(visitOn)}.`
    case 'draftReceived':
      return `Het conceptverslag is er. Wij horen graag of de feiten kloppen.${by(due.reaction)}`
    case 'reacted':
      return 'Uw reactie is ingeleverd. De commissie maakt het eindverslag.'
    case 'reported':
      return 'Het eindverslag is er. U bepaalt zelf wie het krijgt en wat u ermee doet.'
    case 'refused':
      return 'Uw gemeente doet niet mee aan dit bezoek.'
    case 'ended':
      return 'De commissie heeft dit bezoek afgesloten.'
  }
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
