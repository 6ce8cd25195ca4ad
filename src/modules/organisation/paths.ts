// SPDX-License-Identifier: EUPL-1.2

const at = (organisation: string) => `/bij/${organisation}`
const people = (organisation: string) => `${at(organisation)}/beheer/mensen`
const person = (organisation: string, id: string) => `${people(organisation)}/${id}`
const organisations = (organisation: string) => `${at(organisation)}/organisaties`
const municipalities = (organisation: string) => `${at(organisation)}/gemeenten`

export const paths = {
  // Every member
  colleagues: (o: string) => `${at(o)}/organisatie`,
  ownAbsence: (o: string) => `${at(o)}/organisatie/afwezig`,
  endOwnAbsence: (o: string, absence: string) => `${at(o)}/organisatie/afwezig/${absence}/weg`,
  // The administrator of an organisation
  people,
  newColleague: (o: string) => `${people(o)}/nieuw`,
  person,
  giveRole: (o: string, p: string) => `${person(o, p)}/rol`,
  endRole: (o: string, p: string, role: string) => `${person(o, p)}/rol/${role}/beeindigen`,
  absence: (o: string, p: string) => `${person(o, p)}/afwezig`,
  endAbsence: (o: string, p: string, absence: string) => `${person(o, p)}/afwezig/${absence}/weg`,
  inviteAgain: (o: string, p: string) => `${person(o, p)}/uitnodigen`,
  signIn: (o: string, p: string) => `${person(o, p)}/inloggen`,
  leave: (o: string, p: string) => `${person(o, p)}/vertrek`,
  request: (o: string, request: string) => `${at(o)}/beheer/verzoeken/${request}`,
  // The administrator of the platform
  organisations,
  newOrganisation: (o: string) => `${organisations(o)}/nieuw`,
  organisation: (o: string, id: string) => `${organisations(o)}/${id}`,
  referral: (o: string, request: string) => `${organisations(o)}/verzoeken/${request}`,
  accounts: (o: string) => `${at(o)}/accounts`,
  account: (o: string, p: string) => `${at(o)}/accounts/${p}`,
  municipalities,
  changes: (o: string) => `${municipalities(o)}/wijzigingen`,
  dryRun: (o: string, id: string) => `${municipalities(o)}/wijzigingen/${id}`,
  reading: (o: string, municipality: string, from: string) =>
    `${municipalities(o)}/lezen/${municipality}/${from}`,
}
