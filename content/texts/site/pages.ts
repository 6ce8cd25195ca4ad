// SPDX-License-Identifier: EUPL-1.2

/** A page of plain text that everybody can read. */
export type SitePage = {
  readonly path: string
  readonly title: string
  readonly sentence: string
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly paragraphs: readonly string[]
    readonly points?: readonly string[]
    /** Ends with where people ask for help with the site, when whoever runs it says so. */
    readonly hasContact?: true
    /** Pages that the section names. */
    readonly links?: readonly { readonly label: string; readonly href: string }[]
  }[]
}

export const accessibility: SitePage = {
  path: '/toegankelijkheid',
  title: 'Toegankelijkheid',
  sentence:
    'Iedereen moet met Durven Leren kunnen werken, ook met een schermlezer, alleen een toetsenbord of een klein scherm.',
  sections: [
    {
      id: 'norm',
      title: 'Waar wij ons aan houden',
      paragraphs: [
        'Wij bouwen volgens WCAG 2.2, niveau AA. De wet vraagt EN 301 549. Elke pagina wordt bij elke wijziging getoetst met een programma (axe), op een breed en een smal scherm. Wat een programma niet ziet, kijken wij zelf na.',
      ],
      points: [
        'Alles werkt zonder muis.',
        'Alles werkt zonder JavaScript, behalve een passkey. Dan is er een code.',
        'Een stand is altijd een woord en een vorm, nooit alleen een kleur.',
        'Verslagen zijn er als toegankelijke PDF en als ODT.',
      ],
    },
    {
      id: 'status',
      title: 'Hoe het er nu voor staat',
      paragraphs: [
        'Er is nog geen onderzoek gedaan door een onafhankelijke partij. Tot die tijd noemen wij ons niet volledig toegankelijk.',
      ],
    },
    {
      id: 'melden',
      title: 'Loopt u vast?',
      paragraphs: [
        'Meld het bij de beheerder van uw organisatie, of bij wie u naar deze pagina verwees. Schrijf op welke pagina het was en wat u wilde doen. U krijgt binnen vijf werkdagen antwoord.',
      ],
      hasContact: true,
    },
  ],
}

export const privacy: SitePage = {
  path: '/privacy',
  title: 'Privacy',
  sentence: 'Wij bewaren zo weinig mogelijk over mensen, en niets om hen te volgen.',
  sections: [
    {
      id: 'wat',
      title: 'Wat wij van u bewaren',
      paragraphs: [
        'Van wie een account heeft: de naam waaronder u werkt, uw e-mailadres van het werk, uw rollen met begin en einde, en hoe u inlogt. Wachtwoorden bewaren wij niet zelf, alleen een afdruk waaruit zij niet terug te halen zijn.',
      ],
    },
    {
      id: 'sporen',
      title: 'Wat u achterlaat',
      paragraphs: [
        'Wat u schrijft, hoort bij uw organisatie. Van handelingen houden wij bij wie, wat en wanneer. In dat logboek staan nummers en codes, geen namen en geen teksten.',
        'Er zijn geen cookies om u te volgen. Dit zijn ze alle zes: dl houdt u ingelogd tot u uitlogt of de browser sluit. dl-toestel herkent uw apparaat en de inlogdienst van uw organisatie, 180 dagen lang. dl-stap en dl-sso onthouden hooguit tien minuten dat u aan het inloggen bent, dl-code een kwartier welke code u kreeg, en dl-gedaan een minuut wat u net deed. Van andere websites laden wij niets.',
      ],
    },
    {
      id: 'delen',
      title: 'Met wie wij delen',
      paragraphs: [
        'Met niemand, tenzij iemand van uw organisatie daar zelf voor kiest. Andere organisaties zien niet dat iets van u bestaat. E-mail van ons zegt alleen dat er iets voor u klaarstaat.',
      ],
    },
    {
      id: 'rechten',
      title: 'Uw rechten',
      paragraphs: [
        'U mag zien wat er van u bewaard is, het laten verbeteren en laten wissen. Bij Mijn account verbetert u zelf uw naam en haalt u op wat er van u bewaard is. Voor een ander e-mailadres of voor wissen kan het programma nog niet alles zelf: vraag het aan de beheerder van uw organisatie of aan haar functionaris gegevensbescherming.',
      ],
    },
  ],
}

