// SPDX-License-Identifier: EUPL-1.2

/**
 * Who sees what, by hand from the threat model ("Who sees what") and the visitation's own rules; on purpose not from the
 * policy tables of the modules, which are what is proved.
 */
export type Rule = {
  /** 'everybody': whoever has a role there today. */
  readonly roles: readonly string[] | 'everybody'
  /** Doing asks more than seeing: without the role it is refused (403) instead of not there (404). */
  readonly acts?: true
  readonly kind?: 'platform' | 'committee' | 'municipality' | 'vng' | 'ibd'
  readonly notKind?: 'platform'
  /** Does not exist for who reads in an emergency: named people only, or opened by two. */
  readonly sealed?: true
  /** Answers with a file, which nobody gets in an emergency. */
  readonly file?: true
  /** What of a visit it is about. */
  readonly part?: Part
  /** Only there in some states, of which the model knows no more. */
  readonly waits?: true
}

export type Part =
  /** The committee's process data: state, dates, letters. */
  | 'process'
  /** The committee's content: dossier (which says so while nothing was handed in), notes, report. */
  | 'content'
  /** The same, but before its day it says from when it can be read. */
  | 'dossier'
  /** The municipality's own side. */
  | 'participation'
  | 'selfImage'
  | 'draft'
  | 'final'
  | 'received'

const committee = ['chair', 'member', 'committeeSecretary']
const secretary = ['committeeSecretary']
const keepers = ['committeeSecretary', 'chair']
const delegation = ['coordinator', 'portfolioHolder', 'municipalSecretary', 'operationsHead', 'cio', 'ciso']
const answerers = [...delegation, 'privacyOfficer', 'controller', 'processOwner']
/** Of the self-image contributors and hired workers see only what was handed out to them. */
const everyAnswerer = [...answerers, 'contributor', 'hired']
const inviters = ['municipalSecretary', 'coordinator', 'administrator']
const deciders = ['municipalSecretary', 'portfolioHolder']
const handers = ['coordinator', 'municipalSecretary']
const sharers = ['portfolioHolder', 'municipalSecretary', 'coordinator']
const surveyed = ['coordinator', 'municipalSecretary', 'portfolioHolder', 'ciso']
const readers = [...delegation, 'privacyOfficer', 'controller', 'councilClerk', 'councillor', 'processOwner']

