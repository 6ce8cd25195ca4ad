// SPDX-License-Identifier: EUPL-1.2
import { answerProblemTexts } from '../../../../../content/questionnaires/problem-texts.ts'
import type { ProblemTexts } from '../../../../platform/http/problem-texts.ts'

export const selfImageTexts: ProblemTexts = {
  ...Object.fromEntries(Object.entries(answerProblemTexts).map(([code, text]) => [`answer:${code}`, text])),
  selfImageClosed:
    'Het zelfbeeld is al ingeleverd en verandert niet meer. Wilt u nog iets kwijt? Vul het aan, of neem het mee naar het gesprek.',
  lastTimeTooLate: 'Het zelfbeeld is ingeleverd. Wat er van vorige keer meeging, verandert niet meer.',
  noLastTime: 'Er is geen eerder zelfbeeld dat mee kan.',
  notOffered:
    'Het zelfbeeld is nog niet aan u voorgelegd. Dat doet de coördinator als het klaar is om te lezen.',
  alreadySeen: 'U heeft al aangegeven dat u het zelfbeeld heeft gezien.',
  notSeenByPortfolioHolder: 'De portefeuillehouder heeft nog niet aangegeven het zelfbeeld te hebben gezien.',
  notSeenBySecretary: 'De gemeentesecretaris heeft nog niet aangegeven het zelfbeeld te hebben gezien.',
  nothingHandedOut: 'Kies ten minste één onderwerp of één vraag.',
  handedOutToSelf: 'Dit bent u zelf. Kies een collega.',
  handedOutToSame: 'Deze collega heeft het al, of vroeg het. Kies iemand anders.',
  topicLeftOpen:
    'Bij een onderwerp is nog niets opgeslagen. Sla het op, kies ‘weten wij niet’, of schrijf hier waarom het open blijft.',
  handedOutOtherwise: 'Dit staat er intussen anders voor. Open de pagina opnieuw.',
  notAfterHandingIn:
    'Aanvullen en heropenen kan na het inleveren, tot en met de dag van het gesprek. Nu kan het niet.',
  reopeningAsked: 'U vroeg dit al. Wacht tot het secretariaat heeft geantwoord.',
  reopeningNotAsked: 'Hier wacht geen vraag om heropening. Misschien is zij al beantwoord.',
  tooLateToReopen: 'Het gesprek is al gehouden, of het bezoek staat stil. Heropenen kan nu niet.',
  topicAlreadyChosen: 'Dit onderwerp staat al op de lijst voor het gesprek.',
  unknownTopic: 'Kies een onderwerp uit de lijst.',
}
