// SPDX-License-Identifier: EUPL-1.2

/** Topics of the talk, with the reason why the committee chose them. */
export const demoTopics = [
  { topic: 't14', reason: 'Wie doet het werk als de CISO lang weg is?' },
  { topic: 't29', reason: 'Portefeuillehouder en CISO antwoorden hier verschillend.' },
  { topic: 't42', reason: 'De gemeente noemt dit zelf als vraag.' },
] as const

/** A report in own words, for the demo; nothing in it is about a real municipality. */
export const demoParagraphs = [
  {
    section: 'heard',
    body: 'Het college besprak informatieveiligheid het afgelopen jaar drie keer. De portefeuillehouder vraagt zelf naar de voortgang en koppelt het onderwerp aan de begroting.',
  },
  {
    section: 'heard',
    body: 'De CISO heeft 24 uur per week. Bij afwezigheid neemt niemand de taken over.',
  },
  {
    section: 'strong',
    body: 'Medewerkers melden een verkeerd verstuurde mail snel, ook als het om henzelf gaat. Dat er nu meer meldingen zijn, is een goed teken.',
  },
  {
    section: 'attention',
    body: 'Het is nog niet duidelijk wie bij langdurige uitval van het sociaal domein besluit welke dienst het eerst terugkomt.',
  },
] as const

export const demoPerspectives = [
  {
    topic: 't14',
    title: 'Wijs een vervanger aan en oefen de overdracht',
    body: 'Laat de vervanger twee weken meelopen en daarna één incident zelf leiden.',
  },
  {
    topic: 't42',
    title: 'Bespreek de volgorde van herstel in het college',
    body: 'Neem één avond voor de vraag wat u doet als het zaaksysteem een week weg is, en leg het besluit vast.',
  },
] as const

/** What a municipality says of the draft, paragraph by paragraph. */
export const demoReactions = [
  { kind: 'agreed', body: '' },
  { kind: 'fact', body: 'De CISO heeft sinds 1 september 28 uur per week.' },
  { kind: 'agreed', body: '' },
  { kind: 'addition', body: 'Het college bespreekt dit in januari, samen met de veiligheidsregio.' },
] as const

/** Paragraph 2 once the committee took over what the municipality said of it. */
export const demoCorrection =
  'De CISO heeft sinds september 28 uur per week. Bij afwezigheid neemt niemand de taken over.'

/** What the committee does with them; every fact and addition gets an answer. */
export const demoVerdicts = {
  fact: { verdict: 'takenOver', body: 'Alinea 2 zegt nu 28 uur.' },
  addition: {
    verdict: 'notTakenOver',
    body: 'Dit was na het gesprek. Het past goed in uw eigen opvolging.',
  },
} as const

/** What the municipality does with the first two perspectives, and what it tells the committee of the first. */
export const demoFollowUp = {
  reason: 'De vervanger loopt in het nieuwe jaar twee weken mee.',
  told: 'Wij hebben een vervanger gevonden bij de buurgemeente. Zij loopt in januari mee.',
} as const

/** The number of the case in the municipality's own register. */
export const demoWooReference = 'Z-118204'
