// SPDX-License-Identifier: EUPL-1.2
// The front door: people and roles of an organisation for other modules, the register for the start and the demo.
export { confirmFromServer } from './actions/confirm-from-server.ts'
export { putPeopleInSearch } from './actions/find-person.ts'
export { createFirstAdministrator } from './actions/first-administrator.ts'
export { platformOrganisation } from './actions/give-or-ask.ts'
export { undoRoles } from './actions/keep-roles.ts'
export { loadMunicipalities } from './actions/load-municipalities.ts'
export { addPerson, endRole, giveRole, settleRole } from './actions/people.ts'
export { type MunicipalityOnDate, municipalitiesOn, predecessorsOf, successorsOf } from './domain/register.ts'
export { paths as organisationPaths } from './paths.ts'
export { listStandIns, type StandIn } from './store/absence.ts'
export { findPersonByEmail, listMailboxes, type Person } from './store/person.ts'
export { listMunicipalityNames, loadRegister } from './store/register.ts'
