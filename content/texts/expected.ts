// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind, Role } from '../../src/kernel/roles.ts'

/** For who has nothing waiting: what will come, and where to look in the meantime. */
export type Expected = {
  readonly comes: string
  /** Begins a sentence with an entry of the menu of this role. */
  readonly meanwhile: { readonly menu: string; readonly says: string }
}

const visitation = (says: string): Expected['meanwhile'] => ({ menu: 'Visitatie', says })
const howFar = visitation('laat zien hoe ver het bezoek is en wanneer het gesprek is.')
const worklist = { menu: 'Werkvoorraad', says: 'laat de bezoeken zien, met de volgende stap.' }
const asked =
  'Vraagt een collega u om een deel van het zelfbeeld, dan staat het hier, met de dag waarop het klaar moet zijn.'

/** What each role may expect on Vandaag. Periods are those of the round; a task has its own day. */
export const expected: Readonly<Record<Role, Expected>> = {
  portfolioHolder: {
    comes:
      'Uw eigen vragen van het zelfbeeld, het zelfbeeld om te lezen, en na het gesprek het verslag: alles komt hier, met de dag waarop het klaar moet zijn.',
    meanwhile: howFar,
  },
  municipalSecretary: {
    comes:
      'Een uitnodiging van de commissie komt bij u. Daarna leest u hier het zelfbeeld voordat het weggaat, en na het gesprek het verslag.',
    meanwhile: howFar,
  },
  operationsHead: {
    comes: `${asked} Gaat u mee naar het gesprek, dan leest u daarna het conceptverslag.`,
    meanwhile: howFar,
  },
  cio: {
    comes: `${asked} Gaat u mee naar het gesprek, dan leest u daarna het conceptverslag.`,
    meanwhile: howFar,
  },
  ciso: {
    comes:
      'Uw eigen vragen van het zelfbeeld, wat collega’s u vragen, en na het gesprek het conceptverslag: alles komt hier, met de dag waarop het klaar moet zijn.',
    meanwhile: howFar,
  },
  coordinator: {
    comes:
      'De afvaardiging, het zelfbeeld en de reactie op het conceptverslag: elke stap komt hier zodra u iets kunt doen, met haar dag.',
    meanwhile: howFar,
  },
  privacyOfficer: {
    comes: asked,
    meanwhile: visitation('is de plaats van het eindverslag, zodra uw gemeente het met collega’s deelt.'),
  },
  controller: {
    comes: `${asked} Voert u iets uit dat de commissie uw gemeente meegaf, dan staat het hier ook.`,
    meanwhile: visitation('is de plaats van het eindverslag, zodra uw gemeente het met collega’s deelt.'),
  },
  processOwner: {
    comes: `${asked} Voert u iets uit dat de commissie uw gemeente meegaf, dan staat het hier ook.`,
    meanwhile: visitation('is de plaats van het eindverslag, zodra uw gemeente het met collega’s deelt.'),
  },
  contributor: {
    comes: `${asked} U ziet alleen die vragen.`,
    meanwhile: visitation('laat zien om welk bezoek het gaat.'),
  },
  hired: {
    comes: `${asked} U ziet alleen die vragen, tot de laatste dag van uw rol.`,
    meanwhile: { menu: 'Mijn organisatie', says: 'laat zien tot wanneer uw rol loopt.' },
  },
  councilClerk: {
    comes:
      'Deelt uw gemeente het eindverslag met de raad, dan staat het hier. U legt daarna vast wat de raad ermee doet.',
    meanwhile: visitation('is de plaats van het verslag, zodra het met de raad is gedeeld.'),
  },
  councillor: {
    comes:
      'Deelt uw gemeente het eindverslag met de raad, dan staat het hier, met drie vragen die u kunt stellen.',
    meanwhile: visitation('is de plaats van het verslag, zodra het met de raad is gedeeld.'),
  },
  chair: {
    comes:
      'Gaat u mee met een bezoek, dan staat het zelfbeeld hier vanaf zes weken voor het gesprek. Drie maanden na een eindverslag beslist u mee over het vernietigen van de notities.',
    meanwhile: worklist,
  },
  member: {
    comes:
      'Deelt de secretaris u in bij een bezoek, dan komen de dagdelen hier, zes weken voor het gesprek het zelfbeeld, en daarna het verslag.',
    meanwhile: worklist,
  },
  committeeSecretary: {
    comes:
      'Uitnodigen, plannen, en wat een gemeente vraagt of antwoordt: alles komt hier, met de dag waarop het klaar moet zijn.',
    meanwhile: worklist,
  },
  programmeStaff: {
    comes: 'De dag na de laatste dag van een effectmeting staat hier dat zij open kan. Dat doet u met twee.',
    meanwhile: {
      menu: 'Rondes',
      says: 'laat zien hoe een ronde ervoor staat, zodra de commissie dat deelt.',
    },
  },
  analyst: {
    comes: 'Schrijft een collega op wat zij of hij hoorde, dan staat hier dat u het kunt lezen en vrijgeven.',
    meanwhile: { menu: 'Terugblik', says: 'is de plaats om zelf op te schrijven wat u hoorde.' },
  },
  administrator: {
    comes:
      'Vraagt een collega om een tweede beheerder, of leest iemand met noodtoegang mee, dan staat het hier.',
    meanwhile: {
      menu: 'Mensen en rollen',
      says: 'laat zien wie er binnenkomt. Kijk elk kwartaal of de lijst nog klopt.',
    },
  },
}

/** Where the same role means something else in another kind of organisation. */
export const expectedIn: Readonly<Partial<Record<OrganisationKind, Partial<Record<Role, Expected>>>>> = {
  platform: {
    administrator: {
      comes:
        'Vraagt een collega om noodtoegang, of een organisatie om een tweede beheerder of een inlogdienst, dan staat het hier.',
      meanwhile: {
        menu: 'Organisaties',
        says: 'laat zien welke organisaties meedoen. U ziet accounts, geen inhoud.',
      },
    },
  },
  partnership: {
    ciso: {
      comes: 'Leest iemand met noodtoegang mee bij uw organisatie, dan staat het hier.',
      meanwhile: { menu: 'Mijn organisatie', says: 'laat zien wie er een rol heeft.' },
    },
  },
}
