// SPDX-License-Identifier: EUPL-1.2
import { type OrganisationId, organisationId, type PersonId, personId } from '../../src/kernel/ids.ts'
import type { Role } from '../../src/kernel/roles.ts'
import { demoMunicipalities, heidebrink, lindervaart } from './municipalities.ts'

export const platform = organisationId('beheer')
export const committee = organisationId('commissie')
export const vng = organisationId('vng')
export const ibd = organisationId('ibd')

/** How municipalities of the demo reach the secretariat. Nobody answers. */
export const demoContact = { phone: '070 000 00 00', email: 'secretariaat@commissie.example' } as const

/** Somebody one can be in the demo. Nobody of them exists. */
export type CastMember = {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  /** Who this is, in a sentence. */
  readonly story: string
  readonly positions: readonly Position[]
}

export type Position = {
  readonly organisation: OrganisationId
  readonly roles: readonly Role[]
  /** Somebody hired leaves again, so many weeks after the demo began. */
  readonly endsInWeeks?: number
}

/** The organisations with which the story of the demo begins; the others can be unfolded. */
export const demoFront: readonly OrganisationId[] = [committee, heidebrink.id]

let count = 0

function member(
  name: string,
  organisation: OrganisationId,
  roles: readonly Role[],
  story: string,
  more: { readonly also?: readonly Position[]; readonly endsInWeeks?: number } = {},
): CastMember {
  count += 1
  const { also = [], ...rest } = more
  return {
    id: personId(`00000000-0000-4000-8000-${String(count).padStart(12, '0')}`),
    name,
    email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${domainOf(organisation)}.example`,
    story,
    positions: [{ organisation, roles, ...rest }, ...also],
  }
}

const domainOf = (organisation: OrganisationId): string =>
  (demoMunicipalities.find(one => one.id === organisation)?.name ?? organisation).toLowerCase()

const chair = member('W. Terpstra', committee, ['chair'], 'Voorzitter, oud-burgemeester. Leidt het gesprek.')
const deGraaf = member('M. de Graaf', committee, ['member'], 'Lid. Werkte lang bij een veiligheidsregio.')
const jansen = member('A. Jansen', committee, ['member'], 'Lid. Was gemeentesecretaris.')
const visser = member('K. Visser', committee, ['member'], 'Lid. Kent bedrijfsvoering en inkoop.')
const smit = member(
  'P. Smit',
  committee,
  ['committeeSecretary', 'administrator'],
  'Secretaris. Nodigt uit, plant en bewaakt de termijnen.',
)

/** Everybody of the demo with a name and a story; the other fictional municipalities have people of their own. */
export const demoCast: readonly CastMember[] = [
  chair,
  deGraaf,
  jansen,
  visser,
  smit,
  member(
    'L. Aydin',
    vng,
    ['programmeStaff'],
    'Programmamedewerker van de VNG. Volgt de ronde en vraagt wat de bezoeken opleverden.',
  ),
  member('N. Bos', vng, ['programmeStaff', 'administrator'], 'Beheert de accounts van de VNG.'),
  member('D. Willems', ibd, ['analyst'], 'Analist van de IBD. Schrijft op wat zij over de bezoeken hoort.'),
  member(
    'F. Janssen',
    ibd,
    ['analyst', 'administrator'],
    'Analist van de IBD. Beheert de accounts van de IBD.',
  ),
  member(
    'O. Meijer',
    platform,
    ['administrator'],
    'Beheert de accounts van het platform, zonder inhoud te zien.',
  ),
  member(
    'H. van Dijk',
    heidebrink.id,
    ['portfolioHolder'],
    'Wethouder met informatieveiligheid. Heeft vijf minuten.',
  ),
  member(
    'M. Kuipers',
    heidebrink.id,
    ['municipalSecretary'],
    'Gemeentesecretaris. Krijgt de brief van de commissie.',
  ),
  member(
    'J. Bakker',
    heidebrink.id,
    ['operationsHead'],
    'Hoofd bedrijfsvoering. Kent de begroting en de leveranciers.',
  ),
  member('T. de Boer', heidebrink.id, ['cio'], 'CIO. Wil minder systemen.'),
  member('S. Vermeer', heidebrink.id, ['ciso'], 'CISO van twee gemeenten, 28 uur per week samen.', {
    also: [{ organisation: lindervaart.id, roles: ['ciso'] }],
  }),
  member('I. Peeters', heidebrink.id, ['privacyOfficer'], 'Functionaris gegevensbescherming.'),
  member('C. Hendriks', heidebrink.id, ['controller'], 'Controller. Volgt wat er met het verslag gebeurt.'),
  member('B. Yilmaz', heidebrink.id, ['processOwner'], 'Teamleider sociaal domein, eigenaar van het proces.'),
  member('G. Post', heidebrink.id, ['hired'], 'Ingehuurd voor een migratie. Vertrekt na de winter.', {
    endsInWeeks: 16,
  }),
  member(
    'A. Mulder',
    heidebrink.id,
    ['councilClerk'],
    'Griffier. Leest het verslag zodra de gemeente het met de raad deelt.',
  ),
  member('R. Scholten', heidebrink.id, ['councillor'], 'Raadslid. Leest alleen wat is gedeeld.'),
  member('R. Blom', heidebrink.id, ['administrator'], 'Beheert de accounts van Heidebrink.'),
  member('F. Brouwer', lindervaart.id, ['portfolioHolder'], 'Wethouder van Lindervaart.'),
  member(
    'Y. Dekker',
    lindervaart.id,
    ['municipalSecretary', 'administrator'],
    'Gemeentesecretaris van Lindervaart.',
  ),
  member('E. Postma', lindervaart.id, ['operationsHead'], 'Hoofd bedrijfsvoering van Lindervaart.'),
  member(
    'D. Kuiper',
    platform,
    ['administrator'],
    'Tweede beheerder van het platform: beslist over noodtoegang.',
  ),
]

/** Those of the committee who appear in the story of the round. */
export const committeeCast = { chair, deGraaf, jansen, visser, secretary: smit } as const
