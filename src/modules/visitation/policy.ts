// SPDX-License-Identifier: EUPL-1.2
import type { Policy } from '../../kernel/policy.ts'

const committee = ['chair', 'member', 'committeeSecretary'] as const
const writers = ['chair', 'member', 'committeeSecretary'] as const
/** Those who speak for the municipality in the visit, and those who help them answer. */
const delegation = [
  'coordinator',
  'portfolioHolder',
  'municipalSecretary',
  'operationsHead',
  'cio',
  'ciso',
] as const
const answerers = [...delegation, 'privacyOfficer', 'controller', 'processOwner'] as const
/** With those who see nothing of the self-image but what was handed out to them. */
const everyAnswerer = [...answerers, 'contributor', 'hired'] as const

/** Those who read a final report, once it is shared with them. */
const readers = [
  ...delegation,
  'privacyOfficer',
  'controller',
  'councilClerk',
  'councillor',
  'processOwner',
] as const

/** Who may do what. `when` names the domain rule that decides once the thing is loaded. */
export const policy = {
  // Committee
  seeRounds: { roles: committee, kind: 'read' },
  keepRounds: { roles: ['committeeSecretary', 'chair'], kind: 'act' },
  seeVisit: { roles: committee, kind: 'read', when: 'maySeeVisit' },
  keepVisit: { roles: ['committeeSecretary'], kind: 'act' },
  // Also to look at what would happen, and at what is kept.
  actOnMany: { roles: ['committeeSecretary'], kind: 'act' },
  decideReopening: { roles: ['committeeSecretary'], kind: 'act', when: 'waitsForAnswer' },
  decideExtension: { roles: ['committeeSecretary'], kind: 'act', when: 'waitsForExtension' },
  declareTies: { roles: committee, kind: 'act', when: 'isOneself' },
  invite: { roles: ['committeeSecretary'], kind: 'act' },
  // The secretariat's letters, and what it had to do with the municipality.
  wordLetters: { roles: ['committeeSecretary'], kind: 'act' },
  seeLetters: { roles: ['committeeSecretary', 'chair'], kind: 'read', when: 'maySeeProcess' },
  makeLetter: { roles: ['committeeSecretary'], kind: 'act', when: 'isLetterPossible' },
  exportLetter: { roles: ['committeeSecretary'], kind: 'read', stepUp: true, when: 'maySeeProcess' },
  seeVisitLog: { roles: ['committeeSecretary', 'chair'], kind: 'read', when: 'maySeeProcess' },
  keepVisitLog: { roles: ['committeeSecretary'], kind: 'act', when: 'maySeeProcess' },
  offerSlots: { roles: ['committeeSecretary'], kind: 'act' },
  answerMemberSlots: { roles: committee, kind: 'act', when: 'mayAnswerFor' },
  readDossier: { roles: ['chair', 'member', 'committeeSecretary'], kind: 'read', when: 'maySeeVisit' },
  exportDossier: {
    roles: ['chair', 'member', 'committeeSecretary'],
    kind: 'read',
    stepUp: true,
    when: 'maySeeVisit',
  },
  seeFacts: { roles: committee, kind: 'read', when: 'maySeeVisit' },
  keepFacts: { roles: ['committeeSecretary'], kind: 'act', when: 'maySeeVisit' },
  chooseTopics: { roles: ['chair', 'member', 'committeeSecretary'], kind: 'act', when: 'maySeeVisit' },
  treatPoints: { roles: committee, kind: 'act', when: 'maySeeVisit' },
  // What was said in confidence stays with who visited: also in an emergency.
  takeNotes: {
    roles: ['chair', 'member', 'committeeSecretary'],
    kind: 'act',
    sealed: true,
    when: 'maySeeVisit',
  },
  readProgress: { roles: committee, kind: 'read', when: 'maySeeVisit' },
  markProgressRead: { roles: ['committeeSecretary'], kind: 'act', when: 'maySeeVisit' },
  seeLessons: { roles: committee, kind: 'read', when: 'maySeeVisit' },
  writeSolutions: { roles: committee, kind: 'act', when: 'maySeeVisit' },
  shareSolutions: { roles: committee, kind: 'act', when: 'maySeeVisit' },
  recordLessons: { roles: committee, kind: 'act', when: 'maySeeVisit' },
  seeReport: { roles: writers, kind: 'read', when: 'maySeeVisit' },
  writeReport: { roles: writers, kind: 'act', when: 'maySeeVisit' },
  releaseReport: { roles: writers, kind: 'act', stepUp: true, when: 'mayRelease' },
  correctReport: { roles: writers, kind: 'act', stepUp: true, when: 'maySeeProcess' },
  seeCorrection: { roles: writers, kind: 'read', when: 'maySeeProcess' },
  seeDestruction: { roles: committee, kind: 'read', when: 'maySeeProcess' },
  destroy: { roles: writers, kind: 'act', stepUp: true, when: 'isDestructionDue' },
  exportCertificate: { roles: committee, kind: 'read', stepUp: true, when: 'maySeeProcess' },
  // Municipality
  seeParticipation: { roles: [...everyAnswerer, 'administrator'], kind: 'read' },
  seeParticipations: {
    roles: [...everyAnswerer, 'administrator', 'councilClerk', 'councillor'],
    kind: 'read',
  },
  answerInvitation: { roles: ['municipalSecretary', 'portfolioHolder'], kind: 'act' },
  // Each of these three gives roles, perhaps to somebody new.
  acceptInvitation: { roles: ['municipalSecretary', 'portfolioHolder'], kind: 'act', stepUp: true },
  nameDelegation: { roles: ['municipalSecretary', 'coordinator'], kind: 'act', stepUp: true },
  inviteColleague: {
    roles: ['municipalSecretary', 'coordinator', 'administrator'],
    kind: 'act',
    stepUp: true,
  },
  seeSlots: { roles: [...answerers, 'contributor', 'hired'], kind: 'read' },
  answerSlots: { roles: [...answerers, 'contributor', 'hired'], kind: 'act', when: 'mayAnswerFor' },
  seeSelfImage: { roles: answerers, kind: 'read', when: 'maySeeAnswer' },
  answer: { roles: answerers, kind: 'act', when: 'mayAnswer' },
  handOut: { roles: delegation, kind: 'act' },
  // Gives a role, to somebody new.
  handOutToNew: { roles: ['coordinator', 'municipalSecretary'], kind: 'act', stepUp: true },
  seeHandedOut: { roles: everyAnswerer, kind: 'read', when: 'holds' },
  workOnHandedOut: { roles: everyAnswerer, kind: 'act', when: 'movesFor' },
  supplement: { roles: ['coordinator', 'municipalSecretary'], kind: 'act', when: 'isBeforeVisit' },
  askExtension: { roles: ['coordinator', 'municipalSecretary'], kind: 'act', when: 'askingProblems' },
  askReopening: { roles: ['coordinator', 'municipalSecretary'], kind: 'act', when: 'isBeforeVisit' },
  seeLastTime: { roles: answerers, kind: 'read' },
  bringLastTime: { roles: ['coordinator', 'municipalSecretary'], kind: 'act' },
  markSeen: { roles: ['portfolioHolder', 'municipalSecretary'], kind: 'act' },
  handIn: { roles: ['coordinator', 'municipalSecretary'], kind: 'act', when: 'mayHandIn' },
  readDraft: { roles: delegation, kind: 'read' },
  react: { roles: delegation, kind: 'act' },
  handInReaction: { roles: ['coordinator', 'municipalSecretary'], kind: 'act' },
  readFinal: { roles: readers, kind: 'read', when: 'mayReadFinal' },
  exportFinal: { roles: readers, kind: 'read', stepUp: true, when: 'mayReadFinal' },
  seeSharedSolutions: { roles: [...committee, ...everyAnswerer, 'councilClerk', 'councillor'], kind: 'read' },
  seeOwnSolutions: { roles: delegation, kind: 'read' },
  permitSolution: {
    roles: ['portfolioHolder', 'municipalSecretary', 'coordinator'],
    kind: 'act',
    stepUp: true,
  },
  withdrawSolution: { roles: ['portfolioHolder', 'municipalSecretary', 'coordinator'], kind: 'act' },
  share: { roles: ['portfolioHolder', 'municipalSecretary', 'coordinator'], kind: 'act', stepUp: true },
  // What college and council do with it, and what the law asks about it.
  recordTabling: { roles: ['municipalSecretary', 'councilClerk'], kind: 'act', when: 'mayRecordFor' },
  seeWoo: { roles: delegation, kind: 'read' },
  keepWoo: { roles: ['portfolioHolder', 'municipalSecretary', 'coordinator'], kind: 'act' },
  decideWoo: { roles: ['portfolioHolder', 'municipalSecretary'], kind: 'act', stepUp: true },
  exportWoo: { roles: delegation, kind: 'read', stepUp: true },
  recordSecrecy: {
    roles: ['portfolioHolder', 'municipalSecretary', 'councilClerk'],
    kind: 'act',
    stepUp: true,
    when: 'mayRecordSecrecy',
  },
  shareProgress: {
    roles: ['portfolioHolder', 'municipalSecretary', 'coordinator'],
    kind: 'act',
    stepUp: true,
  },
  withdrawProgress: { roles: ['portfolioHolder', 'municipalSecretary', 'coordinator'], kind: 'act' },
  seeFollowUp: {
    roles: [...delegation, 'controller', 'processOwner'],
    kind: 'read',
    when: 'seesPerspective',
  },
  progressFollowUp: {
    roles: [...delegation, 'controller', 'processOwner'],
    kind: 'act',
    when: 'mayProgress',
  },
  decideFollowUp: { roles: ['portfolioHolder', 'municipalSecretary', 'coordinator', 'ciso'], kind: 'act' },
} as const satisfies Policy
