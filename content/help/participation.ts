// SPDX-License-Identifier: EUPL-1.2
import type { HelpChapter } from './chapter.ts'

/** How a municipality answers the invitation and names who takes part. */
export const participationHelp: HelpChapter = {
  title: 'Meedoen aan een visitatie',
  pages: {
    'visitation.participations': {
      title: 'Visitatie',
      purpose: 'Hier staan de bezoeken van de visitatiecommissie aan uw gemeente.',
      first: 'Kies een bezoek om te zien wat er nu te doen is.',
      readers: 'Collega’s met een rol in de visitatie. Andere gemeenten zien dit niet.',
      words: ['visitatiecommissie', 'bezoek'],
    },
    'visitation.participation': {
      title: 'De visitatie van uw gemeente',
      purpose: 'Hier ziet u wat er nu te doen is, wanneer het klaar moet zijn en wie wie is.',
      first: 'Doe de stap die bovenaan staat. Is het de stap van een collega, dan staat dat erbij.',
      readers: 'Collega’s met een rol in de visitatie. De commissie ziet alleen wat uw gemeente haar geeft.',
      words: ['afvaardiging', 'zelfbeeld', 'visitatiecoördinator'],
    },
    'visitation.askExtensionPage': {
      title: 'Vragen om meer tijd',
      purpose: 'Hier vraagt u het secretariaat om een latere dag voor de stap die uw gemeente nu zet.',
      first: 'Kies een werkdag, en schrijf op waarom het niet eerder lukt.',
      next: 'Het antwoord staat op Vandaag. Krijgt u meer tijd, dan ziet u overal de nieuwe dag.',
      readers: 'De coördinator, de gemeentesecretaris en het secretariaat van de commissie.',
      words: ['visitatiecoördinator'],
    },
    'visitation.acceptPage': {
      title: 'De uitnodiging aannemen',
      purpose: 'Hier zegt u dat uw gemeente meedoet.',
      first: 'Kies wie het bezoek coördineert. Dat kunt u zelf zijn.',
      next: 'De coördinator geeft daarna de afvaardiging op.',
      readers: 'De commissie ziet dat u meedoet en wie coördineert.',
      words: ['visitatiecoördinator', 'afvaardiging'],
    },
    'visitation.refusePage': {
      title: 'Afzien van het bezoek',
      purpose: 'Meedoen is vrij. Hier zegt u dat uw gemeente dat nu niet doet.',
      first: 'Bevestig het. Een reden hoeft niet.',
      readers: 'De commissie ziet dat u afziet. Niemand anders hoort het.',
      words: ['visitatiecommissie'],
    },
    'visitation.delegationPage': {
      title: 'De afvaardiging',
      purpose: 'Hier zegt u wie er namens uw gemeente bij het gesprek zijn.',
      first: 'Kies bij elke rol een collega. Bestaat een rol bij u niet, geef dat dan aan.',
      next: 'Daarna krijgt uw gemeente het zelfbeeld om in te vullen.',
      readers: 'De commissie krijgt de namen en rollen te zien.',
      words: ['afvaardiging', 'portefeuillehouder', 'zelfbeeld'],
    },
    'visitation.slots': {
      title: 'Dagdelen voor het gesprek',
      purpose: 'Hier ziet u welke dagdelen de commissie vraagt en wie al heeft geantwoord.',
      first: 'Vul uw eigen antwoord in. De coördinator kan dat ook voor een collega doen.',
      readers:
        'Collega’s zien wie antwoordde. De commissie leest de antwoorden bij de naam en de rol uit uw afvaardiging.',
      words: ['afvaardiging', 'visitatiecoördinator'],
    },
    'visitation.slotAnswer': {
      title: 'Wanneer u kunt',
      purpose: 'Hier zegt u bij elk dagdeel: ja, als het moet, of nee.',
      first: 'Kan alles? Dan is één knop genoeg.',
      next: 'U kunt uw antwoord veranderen tot de commissie een dag kiest.',
      readers: 'De commissie leest het antwoord en de toelichting bij de naam en de rol uit uw afvaardiging.',
      words: ['visitatiecommissie'],
    },
    'visitation.colleagueListPage': {
      title: 'Collega’s uit een lijst',
      purpose: 'Hier vraagt u in één keer meer collega’s om mee te doen.',
      first: 'Kies een bestand of plak de regels: naam, e-mailadres en rol.',
      next: 'U ziet eerst per regel wat er gebeurt. Pas als u bevestigt, krijgen zij een e-mail.',
      readers: 'Wie collega’s mag uitnodigen. De lijst is na een maand weg.',
      words: ['visitatiecoördinator'],
    },
    'visitation.colleagueDryRun': {
      title: 'Wat een lijst zou doen',
      purpose: 'Hier ziet u per regel of iemand wordt uitgenodigd, en anders waarom niet.',
      first: 'Kijk de regels na en bevestig. Regels die niet kunnen, slaan wij over.',
      readers: 'Wie collega’s mag uitnodigen.',
      words: ['visitatiecoördinator'],
    },
    'visitation.colleaguePage': {
      title: 'Een collega uitnodigen',
      purpose: 'Hier vraagt u een collega om mee te doen met de visitatie.',
      first: 'Vul naam en e-mailadres in en kies de rol.',
      next: 'Uw collega krijgt een e-mail om binnen te komen. Daarin staat niets over de inhoud.',
      readers: 'Uw collega ziet wat bij de rol hoort.',
      words: ['afvaardiging'],
    },
  },
}
