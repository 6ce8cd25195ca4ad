// SPDX-License-Identifier: EUPL-1.2

/** Sentences of the rounds, the invitation and getting in. */
export const invitationTexts: Readonly<Record<string, string>> = {
  contactMissing: 'Vul een telefoonnummer of een e-mailadres in, zodat gemeenten u kunnen bereiken.',
  phoneInvalid: 'Dit is geen telefoonnummer. Schrijf bijvoorbeeld 070 123 45 67.',
  roundEndsBeforeItStarts: 'De laatste dag ligt voor de eerste dag. Kijk beide dagen na.',
  dueOutOfOrder: 'Deze stap komt na de stap erboven. Kies een later aantal weken.',
  recessEndsBeforeItStarts: 'De laatste dag ligt niet na de eerste dag. Kijk beide dagen na.',
  recessOverlaps:
    'Deze dagen vallen samen met een ander reces van deze ronde. Kies andere dagen, of wijzig dat reces.',
  recessTooLong: 'Zo zou de ronde langer dan tien weken achter elkaar stilliggen. Kies een kortere periode.',
  tooManyRecesses: 'Deze ronde heeft al 24 perioden. Laat eerst een periode vervallen.',
  noUsualRecess: 'Er is geen gebruikelijk reces dat deze ronde nog mist.',
  municipalityUnknown: 'Deze gemeente bestaat vandaag niet. Zoek opnieuw en kies er een uit de lijst.',
  municipalityInRound: 'Deze gemeente is al in deze ronde.',
  onlyCandidateIsInvited: 'Deze gemeente is al uitgenodigd. Ga terug naar het bezoek.',
  codeOnlyWhileInvited: 'De gemeente heeft al geantwoord. Een nieuwe code is niet meer nodig.',
  dateIsNotOpen: 'De dag kan nu niet veranderen. Dat kan vanaf de uitnodiging tot het gesprek is gehouden.',
  dateInThePast: 'Deze dag is al geweest. Kies een dag vanaf vandaag.',
  notAWorkingDay: 'Dit is een weekend of een feestdag. Kies een werkdag.',
  noSlots: 'Kies ten minste één dagdeel.',
  tooManySlots: 'Dit zijn meer dan 20 dagdelen. Kies er minder, dan is antwoorden snel gedaan.',
  slotInThePast: 'Een van deze dagen is al geweest. Kies dagen vanaf morgen.',
  slotOnRestDay: 'Een van deze dagen valt in een weekend, op een feestdag of in het reces.',
  answerByInThePast: 'Deze dag is al geweest. Kies een dag vanaf vandaag.',
  answerByAfterSlots: 'Kies een dag voor het eerste dagdeel, dan kan iedereen op tijd antwoorden.',
  slotUnanswered: 'Kies wat er voor dit dagdeel geldt.',
  slotsClosed: 'De commissie vraagt nu niet naar dagdelen, of de dag is al gekozen. Open de pagina opnieuw.',
  movingAsksForReason: 'Schrijf waarom het bezoek op een andere dag is.',
  visitHasNotBeen: 'De dag van het bezoek is nog niet geweest.',
  stateNotPossible: 'Dit past niet bij hoe het bezoek er nu voor staat. Open de pagina opnieuw.',
  memberIsTied: 'Iemand die u koos heeft een band met deze gemeente, en kan niet mee.',
  memberUnknown: 'Deze persoon hoort niet meer bij de commissie. Open de pagina opnieuw.',
  tooManyCodes: 'Er is te vaak een code geprobeerd. Wacht een kwartier en probeer het dan opnieuw.',
  codeUnknown:
    'Deze code werkt niet. Kijk of u hem goed overnam. Een code werkt één keer en acht weken lang. Vraag zo nodig het secretariaat van de commissie om een nieuwe.',
  addressHasAccount:
    'Dit adres heeft al een account. Log eerst in met dat account, kom terug en vul de code opnieuw in.',
  alreadyAnswered: 'Deze uitnodiging is al beantwoord. Open de pagina opnieuw om te zien hoe het staat.',
  colleagueUnknown: 'Deze persoon werkt niet meer bij uw gemeente. Kies iemand anders.',
  delegateMissing: 'Kies wie deze rol heeft, of geef aan dat de rol bij u niet bestaat.',
  delegationWithoutCollege: 'Iemand van het college moet erbij zijn. Kies wie dat is.',
  delegationWithoutTop:
    'De gemeentesecretaris of het hoofd bedrijfsvoering moet erbij zijn. Kies een van beiden.',
  delegationIsClosed: 'De afvaardiging kan nu niet meer veranderen. Bel het secretariaat van de commissie.',
  roleIsHeld:
    'Deze rol heeft al iemand. Alleen de gemeentesecretaris of de beheerder geeft hem aan nog iemand.',
  roleNotInvitable: 'Deze rol geeft alleen de beheerder van uw gemeente.',
}