const table: readonly (readonly [rule: Rule, names: string])[] = [
  [{ roles: 'everybody' }, 'today.own today.everywhere search.find organisation.colleagues'],
  [
    { roles: 'everybody', acts: true },
    'organisation.ownAbsence organisation.recordOwnAbsence organisation.endOwnAbsence',
  ],
  [
    { roles: ['administrator'] },
    'identity.addProviderPage organisation.people organisation.person organisation.request',
  ],
  [
    { roles: ['administrator'], acts: true },
    `identity.addProvider identity.switchProvider organisation.absencePage organisation.recordAbsence organisation.endAbsence
     organisation.newColleague organisation.addColleague organisation.giveRole organisation.inviteAgain organisation.endRolePage
     organisation.endRole organisation.leavePage organisation.leave organisation.decideRequest organisation.signIn
     organisation.changeSignIn`,
  ],
  [
    { roles: ['administrator'], kind: 'platform' },
    `organisation.organisations organisation.organisation organisation.referral organisation.changes organisation.dryRun
     organisation.municipalities organisation.accounts organisation.account emergency.requests emergency.request identity.askingProviders`,
  ],
  [
    { roles: ['administrator'], kind: 'platform', acts: true },
    `organisation.newOrganisation organisation.addOrganisation organisation.appointAdministrator organisation.decideReferral
     organisation.offerChanges organisation.applyChanges organisation.reading organisation.decideReading
     organisation.changeAccount emergency.askPage emergency.ask emergency.decide emergency.stop identity.decideProvider identity.decideDomain`,
  ],
  [{ roles: 'everybody', sealed: true, file: true }, 'identity.ownData'],
  [{ roles: ['administrator', 'ciso'] }, 'identity.providers'],
  [{ roles: ['administrator', 'ciso'], acts: true }, 'identity.providersSeen'],
  [{ roles: ['administrator', 'ciso'], notKind: 'platform' }, 'emergency.uses emergency.use'],
  [{ roles: ['administrator', 'ciso'], notKind: 'platform', acts: true }, 'emergency.end emergency.seen'],
  [{ roles: [...committee, ...everyAnswerer, 'councilClerk', 'councillor'] }, 'visitation.sharedSolutions'],
  [{ roles: committee }, 'visitation.worklist visitation.rounds visitation.round visitation.roundLessons'],
  [
    { roles: keepers, acts: true },
    `visitation.newRound visitation.createRound visitation.editRound visitation.changeRound visitation.roundHistory visitation.restoreRound visitation.recessPage visitation.addRecess
     visitation.usualRecess visitation.changeRecessPage visitation.changeRecess visitation.withdrawRecess visitation.searchMunicipality visitation.addVisit
     visitation.composition visitation.setComposition visitation.compositionHistory visitation.municipalityListPage visitation.offerMunicipalityList`,
  ],
  [
    { roles: keepers, acts: true, waits: true },
    'visitation.restoreComposition visitation.municipalityDryRun visitation.applyMunicipalityList',
  ],
  // Whose ties they are is the model's 'waits': one's own, or the secretary's of another.
  [
    { roles: committee, acts: true, waits: true },
    'visitation.ties visitation.declareTies visitation.confirmTies',
  ],
  [{ roles: secretary, acts: true, waits: true }, 'visitation.takeBackTie'],
  [{ roles: committee, part: 'process' }, 'visitation.visit visitation.facts visitation.memberSlots'],
  [
    { roles: committee, part: 'process', acts: true, waits: true },
    'visitation.memberSlotAnswer visitation.answerMemberSlots',
  ],
  [{ roles: secretary, part: 'process', acts: true }, 'visitation.offerSlotsPage visitation.offerSlots'],
  [
    { roles: secretary, acts: true },
    `visitation.startBatch visitation.batches visitation.batch visitation.tellBatch visitation.confirmBatch
     visitation.keptWorklists visitation.keepWorklist visitation.changeKeptWorklist`,
  ],
  [{ roles: committee, part: 'dossier' }, 'visitation.dossier'],
  [{ roles: committee, part: 'content', file: true, waits: true }, 'visitation.dossierPack'],
  [
    { roles: committee, part: 'content', acts: true, sealed: true },
    'visitation.notes visitation.saveNote visitation.noteHistory visitation.restoreNote',
  ],
  [
    { roles: secretary, part: 'process', acts: true },
    `visitation.held visitation.administrator visitation.schedulePage visitation.schedule visitation.membersPage visitation.members
     visitation.tie visitation.endTie visitation.enterFact visitation.withdrawFact visitation.statePage visitation.state visitation.mergePage visitation.merge visitation.invitePage visitation.invite`,
  ],
  [
    { roles: secretary, part: 'process', acts: true, waits: true },
    'visitation.letterPage visitation.renewCode',
  ],
  [
    { roles: keepers, part: 'process' },
    'visitation.letters visitation.visitLog visitation.madeLetter visitation.logHistory',
  ],
  [
    { roles: keepers, part: 'process', file: true, waits: true },
    'visitation.invitationFile visitation.letterFile',
  ],
  [{ roles: secretary, part: 'process', file: true }, 'visitation.letterText'],
  [
    { roles: secretary, part: 'process', acts: true },
    'visitation.newLetter visitation.logContact visitation.logEntry visitation.correctLog visitation.restoreLog',
  ],
  [{ roles: secretary, part: 'process', acts: true, waits: true }, 'visitation.makeLetter'],
  [
    { roles: secretary, acts: true },
    `visitation.wordings visitation.wording visitation.wordLetter visitation.standardWording visitation.wordingHistory
     visitation.restoreWording`,
  ],
  [{ roles: committee, waits: true }, 'visitation.visitDay'],
  [{ roles: committee, file: true, waits: true }, 'visitation.dayPack'],
  [{ roles: committee, part: 'process' }, 'visitation.destruction visitation.correction'],
  [{ roles: committee, part: 'process', acts: true, waits: true }, 'visitation.decideDestruction'],
  [
    { roles: committee, part: 'process', acts: true },
    'visitation.openCorrection visitation.withdrawFinal visitation.closeCorrection',
  ],
  [{ roles: committee, part: 'process', file: true, waits: true }, 'visitation.certificate'],
  [
    { roles: committee, part: 'content' },
    `visitation.conversationTopics visitation.reasonHistory visitation.lessons visitation.lessonHistory visitation.solution visitation.report visitation.reportSummary visitation.paragraph visitation.perspective visitation.paragraphHistory visitation.verdictHistory
     visitation.perspectiveHistory visitation.summaryHistory visitation.askReleaseDraft visitation.askReleaseFinal visitation.reportVersions`,
  ],
  [
    { roles: committee, part: 'content', acts: true },
    `visitation.treatPoint visitation.chooseTopic visitation.arrangeTopic visitation.reason visitation.saveReason visitation.restoreReason visitation.saveLesson visitation.restoreLesson visitation.newSolution visitation.addSolution
     visitation.changeSolution visitation.askToShare visitation.shareSolution visitation.stopSharing
     visitation.saveSummary visitation.newParagraph visitation.addParagraph visitation.saveParagraph visitation.movePart
     visitation.removePart visitation.newPerspective visitation.addPerspective visitation.savePerspective visitation.restoreParagraph
     visitation.restorePerspective visitation.restoreSummary visitation.releaseDraft visitation.releaseFinal visitation.reaction
     visitation.answerReaction visitation.restoreVerdict`,
  ],
  [{ roles: [...everyAnswerer, 'administrator', 'councilClerk', 'councillor'] }, 'visitation.participations'],
  [{ roles: [...everyAnswerer, 'administrator'], part: 'participation' }, 'visitation.participation'],
  [
    { roles: deciders, part: 'participation', acts: true },
    'visitation.acceptPage visitation.accept visitation.refusePage visitation.refuse',
  ],
  [{ roles: handers, part: 'participation', acts: true }, 'visitation.delegationPage visitation.delegation'],
  [
    { roles: handers, part: 'participation', acts: true },
    'visitation.askExtensionPage visitation.askExtension visitation.extensionRead',
  ],
  [{ roles: inviters, part: 'participation', acts: true }, 'visitation.colleaguePage visitation.colleague'],
  [
    { roles: inviters, part: 'participation', acts: true },
    'visitation.colleagueListPage visitation.offerColleagueList',
  ],
  [
    { roles: inviters, part: 'participation', acts: true, waits: true },
    'visitation.colleagueDryRun visitation.applyColleagueList',
  ],
  [
    { roles: answerers, part: 'selfImage' },
    'visitation.selfImage visitation.topic visitation.answerHistory visitation.selfImageRead visitation.lastTime',
  ],
  [
    { roles: answerers, part: 'selfImage', acts: true },
    'visitation.answer visitation.commentOnTopic visitation.takeBackComment visitation.restoreAnswer',
  ],
  [{ roles: everyAnswerer, part: 'selfImage' }, 'visitation.handedOutList visitation.handedOut'],
  [
    { roles: everyAnswerer, part: 'selfImage', acts: true },
    'visitation.answerHandedOut visitation.moveHandedOut',
  ],
  [
    { roles: handers, part: 'selfImage', acts: true },
    `visitation.supplementPage visitation.supplement visitation.askReopeningPage visitation.askReopening
     visitation.bringLastTime visitation.leaveLastTime`,
  ],
  [
    { roles: secretary, part: 'process', acts: true },
    `visitation.decideReopeningPage visitation.decideReopening visitation.decideExtensionPage
     visitation.decideExtension`,
  ],
  [{ roles: delegation, part: 'selfImage', acts: true }, 'visitation.handOutPage visitation.handOut'],
  [{ roles: handers, part: 'selfImage', acts: true }, 'visitation.handOutToNewPage visitation.handOutToNew'],
  [
    { roles: handers, part: 'selfImage', acts: true },
    'visitation.offerSelfImage visitation.handInSelfImage visitation.handIn',
  ],
  [{ roles: deciders, part: 'selfImage', acts: true }, 'visitation.markSeen'],
  [{ roles: [...answerers, 'contributor', 'hired'], part: 'participation' }, 'visitation.slots'],
  [
    { roles: [...answerers, 'contributor', 'hired'], part: 'participation', acts: true, waits: true },
    'visitation.slotAnswer visitation.answerSlots',
  ],
  [{ roles: readers, part: 'received' }, 'visitation.received'],
  [{ roles: delegation, part: 'received' }, 'visitation.receivedVersions'],
  [{ roles: readers, part: 'final', waits: true }, 'visitation.earlierReport'],
  [{ roles: readers, part: 'final', file: true, waits: true }, 'visitation.earlierFile'],
  [{ roles: readers, part: 'final', file: true }, 'visitation.reportFile visitation.exportReport'],
  [{ roles: delegation, part: 'draft' }, 'visitation.askHandInReaction'],
  [
    { roles: delegation, part: 'draft', acts: true },
    'visitation.react visitation.reactionHistory visitation.restoreReaction',
  ],
  [{ roles: handers, part: 'draft', acts: true }, 'visitation.handInReaction'],
  [{ roles: delegation, part: 'participation' }, 'visitation.ownSolutions'],
  [{ roles: delegation, part: 'participation', waits: true }, 'visitation.ownSolution'],
  [
    { roles: sharers, part: 'participation', acts: true },
    'visitation.answerSolution visitation.withdrawSolution',
  ],
  [{ roles: delegation, part: 'final' }, 'visitation.share'],
  [{ roles: sharers, part: 'final', acts: true }, 'visitation.shareReport visitation.endShare'],
  [{ roles: readers, part: 'final' }, 'visitation.council visitation.tabling visitation.secrecy'],
  [{ roles: ['municipalSecretary', 'councilClerk'], part: 'final', acts: true }, 'visitation.recordTabling'],
  [
    { roles: [...deciders, 'councilClerk'], part: 'final', acts: true },
    'visitation.recordSecrecy visitation.liftSecrecy',
  ],
  [{ roles: delegation, part: 'final' }, 'visitation.woo visitation.wooRequest'],
  [
    { roles: sharers, part: 'final', acts: true },
    `visitation.receiveWoo visitation.extendWoo visitation.withdrawWoo visitation.addPassage visitation.removePassage
     visitation.ownProgress visitation.shareProgress visitation.withdrawProgress`,
  ],
  [{ roles: deciders, part: 'final', acts: true }, 'visitation.decideWoo'],
  [{ roles: delegation, part: 'final', file: true }, 'visitation.publicCopy'],
  [{ roles: committee, part: 'process' }, 'visitation.progress'],
  [{ roles: secretary, part: 'process', acts: true }, 'visitation.markProgressRead'],
  [{ roles: [...delegation, 'controller', 'processOwner'], part: 'final' }, 'visitation.followUp'],
  [
    { roles: [...sharers, 'ciso'], part: 'final', acts: true },
    'visitation.askFollowUp visitation.decideFollowUp visitation.decisionHistory visitation.restoreDecision',
  ],
  [
    { roles: [...delegation, 'controller', 'processOwner'], part: 'final', acts: true },
    'visitation.finishFollowUp',
  ],
  [{ roles: committee, kind: 'committee' }, 'effect.results effect.result'],
  [{ roles: keepers, kind: 'committee', acts: true }, 'effect.tell'],
  [
    { roles: committee, kind: 'committee' },
    `publication.overview publication.news publication.newsHistory publication.round publication.report
     publication.askRelease`,
  ],
  [
    { roles: keepers, kind: 'committee', acts: true },
    `publication.newNews publication.writeNews publication.changeNews publication.withdrawNews publication.removeNews
     publication.restoreNews publication.publishVisited`,
  ],
  [
    { roles: committee, kind: 'committee', acts: true },
    `publication.releaseNews publication.chapter publication.writeChapter publication.chapterHistory
     publication.restoreChapter publication.releaseReport`,
  ],
  [{ roles: ['programmeStaff'], kind: 'vng' }, 'effect.rounds effect.round effect.survey'],
  [
    { roles: ['programmeStaff'], kind: 'vng', acts: true },
    'effect.sendSurvey effect.remind effect.openSurvey effect.release',
  ],
  [{ roles: ['programmeStaff'], kind: 'vng', sealed: true }, 'effect.coding'],
  [{ roles: ['programmeStaff'], kind: 'vng', acts: true, sealed: true }, 'effect.code'],
  [{ roles: surveyed, kind: 'municipality' }, 'effect.answerPage'],
  [{ roles: surveyed, kind: 'municipality', acts: true }, 'effect.answer'],
  [
    { roles: ['analyst'], kind: 'ibd', sealed: true },
    'effect.reflectionRounds effect.reflections effect.reflection',
  ],
  [
    { roles: ['analyst'], kind: 'ibd', acts: true, sealed: true },
    'effect.writeReflection effect.changeReflection effect.dropReflection effect.releaseReflection',
  ],
]

/** The rule of each route, by its name. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  table.flatMap(([rule, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map(name => [name, rule] as const),
  ),
)
