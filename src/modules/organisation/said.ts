// SPDX-License-Identifier: EUPL-1.2
import { sayings } from '../../platform/http/said.ts'

/** What the forms of this module did, for the page after it. */
export const said = sayings('organisation', {
  // People and roles
  colleagueAdded: 'Uw collega is toegevoegd. Wie nog geen account heeft, krijgt een e-mail om te beginnen.',
  administratorAsked: 'Uw verzoek ligt klaar. Een tweede persoon moet het nog bevestigen.',
  roleGiven: 'De rol is gegeven. Uw collega moet opnieuw inloggen.',
  invitedAgain: 'Uw collega krijgt opnieuw een e-mail om te beginnen. De vorige link werkt niet meer.',
  roleEnded: 'Het einde van de rol is vastgelegd.',
  left: 'Het vertrek is vastgelegd. Wat uw collega schreef, blijft staan.',
  requestGiven: 'U hebt het verzoek bevestigd.',
  requestRefused: 'U hebt het verzoek afgewezen of ingetrokken. Er is geen rol gegeven.',
  signInBlocked: 'Het inloggen is geblokkeerd. Alle sessies zijn geëindigd.',
  signInUnblocked: 'Het inloggen is vrijgegeven.',
  signInReset:
    'Alles om in te loggen is vergeten. Er gaat een e-mail naar het werkadres om opnieuw te beginnen.',
  // Absence
  absenceKept: 'De afwezigheid is vastgelegd.',
  absenceCovered: 'De afwezigheid is vastgelegd. De vervanger ziet in die tijd de taken op Vandaag.',
  absenceGone: 'De afwezigheid is weggehaald.',
  // Organisations, at the platform
  organisationAdded: 'De organisatie is toegevoegd. De eerste beheerder krijgt een e-mail om te beginnen.',
  administratorAppointed: 'De beheerder is toegevoegd en krijgt een e-mail om te beginnen.',
  // Municipalities that change
  changesOffered: 'De lijst is gelezen. Er is nog niets veranderd: kijk na wat er zou gebeuren.',
  changesApplied: 'De wijzigingen zijn ingevoerd.',
  readingDecided: 'Opgeslagen wie hier meeleest.',
})
