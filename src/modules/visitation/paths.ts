// SPDX-License-Identifier: EUPL-1.2

const at = (organisation: string) => `/bij/${organisation}`
/** The committee's side. */
const visits = (organisation: string) => `${at(organisation)}/bezoeken`
const visit = (organisation: string, visitId: string) => `${visits(organisation)}/${visitId}`
/** The municipality's side. */
const participation = (organisation: string, visitId: string) => `${at(organisation)}/visitatie/${visitId}`

export const paths = {
  // Committee: rounds and visits
  rounds: (o: string) => `${at(o)}/rondes`,
  newRound: (o: string) => `${at(o)}/rondes/nieuw`,
  round: (o: string, round: string) => `${at(o)}/rondes/${round}`,
  roundHistory: (o: string, round: string) => `${at(o)}/rondes/${round}/geschiedenis`,
  restoreRound: (o: string, round: string, n: string | number) =>
    `${at(o)}/rondes/${round}/geschiedenis/${n}`,
  editRound: (o: string, round: string) => `${at(o)}/rondes/${round}/wijzigen`,
  recess: (o: string, round: string) => `${at(o)}/rondes/${round}/reces`,
  usualRecess: (o: string, round: string) => `${at(o)}/rondes/${round}/reces/gebruikelijk`,
  changeRecess: (o: string, round: string, recess: string) => `${at(o)}/rondes/${round}/reces/${recess}`,
  withdrawRecess: (o: string, round: string, recess: string) =>
    `${at(o)}/rondes/${round}/reces/${recess}/weg`,
  composition: (o: string, round: string) => `${at(o)}/rondes/${round}/samenstelling`,
  compositionHistory: (o: string, round: string) => `${at(o)}/rondes/${round}/samenstelling/geschiedenis`,
  restoreComposition: (o: string, round: string, n: string | number) =>
    `${at(o)}/rondes/${round}/samenstelling/geschiedenis/${n}`,
  ties: (o: string, round: string, person: string) => `${at(o)}/rondes/${round}/banden/${person}`,
  confirmTies: (o: string, round: string, person: string) =>
    `${at(o)}/rondes/${round}/banden/${person}/klaar`,
  takeBackTie: (o: string, round: string, person: string) => `${at(o)}/rondes/${round}/banden/${person}/weg`,
  municipalityList: (o: string, round: string) => `${at(o)}/rondes/${round}/gemeenten-uit-lijst`,
  municipalityDryRun: (o: string, round: string, list: string) =>
    `${at(o)}/rondes/${round}/gemeenten-uit-lijst/${list}`,
  wordings: (o: string, round: string) => `${at(o)}/rondes/${round}/brieven`,
  wording: (o: string, round: string, kind: string) => `${at(o)}/rondes/${round}/brieven/${kind}`,
  standardWording: (o: string, round: string, kind: string) =>
    `${at(o)}/rondes/${round}/brieven/${kind}/standaard`,
  wordingHistory: (o: string, round: string, kind: string) =>
    `${at(o)}/rondes/${round}/brieven/${kind}/geschiedenis`,
  restoreWording: (o: string, round: string, kind: string, n: string | number) =>
    `${at(o)}/rondes/${round}/brieven/${kind}/geschiedenis/${n}`,
  addVisit: (o: string, round: string) => `${at(o)}/rondes/${round}/bezoek-toevoegen`,
  worklist: (o: string) => `${at(o)}/werkvoorraad`,
  /** One act for many visits, and filters that were kept. */
  batches: (o: string) => `${at(o)}/werkvoorraad/samen`,
  batch: (o: string, batch: string) => `${at(o)}/werkvoorraad/samen/${batch}`,
  tellBatch: (o: string, batch: string) => `${at(o)}/werkvoorraad/samen/${batch}/invullen`,
  keptWorklists: (o: string) => `${at(o)}/werkvoorraad/lijsten`,
  keptWorklist: (o: string, list: string) => `${at(o)}/werkvoorraad/lijsten/${list}`,
  /** No page: what the address of every visit starts with. */
  visits,
  visit,
  visitDay: (o: string, on: string) => `${at(o)}/bezoekdagen/${on}`,
  /** What one reader takes along on that day. */
  dayPack: (o: string, on: string, reader: string) => `${at(o)}/bezoekdagen/${on}/exemplaar/${reader}`,
  invite: (o: string, v: string) => `${visit(o, v)}/uitnodigen`,
  letter: (o: string, v: string) => `${visit(o, v)}/brief`,
  /** The invitation as a file, with its code while the browser holds it. */
  invitationFile: (o: string, v: string) => `${visit(o, v)}/brief/uitnodiging.pdf`,
  letters: (o: string, v: string) => `${visit(o, v)}/brieven`,
  newLetter: (o: string, v: string, kind: string) => `${visit(o, v)}/brieven/nieuw/${kind}`,
  madeLetter: (o: string, v: string, letter: string) => `${visit(o, v)}/brieven/${letter}`,
  letterFile: (o: string, v: string, letter: string) => `${visit(o, v)}/brieven/${letter}/brief.pdf`,
  letterText: (o: string, v: string, letter: string) => `${visit(o, v)}/brieven/${letter}/brief.odt`,
  visitLog: (o: string, v: string) => `${visit(o, v)}/logboek`,
  logEntry: (o: string, v: string, entry: string) => `${visit(o, v)}/logboek/${entry}`,
  logHistory: (o: string, v: string, entry: string) => `${visit(o, v)}/logboek/${entry}/geschiedenis`,
  restoreLog: (o: string, v: string, entry: string, n: string | number) =>
    `${visit(o, v)}/logboek/${entry}/geschiedenis/${n}`,
  schedule: (o: string, v: string) => `${visit(o, v)}/datum`,
  /** The page of the day, filled in for this half-day. */
  scheduleOn: (o: string, v: string, on: string, part: 'morning' | 'afternoon') =>
    `${visit(o, v)}/datum?dag=${on}&deel=${part === 'morning' ? 'ochtend' : 'middag'}`,
  memberSlots: (o: string, v: string) => `${visit(o, v)}/dagdelen`,
  offerSlots: (o: string, v: string) => `${visit(o, v)}/dagdelen/aanbieden`,
  memberSlotsOf: (o: string, v: string, seat: string) => `${visit(o, v)}/dagdelen/${seat}`,
  members: (o: string, v: string) => `${visit(o, v)}/leden`,
  visitState: (o: string, v: string) => `${visit(o, v)}/stand`,
  decideReopening: (o: string, v: string) => `${visit(o, v)}/heropening`,
  decideExtension: (o: string, v: string) => `${visit(o, v)}/uitstel`,
  merge: (o: string, v: string) => `${visit(o, v)}/samengaan`,
  held: (o: string, v: string) => `${visit(o, v)}/gehouden`,
  tie: (o: string, v: string) => `${visit(o, v)}/leden/band`,
  endTie: (o: string, v: string) => `${visit(o, v)}/leden/band/weg`,
  administrator: (o: string, v: string) => `${visit(o, v)}/eerste-beheerder`,
  // Committee: dossier and conversation
  dossier: (o: string, v: string) => `${visit(o, v)}/dossier`,
  dossierPack: (o: string, v: string) => `${visit(o, v)}/dossier/exemplaar.pdf`,
  facts: (o: string, v: string) => `${visit(o, v)}/feiten`,
  withdrawFact: (o: string, v: string, fact: string) => `${visit(o, v)}/feiten/${fact}/weg`,
  topics: (o: string, v: string) => `${visit(o, v)}/onderwerpen`,
  notes: (o: string, v: string) => `${visit(o, v)}/notities`,
  note: (o: string, v: string, note: string) => `${visit(o, v)}/notities/${note}`,
  noteHistory: (o: string, v: string, note: string) => `${visit(o, v)}/notities/${note}/geschiedenis`,
  restoreNote: (o: string, v: string, note: string, n: string | number) =>
    `${visit(o, v)}/notities/${note}/geschiedenis/${n}`,
  conversationTopic: (o: string, v: string, topic: string) => `${visit(o, v)}/onderwerpen/${topic}`,
  reason: (o: string, v: string, topic: string) => `${visit(o, v)}/onderwerpen/${topic}/reden`,
  reasonHistory: (o: string, v: string, topic: string) =>
    `${visit(o, v)}/onderwerpen/${topic}/reden/geschiedenis`,
  restoreReason: (o: string, v: string, topic: string, n: string | number) =>
    `${visit(o, v)}/onderwerpen/${topic}/reden/geschiedenis/${n}`,
  treatPoint: (o: string, v: string, point: string) => `${visit(o, v)}/dossier/punten/${point}`,
  // Committee: what was learned
  lessons: (o: string, v: string) => `${visit(o, v)}/geleerd`,
  lesson: (o: string, v: string, kind: string) => `${visit(o, v)}/geleerd/${kind}`,
  lessonHistory: (o: string, v: string, kind: string) => `${visit(o, v)}/geleerd/${kind}/geschiedenis`,
  restoreLesson: (o: string, v: string, kind: string, n: string | number) =>
    `${visit(o, v)}/geleerd/${kind}/geschiedenis/${n}`,
  addSolution: (o: string, v: string) => `${visit(o, v)}/oplossing-toevoegen`,
  solution: (o: string, v: string, solution: string) => `${visit(o, v)}/oplossingen/${solution}`,
  askToShare: (o: string, v: string, solution: string) => `${visit(o, v)}/oplossingen/${solution}/vragen`,
  shareSolution: (o: string, v: string, solution: string) => `${visit(o, v)}/oplossingen/${solution}/delen`,
  stopSharing: (o: string, v: string, solution: string) =>
    `${visit(o, v)}/oplossingen/${solution}/niet-meer-delen`,
  sharedSolutions: (o: string) => `${at(o)}/oplossingen`,
  roundLessons: (o: string, round: string) => `${at(o)}/rondes/${round}/geleerd`,
  // Committee: report
  report: (o: string, v: string) => `${visit(o, v)}/verslag`,
  reportSummary: (o: string, v: string) => `${visit(o, v)}/verslag/samenvatting`,
  addParagraph: (o: string, v: string) => `${visit(o, v)}/verslag/alinea`,
  paragraph: (o: string, v: string, paragraph: string) => `${visit(o, v)}/verslag/alinea/${paragraph}`,
  paragraphHistory: (o: string, v: string, paragraph: string) =>
    `${visit(o, v)}/verslag/alinea/${paragraph}/geschiedenis`,
  restoreParagraph: (o: string, v: string, paragraph: string, version: string) =>
    `${visit(o, v)}/verslag/alinea/${paragraph}/geschiedenis/${version}/terugzetten`,
  perspectiveHistory: (o: string, v: string, perspective: string) =>
    `${visit(o, v)}/verslag/perspectief/${perspective}/geschiedenis`,
  restorePerspective: (o: string, v: string, perspective: string, version: string) =>
    `${visit(o, v)}/verslag/perspectief/${perspective}/geschiedenis/${version}/terugzetten`,
  summaryHistory: (o: string, v: string) => `${visit(o, v)}/verslag/samenvatting/geschiedenis`,
  restoreSummary: (o: string, v: string, version: string) =>
    `${visit(o, v)}/verslag/samenvatting/geschiedenis/${version}/terugzetten`,
  movePart: (o: string, v: string, part: string) => `${visit(o, v)}/verslag/verplaatsen/${part}`,
  removePart: (o: string, v: string, part: string) => `${visit(o, v)}/verslag/verwijderen/${part}`,
  addPerspective: (o: string, v: string) => `${visit(o, v)}/verslag/perspectief`,
  perspective: (o: string, v: string, perspective: string) =>
    `${visit(o, v)}/verslag/perspectief/${perspective}`,
  releaseDraft: (o: string, v: string) => `${visit(o, v)}/verslag/concept-vrijgeven`,
  answerReaction: (o: string, v: string, paragraph: string) => `${visit(o, v)}/verslag/reactie/${paragraph}`,
  verdictHistory: (o: string, v: string, paragraph: string) =>
    `${visit(o, v)}/verslag/reactie/${paragraph}/geschiedenis`,
  restoreVerdict: (o: string, v: string, paragraph: string, n: string | number) =>
    `${visit(o, v)}/verslag/reactie/${paragraph}/geschiedenis/${n}`,
  releaseFinal: (o: string, v: string) => `${visit(o, v)}/verslag/vrijgeven`,
  progress: (o: string, v: string) => `${visit(o, v)}/opvolging`,
  progressRead: (o: string, v: string) => `${visit(o, v)}/opvolging/gelezen`,
  correction: (o: string, v: string) => `${visit(o, v)}/verslag/verbeteren`,
  closeCorrection: (o: string, v: string) => `${visit(o, v)}/verslag/verbeteren/stop`,
  withdrawFinal: (o: string, v: string) => `${visit(o, v)}/verslag/intrekken`,
  reportVersions: (o: string, v: string) => `${visit(o, v)}/verslag/versies`,
  // Committee: what is destroyed some months after the final report
  destruction: (o: string, v: string) => `${visit(o, v)}/vernietiging`,
  certificate: (o: string, v: string) => `${visit(o, v)}/vernietiging/verklaring.pdf`,
  // Getting in, without an account
  redeem: () => '/uitnodiging',
  // Municipality
  participations: (o: string) => `${at(o)}/visitatie`,
  participation,
  accept: (o: string, v: string) => `${participation(o, v)}/aannemen`,
  refuse: (o: string, v: string) => `${participation(o, v)}/afzien`,
  delegation: (o: string, v: string) => `${participation(o, v)}/afvaardiging`,
  colleague: (o: string, v: string) => `${participation(o, v)}/collega`,
  slots: (o: string, v: string) => `${participation(o, v)}/dagdelen`,
  slotsOf: (o: string, v: string, seat: string) => `${participation(o, v)}/dagdelen/${seat}`,
  colleagueList: (o: string, v: string) => `${participation(o, v)}/collega/lijst`,
  colleagueDryRun: (o: string, v: string, list: string) => `${participation(o, v)}/collega/lijst/${list}`,
  selfImage: (o: string, v: string) => `${participation(o, v)}/zelfbeeld`,
  topic: (o: string, v: string, topic: string) => `${participation(o, v)}/zelfbeeld/${topic}`,
  answer: (o: string, v: string, topic: string) => `${participation(o, v)}/zelfbeeld/${topic}/antwoord`,
  comment: (o: string, v: string, topic: string) => `${participation(o, v)}/zelfbeeld/${topic}/opmerking`,
  removeComment: (o: string, v: string, topic: string, comment: string) =>
    `${participation(o, v)}/zelfbeeld/${topic}/opmerking/${comment}/weghalen`,
  answerHistory: (o: string, v: string, topic: string, question: string) =>
    `${participation(o, v)}/zelfbeeld/${topic}/geschiedenis/${question}`,
  restoreAnswer: (o: string, v: string, topic: string, question: string, n: string | number) =>
    `${participation(o, v)}/zelfbeeld/${topic}/geschiedenis/${question}/${n}`,
  handOut: (o: string, v: string) => `${participation(o, v)}/uitzetten`,
  handOutToNew: (o: string, v: string) => `${participation(o, v)}/uitzetten/nieuw`,
  handedOutList: (o: string, v: string) => `${participation(o, v)}/uitgezet`,
  handedOut: (o: string, v: string, id: string) => `${participation(o, v)}/uitgezet/${id}`,
  handedOutAnswer: (o: string, v: string, id: string, topic: string) =>
    `${participation(o, v)}/uitgezet/${id}/antwoord/${topic}`,
  handedOutMove: (o: string, v: string, id: string) => `${participation(o, v)}/uitgezet/${id}/stap`,
  supplement: (o: string, v: string) => `${participation(o, v)}/aanvulling`,
  askReopening: (o: string, v: string) => `${participation(o, v)}/heropening`,
  askExtension: (o: string, v: string) => `${participation(o, v)}/uitstel`,
  extensionRead: (o: string, v: string) => `${participation(o, v)}/uitstel/gelezen`,
  offer: (o: string, v: string) => `${participation(o, v)}/voorleggen`,
  selfImageRead: (o: string, v: string) => `${participation(o, v)}/zelfbeeld-lezen`,
  seen: (o: string, v: string) => `${participation(o, v)}/gezien`,
  handIn: (o: string, v: string) => `${participation(o, v)}/inleveren`,
  lastTime: (o: string, v: string) => `${participation(o, v)}/vorige-keer`,
  leaveLastTime: (o: string, v: string) => `${participation(o, v)}/vorige-keer/weg`,
  ownSolutions: (o: string, v: string) => `${participation(o, v)}/oplossingen`,
  ownSolution: (o: string, v: string, solution: string) => `${participation(o, v)}/oplossingen/${solution}`,
  withdrawSolution: (o: string, v: string, solution: string) =>
    `${participation(o, v)}/oplossingen/${solution}/intrekken`,
  received: (o: string, v: string) => `${participation(o, v)}/verslag`,
  reactionHistory: (o: string, v: string, paragraph: string) =>
    `${participation(o, v)}/verslag/reactie/${paragraph}/geschiedenis`,
  restoreReaction: (o: string, v: string, paragraph: string, n: string | number) =>
    `${participation(o, v)}/verslag/reactie/${paragraph}/geschiedenis/${n}`,
  react: (o: string, v: string, paragraph: string) => `${participation(o, v)}/verslag/reactie/${paragraph}`,
  handInReaction: (o: string, v: string) => `${participation(o, v)}/verslag/reactie-inleveren`,
  file: (o: string, v: string, name: string) => `${participation(o, v)}/verslag/bestand/${name}`,
  exportFile: (o: string, v: string, name: string) => `${participation(o, v)}/verslag/export/${name}`,
  receivedVersions: (o: string, v: string) => `${participation(o, v)}/verslag/versies`,
  earlierReport: (o: string, v: string, n: string | number) => `${participation(o, v)}/verslag/versies/${n}`,
  earlierFile: (o: string, v: string, n: string | number, name: string) =>
    `${participation(o, v)}/verslag/versies/${n}/${name}`,
  share: (o: string, v: string) => `${participation(o, v)}/verslag/delen`,
  endShare: (o: string, v: string, share: string) => `${participation(o, v)}/verslag/delen/${share}/stop`,
  tabling: (o: string, v: string) => `${participation(o, v)}/verslag/college-en-raad`,
  recordTabling: (o: string, v: string, body: string) =>
    `${participation(o, v)}/verslag/college-en-raad/${body}`,
  council: (o: string, v: string) => `${participation(o, v)}/raad`,
  woo: (o: string, v: string) => `${participation(o, v)}/verslag/woo`,
  wooRequest: (o: string, v: string, request: string) => `${participation(o, v)}/verslag/woo/${request}`,
  extendWoo: (o: string, v: string, request: string) =>
    `${participation(o, v)}/verslag/woo/${request}/verdagen`,
  withdrawWoo: (o: string, v: string, request: string) =>
    `${participation(o, v)}/verslag/woo/${request}/ingetrokken`,
  decideWoo: (o: string, v: string, request: string) =>
    `${participation(o, v)}/verslag/woo/${request}/besluit`,
  addPassage: (o: string, v: string, request: string) =>
    `${participation(o, v)}/verslag/woo/${request}/passage`,
  removePassage: (o: string, v: string, request: string, passage: string) =>
    `${participation(o, v)}/verslag/woo/${request}/passage/${passage}/weg`,
  publicCopy: (o: string, v: string, request: string) =>
    `${participation(o, v)}/verslag/woo/${request}/openbaar.pdf`,
  secrecy: (o: string, v: string) => `${participation(o, v)}/verslag/geheimhouding`,
  liftSecrecy: (o: string, v: string, secrecy: string) =>
    `${participation(o, v)}/verslag/geheimhouding/${secrecy}/opheffen`,
  shareProgress: (o: string, v: string, perspective: string) =>
    `${participation(o, v)}/opvolging/${perspective}/terug`,
  withdrawProgress: (o: string, v: string, perspective: string) =>
    `${participation(o, v)}/opvolging/${perspective}/terug/stop`,
  followUp: (o: string, v: string) => `${participation(o, v)}/opvolging`,
  followUpDone: (o: string, v: string, perspective: string) =>
    `${participation(o, v)}/opvolging/${perspective}/gedaan`,
  decisionHistory: (o: string, v: string, perspective: string) =>
    `${participation(o, v)}/opvolging/${perspective}/geschiedenis`,
  restoreDecision: (o: string, v: string, perspective: string, n: string | number) =>
    `${participation(o, v)}/opvolging/${perspective}/geschiedenis/${n}`,
  decide: (o: string, v: string, perspective: string) => `${participation(o, v)}/opvolging/${perspective}`,
}
