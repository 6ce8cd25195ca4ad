// SPDX-License-Identifier: EUPL-1.2

/** The letter to the college (requirements 3, 4, 13, 14, 18, 19). Fields stand between braces. */
export const invitationLetter = {
  subject: 'Uitnodiging voor een gesprek over informatieveiligheid',
  salutation: 'Geacht college,',
  paragraphs: [
    'Graag komen wij bij uw gemeente langs voor een gesprek over informatieveiligheid. Dat doen wij in {ronde}, in opdracht van de gezamenlijke gemeenten. {opdracht}',
    'Wij komen om te leren, niet om te oordelen. U krijgt geen cijfer en geen plaats op een lijst. In anderhalf uur praten wij met bestuur en ambtelijke top over de aandacht die het onderwerp bij u heeft, en over een volgende stap die bij u past. U vult vooraf een zelfbeeld in. Dat kost hoogstens een halve dag werk en is de basis van het gesprek.',
    'Wij spreken graag met de portefeuillehouder, de gemeentesecretaris, het hoofd bedrijfsvoering, de CIO en de CISO. Eén persoon mag meer dan één rol hebben. Bestaat een rol bij u niet, dan geeft u dat aan. Iemand uit het college en iemand uit de ambtelijke top zijn er in elk geval bij.',
    'Wat u ons vertelt, blijft tussen u en ons. U bent de enige die bepaalt wie het verslag krijgt. Dat wij bij u waren is openbaar, wat wij bespraken niet. Afzien mag ook: daar hoeft u geen reden voor te geven, en wij maken het nooit bekend.',
    'Wij horen graag uiterlijk {antwoorddatum} of wij welkom zijn. Uw gemeentesecretaris kan antwoorden op {webadres}, met de code in deze brief. De code werkt één keer, tot en met {einddatum}.',
    'Hebt u een vraag? Het secretariaat helpt u graag: {contact}.',
  ],
  closing: 'Namens {commissie},',
} as const

/** Stands beside the code, for who opens the letter's page. */
export const invitationSteps = [
  'Ga naar {webadres} en typ de code. Streepjes, spaties en hoofdletters maken niet uit.',
  'Vul uw naam en het e-mailadres van uw werk in. Daarna kunt u de uitnodiging aannemen of ervan afzien.',
] as const
