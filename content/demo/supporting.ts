// SPDX-License-Identifier: EUPL-1.2
import { personId } from '../../src/kernel/ids.ts'
import type { Role } from '../../src/kernel/roles.ts'
import { type CastMember, demoCast } from './cast.ts'
import { type DemoMunicipality, demoMunicipalities } from './municipalities.ts'

/** The four without whom no visit takes place, in the municipalities that have no story of their own. */
const posts: readonly { readonly roles: readonly Role[]; readonly story: string }[] = [
  { roles: ['municipalSecretary', 'administrator'], story: 'Gemeentesecretaris.' },
  { roles: ['portfolioHolder'], story: 'Wethouder met informatieveiligheid.' },
  { roles: ['operationsHead'], story: 'Hoofd bedrijfsvoering.' },
  { roles: ['ciso'], story: 'CISO.' },
]

const names = [
  ['J. de Ruiter', 'P. Wolters', 'E. Groen', 'D. Kramer'],
  ['A. van Leeuwen', 'T. Prins', 'M. Bouman', 'S. Haan'],
  ['C. Vos', 'N. Veenstra', 'H. Maas', 'R. Koster'],
  ['B. Hoekstra', 'L. Zijlstra', 'G. Boersma', 'I. Wiersma'],
  ['W. Evers', 'F. Reinders', 'K. Lubbers', 'O. Santing'],
  ['M. van Vliet', 'J. Timmer', 'S. Bosch', 'A. Hermans'],
  ['P. Verhoeven', 'C. van Gils', 'T. Smulders', 'E. Kuijpers'],
  ['R. Bolt', 'H. Mulder', 'N. Dijkema', 'G. Wieringa'],
  ['K. Folkerts', 'A. Blaauw', 'J. Venema', 'M. Kuiper'],
  ['D. Cremers', 'L. Janssens', 'W. Houben', 'B. Geurts'],
  ['I. de Visser', 'S. Poortvliet', 'P. Dingemanse', 'F. Louws'],
  ['H. Oosting', 'A. Warmelink', 'J. Schoonhoven', 'T. Kamphuis'],
  ['L. Stoffels', 'B. van Tongeren', 'E. Duinker', 'R. Zwart'],
  ['C. Nijssen', 'M. Theunissen', 'P. Lemmens', 'D. Frenken'],
  ['G. Alberts', 'W. Middel', 'N. Kuiken', 'F. Smeenge'],
  ['S. van der Hoek', 'K. Oudshoorn', 'I. Vermaat', 'J. Kruik'],
  ['T. Sanders', 'R. Melis', 'H. Rijken', 'A. Brouns'],
  ['M. Gerritsen', 'D. Wissink', 'C. Peters', 'L. Bruil'],
  ['B. Hofland', 'E. Zandvliet', 'G. Kortekaas', 'P. Noordam'],
  ['N. Bleeker', 'S. Huijgen', 'W. van Rooij', 'M. Dral'],
  ['J. Lansink', 'F. Olde', 'A. Nijhuis', 'H. Wolbers'],
  ['K. Minderhoud', 'T. de Pooter', 'R. Goossen', 'C. Boone'],
  ['P. Algra', 'I. Terpsma', 'L. Hiemstra', 'B. Dijkstra'],
] as const

const peopleOf = (municipality: DemoMunicipality, index: number): CastMember[] =>
  posts.map(({ roles, story }, n) => {
    const name = names[index]?.[n] ?? `Persoon ${n + 1}`
    return {
      id: personId(
        `00000000-0000-4000-9000-${`${index + 1}`.padStart(4, '0')}${`${n + 1}`.padStart(8, '0')}`,
      ),
      name,
      email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${municipality.name.toLowerCase()}.example`,
      story: `${story} ${municipality.name}.`,
      positions: [{ organisation: municipality.id, roles }],
    }
  })

/** Griffier and councillor of the municipality that has its final report, and shared it with the council. */
const councilOf = 'Ravenstede'
const councilPosts = [
  { role: 'councilClerk', name: 'U. Tamminga', story: 'Griffier. Zet het verslag op de agenda van de raad.' },
  {
    role: 'councillor',
    name: 'V. Ekelschot',
    story: 'Raadslid. Leest wat is gedeeld, met drie vragen erbij.',
  },
] as const satisfies readonly { readonly role: Role; readonly name: string; readonly story: string }[]

const councilPeople = (municipality: DemoMunicipality): CastMember[] =>
  councilPosts.map(({ role, name, story }, n) => ({
    id: personId(`00000000-0000-4000-9001-${`${n + 1}`.padStart(12, '0')}`),
    name,
    email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${municipality.name.toLowerCase()}.example`,
    story: `${story} ${municipality.name}.`,
    positions: [{ organisation: municipality.id, roles: [role] }],
  }))

/** People of the fictional municipalities that only fill the round. */
export const supportingCast: readonly CastMember[] = demoMunicipalities
  .filter(one => !demoCast.some(member => member.positions.some(place => place.organisation === one.id)))
  .flatMap(peopleOf)
  .concat(demoMunicipalities.filter(one => one.name === councilOf).flatMap(councilPeople))
