// SPDX-License-Identifier: EUPL-1.2

/** The Dutch sentence of each problem with a report. */
export const reportTexts: Readonly<Record<string, string>> = {
  reportTooEarly: 'Het verslag begint na het gesprek. Er is nog niets te bewaren.',
  reportWithMunicipality:
    'Het concept ligt bij de gemeente. De tekst verandert pas weer als zij heeft gereageerd of als de termijn voorbij is.',
  reportReleased: 'Het eindverslag is vrijgegeven. Het verandert niet meer.',
  reportHalted:
    'Dit bezoek staat stil. Het verslag is bewaard; schrijven kan weer als het bezoek verdergaat.',
  reportChanged:
    'De tekst is veranderd nadat u de pagina opende. Lees het verslag opnieuw en geef het dan vrij.',
  paragraphHasReaction:
    'De gemeente reageerde op deze alinea. Pas de tekst aan, dan blijven haar reactie en uw antwoord erbij staan.',
  tooManyPerspectives:
    'Een verslag heeft hoogstens zeven handelingsperspectieven. Haal er een weg of voeg er samen.',
  topicNotChosen: 'Dit onderwerp is niet gekozen voor het gesprek. Kies een ander onderwerp.',
  perspectiveWithoutTopic:
    'Een handelingsperspectief hoort bij een onderwerp dat niet meer gekozen is. Kies er een ander onderwerp bij.',
  noParagraphs: 'Het verslag heeft nog geen alinea’s.',
  emptyParagraph: 'Er is een alinea of perspectief zonder tekst. Vul die aan of haal die weg.',
  unchangedBlock:
    'Alinea {number}, die begint met ‘{start} …’, is nog een bouwsteen. Maak haar passend voor deze gemeente.',
  unchangedPerspective:
    'Handelingsperspectief {number}, dat begint met ‘{start} …’, is nog een bouwsteen. Maak het passend voor deze gemeente.',
  unchangedSummary:
    'In de samenvatting, die begint met ‘{start} …’, staat nog een bouwsteen. Maak haar passend voor deze gemeente.',
  noPerspectives: 'Een eindverslag heeft één tot zeven handelingsperspectieven. Voeg er ten minste één toe.',
  unanswered: 'Nog niet elke reactie van de gemeente is beantwoord: er wachten er {count}.',
  draftNotNow: 'Het concept kan nu niet worden vrijgegeven. Kijk in het verslag hoe het ervoor staat.',
  finalNotNow:
    'Het eindverslag kan pas worden vrijgegeven als de gemeente heeft gereageerd, of als haar termijn voorbij is.',
  samePerson: 'U gaf deze tekst al vrij. Een collega is de tweede.',
  sameMailbox:
    'Deze tekst is al vrijgegeven vanuit een account met hetzelfde e-mailadres. De tweede is een ander persoon.',
  nothingToCorrect: 'Er is nog geen eindverslag om te verbeteren.',
  noCorrection: 'Het eindverslag is niet meer geopend om te verbeteren. Kijk hoe het ervoor staat.',
  alreadyWithdrawn: 'Deze versie is al ingetrokken.',
  textsDestroyed: 'De teksten van dit verslag zijn vernietigd. Verbeteren kan niet meer.',
  alreadyDestroyed: 'De notities en concepten van dit bezoek zijn al vernietigd.',
  destructionNotDue: 'De termijn is nog niet voorbij. Er is niets vernietigd.',
  correctionOpen: 'Het eindverslag is geopend om te verbeteren. Maak dat eerst af of stop ermee.',
  samePersonDestroys: 'U besloot dit al. Een collega is de tweede.',
  sameMailboxDestroys:
    'Dit is al besloten vanuit een account met hetzelfde e-mailadres. De tweede is een ander persoon.',
  noMemberDestroys:
    'Een van de twee is voorzitter of lid van de commissie. Vraag een lid om de tweede te zijn.',
  noMember: 'Een van de twee is voorzitter of lid van de commissie. Vraag een lid om de tweede te zijn.',
  bothWrote:
    'U schreef allebei mee. Hoogstens één van de twee schreef mee: vraag een collega die niet meeschreef.',
  refusalNeedsReason: 'Schrijf waarom u dit niet overneemt. De gemeente leest dat in het eindverslag.',
  factNeedsText: 'Schrijf wat er niet klopt en hoe het wel is.',
  additionNeedsText: 'Schrijf wat u wilt aanvullen.',
  reactionClosed: 'De reactie is ingeleverd of het eindverslag is er. Reageren kan niet meer.',
  recipientNeeded: 'Schrijf de naam van de organisatie.',
  groundNeeded: 'Schrijf waarom deze organisatie het verslag krijgt.',
  alreadyShared: 'Dit is al gedeeld. Het staat hieronder in de lijst.',
  ownerNeeded: 'Kies een collega die dit oppakt.',
  ownerUnknown: 'Deze collega kan de opvolging niet openen. Kies iemand anders.',
  dueInPast: 'Deze datum is al voorbij. Kies een datum vanaf vandaag.',
  followUpNeedsReason: 'Schrijf waarom u dit niet overneemt. Dat helpt wie het later terugleest.',
}
