// SPDX-License-Identifier: EUPL-1.2
import type { ProblemTexts } from '../../platform/http/problem-texts.ts'

/** The Dutch sentence of each problem code of this module. */
export const problemTexts: ProblemTexts = {
  // Asking
  emergencyOwnerUnknown: 'Deze organisatie kennen wij niet. Kies er een uit de lijst.',
  emergencyRoleNotThere: 'Deze rol bestaat niet bij deze organisatie. Kies een andere.',
  emergencyMember: 'U hebt bij deze organisatie al een rol. Noodtoegang is daar niet voor nodig.',
  emergencyAsked: 'U hebt voor deze organisatie al een verzoek of toegang die loopt.',
  emergencyNoSecond:
    'Er is geen tweede beheerder van het platform. Eén persoon kan geen noodtoegang openen. Maak eerst een collega beheerder.',
  // Approving
  emergencySamePerson: 'U hebt dit zelf gevraagd. Iemand anders keurt het goed.',
  emergencySameMailbox:
    'Dit account heeft hetzelfde e-mailadres als wie het vroeg. Een andere persoon keurt het goed.',
  emergencyAskerGone: 'Wie dit vroeg, is geen beheerder van het platform meer. Wijs het verzoek af.',
  emergencyLapsed:
    'Dit verzoek wacht langer dan 24 uur en telt niet meer. Is het nog nodig, vraag het opnieuw.',
  emergencyDecided: 'Hierover is al besloten. Er is niets veranderd.',
  emergencyNobodyToTell:
    'Deze organisatie heeft vandaag geen beheerder en geen CISO. Niemand zou weten dat u meeleest. Maak eerst een beheerder.',
  // Ending
  emergencyNotOpen: 'Deze noodtoegang is al voorbij. Er is niets veranderd.',
  emergencyNotYours:
    'Alleen wie dit vroeg of goedkeurde, kan het hier beëindigen. De organisatie zelf kan het ook.',
}
