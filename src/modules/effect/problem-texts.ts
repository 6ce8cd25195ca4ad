// SPDX-License-Identifier: EUPL-1.2
import type { ProblemTexts } from '../../platform/http/problem-texts.ts'

/** The Dutch sentence of each problem code of this module. */
export const problemTexts: ProblemTexts = {
  effectNobodyToTell:
    'Er is nog geen VNG of IBD in dit systeem. De beheerder van het platform kan die toevoegen.',
  // Sending and reminding
  surveyNobody:
    'Nog geen gemeente van deze ronde heeft een eindverslag. Vraag de commissie om de stand opnieuw te delen.',
  surveyCloses: 'Kies een dag die minstens een week en hoogstens een half jaar na vandaag ligt.',
  surveySent: 'Over deze ronde is al een effectmeting verstuurd.',
  surveyNotRunning: 'Deze effectmeting loopt niet meer. Er is niets verstuurd.',
  surveyRemindedToday: 'Er is vandaag al herinnerd. Wacht tot morgen.',
  // Answering
  surveyAnswered: 'Uw gemeente heeft al geantwoord. Een tweede antwoord kan niet.',
  surveyClosed: 'De effectmeting is gesloten. Antwoorden kan niet meer.',
  surveyEmpty: 'U hebt nog niets ingevuld. Kies een antwoord of schrijf een toelichting.',
  // Opening
  surveyStillRunning: 'De effectmeting loopt nog. Openen kan na de laatste dag.',
  surveyKeyGone: 'De sleutel is er niet meer. Niemand kan de antwoorden nog lezen.',
  surveyOpened: 'Deze effectmeting is al geopend.',
  surveySamePerson: 'U hebt hierom gevraagd. Een collega opent.',
  surveySameMailbox: 'Dit account heeft hetzelfde e-mailadres als wie erom vroeg. Een andere persoon opent.',
  // Coding and releasing
  surveyNotOpened: 'Deze effectmeting is nog niet geopend.',
  surveyChosen: 'Hier koos de gemeente zelf. Dat blijft zo.',
  surveyTwoCoders: 'Twee collega’s deelden deze tekst al toe. Een derde is niet nodig.',
  surveyUncoded: 'Nog niet elke tekst is door twee mensen gelijk toegedeeld.',
  surveyReleased: 'De cijfers zijn al vrijgegeven. Zij veranderen niet meer.',
  // Reflections
  reflectionNames: 'Hierin staat de naam van een gemeente: {name}. Schrijf het zonder naam.',
  reflectionDate: 'Hierin staat een dag, maand of jaar: {word}. Schrijf het zonder datum.',
  reflectionPerson: 'Hierin lijkt een persoon te staan: {word}. Schrijf het zonder persoon.',
  reflectionReleased: 'Deze tekst is al vrijgegeven en verandert niet meer.',
  reflectionUnread: 'Geef aan dat u de tekst zo hebt gelezen.',
  reflectionChanged: 'Iemand veranderde de tekst intussen. Lees hem opnieuw.',
  reflectionSamePerson: 'U schreef dit zelf. Een collega leest het en geeft het vrij.',
}
