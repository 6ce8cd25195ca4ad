// SPDX-License-Identifier: EUPL-1.2

/** The words of a dossier as a document to print. */
export const dossierTexts = {
  title: 'Dossier {municipality}',
  subtitle: 'Voor het gesprek, {round}',
  disclaimer: 'Hoe u dit dossier leest',
  province: 'Provincie',
  inhabitants: 'Inwoners',
  mergedFrom: 'Ontstaan uit onder meer',
  goesInto: 'Gaat op in',
  talk: 'Bezoek',
  place: 'Plaats',
  handedIn: 'Zelfbeeld ingeleverd',
  topics: 'Voor het gesprek',
  topicsTable: 'Onderwerpen voor het gesprek, op volgorde',
  topicsHeader: ['Onderwerp', 'Waarom'],
  noTopics: 'Er zijn nog geen onderwerpen gekozen.',
  brings: 'Wat de gemeente meebrengt',
  striking: 'Opvallende antwoorden',
  strikingIntro:
    'Vragen om over door te praten. Zij zeggen niet hoe goed het gaat: wie meer ziet, maakt zich vaak meer zorgen.',
  strikingHeader: ['Onderwerp', 'Wat opvalt'],
  noStriking: 'Er zijn geen antwoorden die volgens de vaste regels opvallen.',
  differences: 'Twee antwoorden',
  differencesIntro:
    'De portefeuillehouder en de CISO gaven elk een eigen antwoord. Een verschil is geen fout, maar een begin van een gesprek.',
  noDifferences: 'Er zijn geen antwoorden die van elkaar verschillen.',
  open: 'Open punten',
  openHeader: ['Onderwerp', 'Vraag', 'Stand'],
  noOpen: 'Alle vragen zijn beantwoord.',
  unknown: 'weten wij niet',
  unanswered: 'niet beantwoord',
  supplement: 'Aanvulling van {date}, door {name}',
  changes: 'Veranderd sinds de vorige versie',
  changesHeader: ['Onderwerp en vraag', 'Eerst', 'Nu'],
  noChanges: 'De antwoorden zijn dezelfde gebleven.',
  remark: 'Opmerking: ',
} as const
