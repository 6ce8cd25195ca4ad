// SPDX-License-Identifier: EUPL-1.2
import { parseLocalDate } from '../../kernel/dates.ts'
import { formatDate } from '../../kernel/dutch-dates.ts'
import type { ProblemTexts } from '../../platform/http/problem-texts.ts'
import { changeProblemTexts } from './change-problem-texts.ts'

/** The Dutch sentence of each problem code of this module. */
export const problemTexts: ProblemTexts = {
  ...changeProblemTexts,
  // Roles
  roleNotHere: 'Deze rol bestaat niet bij uw soort organisatie. Kies een andere.',
  roleHeldAlready: 'Uw collega heeft deze rol in deze tijd al.',
  roleNotHeld: 'Uw collega heeft deze rol niet. Kies alleen rollen die uw collega heeft.',
  endBeforeStart: 'De laatste dag ligt voor de eerste dag. Kijk de datums na.',
  hiredNeedsEnd: 'Een ingehuurde medewerker heeft een laatste dag. Vul de laatste dag van de opdracht in.',
  lastDayPassed: 'Deze dag is al voorbij. Kies vandaag of later.',
  endsEarlier: 'De rol houdt al eerder op. Kies een eerdere dag als u dat wilt.',
  withoutAdministrator: ({ date }) => {
    const day = parseLocalDate(String(date))
    return `Dan heeft uw organisatie vanaf ${day ? formatDate(day) : 'die dag'} geen beheerder meer. Maak eerst een collega beheerder.`
  },
  // A second administrator
  alreadyAsked: 'Voor deze collega ligt al een verzoek klaar. Een tweede persoon bevestigt dat.',
  alreadyDecided: 'Hierover is al besloten. Er is niets veranderd.',
  secondPersonNeeded:
    'Iemand anders moet dit bevestigen. Wie het vroeg en wie beheerder wordt, kunnen dat niet zelf.',
  platformDecides:
    'U bent de enige beheerder. Daarom bevestigt de beheerder van het platform dit. U kunt het verzoek wel intrekken.',
  hostDecides:
    'U bent de enige beheerder van het platform. Daarom bevestigt wie de server beheert dit, met npx durven-leren confirm-admin. U kunt het verzoek wel intrekken.',
  // Absence
  standInIsSelf: 'Iemand kan zichzelf niet vervangen. Kies een collega.',
  standInUnknown: 'Deze persoon heeft vandaag geen rol bij uw organisatie. Kies een andere collega.',
  standInAway: 'Deze collega is in die tijd zelf afwezig. Kies iemand anders.',
  nothingToTake: 'Kies welke taken de vervanger overneemt.',
  // Leaving
  receiverNeeded: 'Er staat nog werk open. Kies wie het overneemt.',
  receiverUnknown: 'Deze persoon heeft vandaag geen rol bij uw organisatie. Kies een andere collega.',
  // How somebody signs in
  signInSelf: 'Dit is uw eigen account. Een andere beheerder doet dit, of u doet het bij Mijn account.',
  signInNone: 'Uw collega heeft nog geen account. Stuur een uitnodiging.',
  signInShared: 'Deze persoon werkt ook voor een andere organisatie. De beheerder van het platform doet dit.',
  signInBlocked: 'Het inloggen is al geblokkeerd.',
  signInNotBlocked: 'Het inloggen is niet geblokkeerd.',
  signInBlockedElsewhere:
    'De beheerder van het platform heeft dit geblokkeerd, en geeft het ook weer vrij. Bel die beheerder.',
  signInResetBlocked: 'Het inloggen is geblokkeerd. Geef het eerst vrij.',
  // Letting people and organisations in
  addressElsewhere:
    'Dit e-mailadres hoort bij het account van iemand anders. Geef de rol aan die persoon: voeg een collega toe met dit adres.',
  hasAdministrator: 'Deze organisatie heeft al een beheerder. Die laat anderen toe.',
  codeInUse: 'Deze code is al in gebruik, of is die van een gemeente. Kies een andere.',
  organisationEnded: 'Deze organisatie bestaat niet meer. Er komt geen beheerder meer bij.',
  organisationCode:
    'Een code begint met een letter en heeft alleen kleine letters, cijfers en streepjes, zoals visitatiecommissie.',
  // Importing changes
  notText: 'Dit bestand is geen tekst. Bewaar het als CSV met UTF-8, of haal de lijst opnieuw op.',
  fileOrText: 'Kies een bestand, of plak de regels.',
  staleDryRun:
    'Er is intussen iets veranderd in het register of bij de mensen. Er is niets ingevoerd. Hieronder staat wat er nu zou gebeuren. Kijk het na en bevestig opnieuw.',
}