export const vulnerability: SitePage = {
  path: '/kwetsbaarheid-melden',
  title: 'Een kwetsbaarheid melden',
  sentence: 'Ziet u een zwakke plek in Durven Leren? Vertel het ons. Wij zijn u dankbaar.',
  sections: [
    {
      id: 'hoe',
      title: 'Zo meldt u',
      paragraphs: [
        'Het adres staat in security.txt. Schrijf op wat u zag, waar, en hoe wij het kunnen nadoen. U mag dat doen zonder uw naam.',
      ],
      links: [{ label: 'security.txt', href: '/.well-known/security.txt' }],
    },
    {
      id: 'vraag',
      title: 'Wat wij u vragen',
      paragraphs: [],
      points: [
        'Kijk niet verder dan nodig is om het te laten zien.',
        'Verander en wis niets.',
        'Vertel het niet verder voordat het verholpen is.',
        'Gebruik geen aanvallen die anderen hinderen.',
      ],
    },
    {
      id: 'wij',
      title: 'Wat wij doen',
      paragraphs: [
        'U krijgt binnen drie werkdagen antwoord. Wij doen geen aangifte als u zich aan deze afspraken houdt. Wij houden u op de hoogte, en noemen u als u dat wilt.',
      ],
    },
  ],
}

export const help: SitePage = {
  path: '/hulp',
  title: 'Hulp en contact',
  sentence:
    'Korte antwoorden op wat mensen het vaakst willen weten. Daaronder staat de hulp bij elke pagina die u gebruikt.',
  sections: [
    {
      id: 'begin',
      title: 'Ik kreeg een brief met een code',
      paragraphs: [
        'Typ de code over op de pagina Uitnodiging. Daarna kiest u hoe u inlogt. De code werkt één keer. Werkt zij niet? Vraag het secretariaat van de commissie om een nieuwe. Hoe u het bereikt, staat in de brief en onder aan die pagina.',
      ],
      links: [{ label: 'Gebruik de code uit de brief', href: '/uitnodiging' }],
    },
    {
      id: 'vandaag',
      title: 'Waar begin ik?',
      paragraphs: [
        'Op Vandaag staat wat op u wacht: te besluiten, te doen en te lezen. Verder hoeft u niets bij te houden. U krijgt hoogstens één bericht per dag, en daarin staat alleen dat er iets klaarstaat.',
      ],
    },
    {
      id: 'zelfbeeld',
      title: 'Het zelfbeeld invullen',
      paragraphs: [
        'Wat u invult wordt vanzelf bewaard. U ziet dat aan “opgeslagen” met de tijd. Weet u iets niet, kies dan “weten wij niet”; dat is een goed antwoord. Vragen met “apart” beantwoorden portefeuillehouder en CISO los van elkaar.',
        'De commissie ziet niets voordat u inlevert. Na het inleveren verandert er niets meer.',
      ],
    },
    {
      id: 'verslag',
      title: 'Reageren op het conceptverslag',
      paragraphs: [
        'Bij elke alinea kiest u: akkoord, feit klopt niet, of aanvulling. De commissie antwoordt op elke reactie. Reageert u niet, dan staat er “geen reactie”. Dat telt niet als akkoord.',
      ],
    },
    {
      id: 'delen',
      title: 'Wie ziet ons verslag?',
      paragraphs: [
        'Alleen uw eigen afvaardiging en de commissie. Uw gemeente beslist wie het verder krijgt. Wij raden aan het met de raad te delen.',
      ],
    },
    {
      id: 'geweigerd',
      title: 'Er staat “niet gevonden”',
      paragraphs: [
        'Dan bestaat de pagina niet, of zij is niet voor u. Vraag een collega of de beheerder of u de juiste rol hebt.',
      ],
    },
    { id: 'toetsen', title: 'Sneltoetsen', paragraphs: ['Met / of Ctrl+K gaat u naar het zoekveld.'] },
    {
      id: 'contact',
      title: 'Contact',
      paragraphs: [
        'Vragen over een bezoek: het secretariaat van de commissie; hoe u het bereikt, staat op de pagina van uw bezoek. Vragen over uw account: de beheerder van uw organisatie; wie dat is, staat bij Mijn organisatie. Een zwakke plek gezien? Vertel het ons.',
      ],
      hasContact: true,
      links: [{ label: 'Een kwetsbaarheid melden', href: '/kwetsbaarheid-melden' }],
    },
  ],
}

export const sitePages: readonly SitePage[] = [accessibility, privacy, vulnerability, help]
