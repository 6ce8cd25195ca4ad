// SPDX-License-Identifier: EUPL-1.2

/** Stands in the dossier, the report and every export of both (requirement 6). */
export const disclaimer = {
  title: 'Hoe u dit verslag leest',
  text: 'Dit verslag is geen oordeel en geen cijfer. Een gesprek van anderhalf uur en een vragenlijst geven geen uitputtend en objectief beeld. Het verslag is een spiegel, bedoeld om een volgende stap te kunnen zetten.',
} as const

/** Stands in every report (requirement 29): the committee does not involve the council itself. */
export const shareWithCouncil = {
  title: 'Deel dit verslag met uw raad',
  text: 'De commissie geeft dit verslag alleen aan uw gemeente en betrekt de raad er niet zelf bij. Wij raden u sterk aan om het wel met de raad te delen, samen met vragen die uitnodigen tot een gesprek.',
} as const

/** Silence about a paragraph says nothing. */
export const silenceIsNoConsent =
  'Een alinea zonder reactie telt als “geen reactie”. Dat is geen instemming.' as const

/** What stands above the text field while the committee writes (requirements 4, 24). */
export const toneHelp = [
  'Schrijf wat u hoorde en zag, in de woorden van het gesprek. Begin bij wat lukt.',
  'Geef geen cijfer en geen oordeel, en vergelijk niet met een andere gemeente.',
  'Noem geen namen van mensen: een rol is genoeg.',
] as const
