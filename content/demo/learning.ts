// SPDX-License-Identifier: EUPL-1.2

/** What the committee learned on the visits of the demo, and what it found of a municipality in public; all made up. */
type Learned = {
  readonly learned: string
  readonly selfRegulation: string
  readonly solution?: {
    readonly title: string
    readonly body: string
    /** What the municipality says; without it the question still waits. */
    readonly answer?: 'named' | 'unnamed' | 'withdrawn'
  }
}

export const demoLearned: Readonly<Record<string, Learned>> = {
  Sparrendam: {
    learned: 'Begin bij een verhaal van de gemeente zelf. Dan komen de vragen vanzelf.',
    selfRegulation: 'Afspraken werken zolang iemand vraagt hoe het gaat. Dat mag een buurgemeente zijn.',
    solution: {
      title: 'Een ronde langs de balies',
      body: 'De CISO loopt elk kwartaal langs de balies met één vraag: wat doet u als het scherm zwart is? Wat hij hoort, komt in de volgende oefening.',
    },
  },
  Weidevliet: {
    learned: 'Een college dat zelf vragen stelt, heeft minder uitleg nodig dan wij dachten.',
    selfRegulation: 'Verplichten is niet genoeg: er moet ook tijd zijn om het samen te doen.',
    solution: {
      title: 'Vervangers die meelopen',
      body: 'Twee gemeenten lenen elkaar een dag per maand hun CISO. Zo kan de een de ander vervangen.',
      answer: 'unnamed',
    },
  },
  Eikenhorst: {
    learned: 'Vraag naar wat niet doorging. Daar zit vaak de beste les in.',
    selfRegulation: 'Elkaar open vertellen wat misging, helpt meer dan een lijst die klopt.',
    solution: {
      title: 'Veiligheid in elk projectplan',
      body: 'In Eikenhorst staat in het format van elk projectplan één vraag over veiligheid. Zonder antwoord gaat het plan niet naar het college.',
      answer: 'named',
    },
  },
  Ravenstede: {
    learned: 'Portefeuillehouder en CISO apart laten antwoorden geeft meteen een gesprek.',
    selfRegulation: 'Kleine gemeenten willen meedoen, als iemand anders het regelt.',
    solution: {
      title: 'De noodmap op papier',
      body: 'Van zes diensten ligt op papier wat er gebeurt als de systemen een dag weg zijn.',
      answer: 'withdrawn',
    },
  },
}

/** Public facts, with a source that does not exist: the municipality does not either. */
export const demoFacts: Readonly<Record<string, { readonly body: string; readonly link: string }>> = {
  Veldermeer: {
    body: 'De raad besprak in het voorjaar een motie over het oefenen van uitval.',
    link: 'https://veldermeer.example/raad/motie-uitval',
  },
  Noorderlaar: {
    body: 'Het herindelingsontwerp noemt het samenvoegen van de ICT als eerste stap.',
    link: 'https://noorderlaar.example/herindeling',
  },
}
