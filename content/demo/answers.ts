// SPDX-License-Identifier: EUPL-1.2

/** Answers in words, per question of the self-image, version 1; several of each, so that no two municipalities say the same. */
export const demoTexts: Readonly<Record<string, readonly [string, ...string[]]>> = {
  t03b: [
    'Er kwam geld voor een tweede dag oefenen per jaar.',
    'Het college besluit nu zelf over uitstel van maatregelen, met een reden erbij.',
  ],
  t05a: [
    'Vooral na berichten in het nieuws: kan dit bij ons ook gebeuren?',
    'Wat kost het als het sociaal domein een week stilligt?',
    'Er komen nog weinig vragen; wij nodigen daar nu toe uit.',
  ],
  t10a: [
    'Dat één leverancier uitvalt en wij niet weten wat dan het eerst terugkomt.',
    'Dat kennis bij één persoon zit.',
    'Dat oude systemen langer blijven staan dan wij dachten.',
  ],
  t15b: ['Het beheer van de firewall en van de back-ups.', 'Het uitgeven van bijzondere rechten.'],
  t27a: [
    'Wij halen rechten nu elk kwartaal weg in plaats van eens per jaar.',
    'De lijst van kritieke processen klopte niet meer en is aangevuld.',
  ],
  t29b: [
    'Melden is makkelijker geworden en collega’s horen wat ermee gebeurt.',
    'Wij denken dat de campagne van het voorjaar helpt.',
  ],
  t30b: [
    'Collega’s bellen ook over hun eigen vergissing.',
    'Er komen meldingen van afdelingen die eerst stil waren.',
  ],
  t32a: [
    'Een gedeelde postbus stond te breed open. Niemand keek ernaar, omdat hij van niemand was.',
    'Een test met een oude kopie van de database bleek bereikbaar. De lijst van systemen liep achter.',
  ],
  t37a: ['Een lek in software voor thuiswerken. Binnen een dag bijgewerkt en gecontroleerd.'],
  t49c: ['De burgemeester weet nu wie er beslist als het netwerk uitvalt.'],
  t52a: [
    'Een ronde langs de balies met een kaart: wat doet u als het scherm zwart is?',
    'Een vaste vraag over veiligheid in het format van elk projectplan.',
  ],
  t53a: [
    'Samen inkopen en samen eisen stellen aan leveranciers.',
    'Elkaars CISO vervangen, ook bij vakantie.',
  ],
  t53b: ['Elkaar open vertellen wat misging.', 'Bestuurders die elkaar erop aanspreken.'],
  t55b: [
    'Bij het delen van mappen met zorgpartners. Wij kozen voor een aparte omgeving, ook al kost die meer tijd.',
  ],
  c1a: ['De portefeuillehouder en de CISO spraken elkaar voor het eerst een uur achter elkaar.'],
  c2a: [
    'Hoe krijgen wij de raad mee zonder een incident?',
    'Wat doen andere gemeenten als de CISO lang ziek is?',
  ],
  c3a: [
    'Een vervanger aanwijzen voor de taken die nu één persoon doet.',
    'De hersteltest echt doen, met het zaaksysteem.',
  ],
}

/**
 * What the demo's report speaks of, so that dossier and report say the same; per question, or per role for what two people
 * answer apart.
 */
export const demoTold: Readonly<Record<string, string | { readonly [role: string]: string }>> = {
  t02a: '3',
  t11b: '24',
  t14a: 'no',
  t29a: { portfolioHolder: 'more', ciso: 'same' },
  t29b: {
    portfolioHolder: 'Collega’s durven meer te melden. Dat vind ik winst.',
    ciso: 'Het lijkt gelijk te blijven. Van de buitendienst horen wij nog niets.',
  },
  t42b: 'slow',
  c2a: 'Wat doen andere gemeenten als het zaaksysteem een week weg is?',
}

/** Topics that each municipality of the demo answers; of the others it leaves a few open, which is no reason to wait. */
export const demoAlwaysTopics = ['t02', 't05', 't09', 't10', 't11', 't14', 't23', 't29', 't42', 'c2'] as const

/** So many of the other topics stay open where a dossier is looked at closely. */
export const demoOpenTopics = 4
