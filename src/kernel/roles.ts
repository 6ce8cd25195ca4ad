// SPDX-License-Identifier: EUPL-1.2

/** Kinds of organisations that take part (requirements 18-20, 104, 124, 195). */
export const organisationKinds = [
  'municipality',
  'committee',
  'vng',
  'ibd',
  'partnership',
  'supplier',
  'platform',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Every role, the kinds of organisation in which it exists, and its Dutch name. */
export const roles = {
  administrator: {
    in: ['municipality', 'committee', 'vng', 'ibd', 'partnership', 'supplier', 'platform'],
    label: 'beheerder',
  },
  portfolioHolder: { in: ['municipality'], label: 'portefeuillehouder' },
  municipalSecretary: { in: ['municipality'], label: 'gemeentesecretaris' },
  operationsHead: { in: ['municipality'], label: 'hoofd bedrijfsvoering' },
  cio: { in: ['municipality'], label: 'CIO' },
  ciso: { in: ['municipality', 'partnership'], label: 'CISO' },
  coordinator: { in: ['municipality'], label: 'visitatiecoördinator' },
  privacyOfficer: { in: ['municipality'], label: 'functionaris gegevensbescherming' },
  controller: { in: ['municipality'], label: 'controller' },
  processOwner: { in: ['municipality'], label: 'proceseigenaar' },
  contributor: { in: ['municipality'], label: 'medewerker' },
  hired: { in: ['municipality'], label: 'ingehuurde medewerker' },
  councilClerk: { in: ['municipality'], label: 'griffier' },
  councillor: { in: ['municipality'], label: 'raadslid' },
  chair: { in: ['committee'], label: 'voorzitter' },
  member: { in: ['committee'], label: 'lid van de commissie' },
  committeeSecretary: { in: ['committee'], label: 'secretaris van de commissie' },
  programmeStaff: { in: ['vng'], label: 'programmamedewerker VNG' },
  analyst: { in: ['ibd'], label: 'analist IBD' },
} as const satisfies Record<string, { in: readonly OrganisationKind[]; label: string }>

export type Role = keyof typeof roles

export const isRole = (text: string): text is Role => Object.hasOwn(roles, text)

/** True when a role can be given in an organisation of this kind. */
export const roleFits = (role: Role, kind: OrganisationKind): boolean =>
  (roles[role].in as readonly OrganisationKind[]).includes(kind)
