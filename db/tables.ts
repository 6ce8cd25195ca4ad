// SPDX-License-Identifier: EUPL-1.2
// Made by bin/schema from the catalogue; do not edit.
import type { ColumnType, Generated } from 'kysely'

export type IdentityAccountRow = {
  person_id: string
  email: string
  password_sealed: Buffer | null
  password_changed_at: Date | null
  totp_sealed: Buffer | null
  totp_last_step: number | null
  totp_added_at: Date | null
  epoch: Generated<number>
  blocked_at: Date | null
  blocked_by: string | null
  created_at: Date
}

export type IdentityChallengeRow = {
  id: Buffer
  purpose: string
  person_id: string | null
  data_sealed: Buffer
  tries: Generated<number>
  expires_at: Date
}

export type IdentityLoginAttemptRow = {
  rule: string
  key: Buffer
  failures: number
  started_at: Date
  open_at: Date
}

export type IdentityMailRequestRow = {
  person_id: string
  kind: string
  return_path: string | null
  days: Generated<number>
  created_at: Date
  not_before: Date
  attempts: Generated<number>
  to_email: string | null
}

export type IdentityOidcDomainRow = {
  provider_id: string
  domain: string
  enabled_at: Date
  enabled_by: string
  confirmed_at: Date | null
  confirmed_by: string | null
}

export type IdentityOidcLinkRow = {
  issuer: string
  subject: string
  person_id: string
  provider_id: string
  created_at: Date
  last_used_at: Date
}

export type IdentityOidcProviderRow = {
  id: string
  organisation_id: string
  label: string
  issuer: string
  client_id: string
  authentication: string
  secret_sealed: Buffer
  required_acr: string[]
  second_factor_ground: string | null
  created_at: Date
  created_by: string
  enabled_at: Date | null
  enabled_by: string | null
  asked_at: Date | null
  asked_by: string | null
}

export type IdentityPasskeyRow = {
  id: string
  person_id: string
  public_key: Buffer
  counter: number
  transports: string[]
  aaguid: string
  is_backed_up: boolean
  made_with: string
  created_at: Date
  last_used_at: Date | null
}

export type IdentityRecoveryCodeRow = {
  person_id: string
  code_hash: Buffer
  created_at: Date
  used_at: Date | null
}

export type IdentitySessionRow = {
  token_hash: Buffer
  series: string
  person_id: string
  epoch: number
  method: string
  created_at: Date
  last_seen_at: Date
  expires_at: Date
  proved_at: Date
  step_up_at: Date | null
  browser: string
  system: string
  address_prefix: string
  ended_at: Date | null
  end_reason: string | null
  refused_at: Date | null
}

export type IdentityTicketRow = {
  token_hash: Buffer
  kind: string
  person_id: string
  return_path: string | null
  created_at: Date
  expires_at: Date
  used_at: Date | null
  email: string | null
}

export type IdentityUsedTokenRow = {
  id: string
  expires_at: Date
}

export type AbsenceRow = {
  organisation_id: string
  id: string
  person_id: string
  stand_in_id: string | null
  roles: string[]
  takes_named: boolean
  from_on: string
  until_on: string
  recorded_by: string
  recorded_at: Date
}

export type ActionPerspectiveRow = {
  organisation_id: string
  id: string
  visit_id: string
  position: number
  topic_code: string
  title: string
  body: string
  version: number
  person_id: string
}

export type AdministratorRequestRow = {
  organisation_id: string
  id: string
  person_id: string
  starts_on: string
  ends_on: string | null
  confirmer: string
  asked_by: string
  asked_at: Date
  outcome: string | null
  decided_by: string | null
  decided_at: Date | null
}

export type AnswerRow = {
  organisation_id: string
  visit_id: string
  question_code: string
  slot: Generated<string>
  value: ColumnType<unknown, string | null, string | null>
  is_unknown: Generated<boolean>
  note: Generated<string>
  version: number
  person_id: string
  saved_at: Date
}

export type AuditEventRow = {
  organisation_id: string
  seq: number
  body: string
  hash: Buffer
}

export type AuditHeadRow = {
  organisation_id: string
  seq: number
  hash: Buffer
}

export type ColleagueListRow = {
  organisation_id: string
  id: string
  visit_id: string
  file_name: string
  lines: ColumnType<unknown, string, string>
  offered_by: string
  offered_at: Date
  applied_by: string | null
  applied_at: Date | null
  results: ColumnType<unknown, string | null, string | null>
}

export type CommentRow = {
  organisation_id: string
  id: string
  subject_kind: string
  subject_id: string
  person_id: string
  body: string
  created_at: Date
  removed_at: Date | null
}

export type ConflictOfInterestRow = {
  organisation_id: string
  person_id: string
  municipality_id: string
  ground: string
  kind: Generated<string>
  starts_on: string | null
  ends_on: string | null
}

export type ConversationNoteRow = {
  organisation_id: string
  id: string
  visit_id: string
  topic_code: string | null
  person_id: string
  body: string
  version: number
  saved_at: Date
}

export type ConversationTopicRow = {
  organisation_id: string
  visit_id: string
  topic_code: string
  reason: Generated<string>
  position: number
  version: Generated<number>
}

export type DelegateRow = {
  organisation_id: string
  visit_id: string
  role: string
  person_id: string | null
  name: Generated<string>
}

export type DeniedAccessRow = {
  organisation_id: string
  person_id: string
  route: string
  minute: Date
  times: Generated<number>
}

export type DestructionRow = {
  organisation_id: string
  visit_id: string
  proposed_at: Date
  first_by: string | null
  first_at: Date | null
  second_by: string | null
  second_at: Date | null
  certificate: ColumnType<unknown, string | null, string | null>
}

export type EffectRoundRow = {
  organisation_id: string
  round_id: string
  committee_id: string
  name: string
  stand: ColumnType<unknown, string | null, string | null>
}

export type EmergencyAccessRow = {
  organisation_id: string
  id: string
  platform_id: string
  person_id: string
  person_name: string
  approver_name: string
  role: string
  reason: string
  needed_for: string
  from_at: Date
  until_at: Date
  ended_at: Date | null
  ended_by: string | null
}

export type EmergencyReadingRow = {
  organisation_id: string
  id: string
  access_id: string
  route: string
  path: string
  read_at: Date
}

export type EmergencyRequestRow = {
  organisation_id: string
  id: string
  owner_id: string
  role: string
  reason: string
  needed_for: string
  asked_by: string
  asked_at: Date
  outcome: string | null
  decided_by: string | null
  decided_at: Date | null
  until_at: Date | null
  ended_at: Date | null
  ended_by: string | null
}

export type FileRow = {
  organisation_id: string
  id: string
  title: string
  kind: string
  tlp: string
  size: number
  sha256: Buffer
  created_at: Date
  created_by: string | null
}

export type FilePieceRow = {
  organisation_id: string
  file_id: string
  n: number
  bytes: Buffer
}

export type FollowUpRow = {
  organisation_id: string
  visit_id: string
  perspective_id: string
  decision: string
  reason: Generated<string>
  owner_id: string | null
  due_on: string | null
  done_at: Date | null
  version: number
  person_id: string
}

export type FormPostRow = {
  organisation_id: string
  person_id: string
  key: string
  body_hash: Buffer
  result_url: string | null
  created_at: Date
}

export type HandedOutRow = {
  organisation_id: string
  id: string
  subject_kind: string
  subject_id: string
  parts: string[]
  module: string
  work_key: string
  title: string
  place: string
  url: string
  sender_id: string
  holder_id: string
  state: string
  due_on: string | null
  version: Generated<number>
  created_at: Date
}

export type HandedOutStepRow = {
  organisation_id: string
  handed_out_id: string
  n: number
  kind: string
  person_id: string | null
  to_person_id: string | null
  body: Generated<string>
  created_at: Date
}

export type HandoverRow = {
  id: string
  from_organisation: string
  to_organisation: string
  kind: string
  subject_id: string
  version: number
  document: ColumnType<unknown, string, string>
  document_hash: Buffer
  by_person: string | null
  ground: string
  until_on: string | null
  created_at: Date
  withdrawn_at: Date | null
  destroyed_at: Date | null
}

export type HandoverFileRow = {
  from_organisation: string
  handover_id: string
  name: string
  type: string
  sha256: Buffer
  n: number
  size: number
  bytes: Buffer
}

export type HandoverReceiptRow = {
  organisation_id: string
  from_organisation: string
  handover_id: string
  received_at: Date
  is_refused: Generated<boolean>
}

export type InvitationRow = {
  organisation_id: string
  visit_id: string
  code_hash: Buffer
  sent_at: Date
  expires_on: string
  redeemed_at: Date | null
  redeemed_by: string | null
}

export type KeptWorklistRow = {
  organisation_id: string
  id: string
  name: string
  query: string
  kept_by: string
  is_shared: boolean
  kept_at: Date
}

export type LastTimeRow = {
  organisation_id: string
  visit_id: string
  from_organisation: string
  document: ColumnType<unknown, string, string>
  brought_by: string
  brought_at: Date
}

export type LetterRow = {
  organisation_id: string
  id: string
  visit_id: string
  kind: string
  document: ColumnType<unknown, string, string>
  made_by: string
  made_at: Date
}

export type LetterWordingRow = {
  organisation_id: string
  round_id: string
  kind: string
  subject: string
  salutation: string
  body: string
  closing: string
  version: number
}

export type MailDayRow = {
  person_id: string
  day: string
  organisation_id: string
}

export type MunicipalImportRow = {
  organisation_id: string
  id: string
  source: string
  file_name: string
  sha256: Buffer
  changes: ColumnType<unknown, string, string>
  offered_by: string
  offered_at: Date
  applied_by: string | null
  applied_at: Date | null
}

export type MunicipalityRow = {
  id: string
  kept_by: Generated<string>
  name: string
  tooi_uri: string | null
  safety_region_code: string | null
}

export type MunicipalityInhabitantsRow = {
  municipality_id: string
  counted_on: string
  kept_by: Generated<string>
  inhabitants: number
}

export type MunicipalityListRow = {
  organisation_id: string
  id: string
  round_id: string
  file_name: string
  lines: ColumnType<unknown, string, string>
  offered_by: string
  offered_at: Date
  applied_by: string | null
  applied_at: Date | null
  results: ColumnType<unknown, string | null, string | null>
}

export type MunicipalityNameRow = {
  municipality_id: string
  until_on: string
  kept_by: Generated<string>
  name: string
}

export type MunicipalitySuccessorRow = {
  municipality_id: string
  successor_id: string
  kept_by: Generated<string>
  succeeded_on: string
}

export type NewsRow = {
  organisation_id: string
  id: string
  title: string
  body: string
  version: Generated<number>
  written_by: string
  released_by: string | null
  released_on: string | null
  withdrawn_on: string | null
  withdraw_reason: string | null
}

export type OrganisationRow = {
  id: string
  kind: string
  name: string
  kept_by: Generated<string>
  is_fictional: Generated<boolean>
  province_code: string | null
  valid_from: string | null
  valid_to: string | null
  created_at: Generated<Date>
}

export type OutboxRow = {
  organisation_id: string
  id: string
  person_id: string
  kind: string
  key: string
  not_before: Date
  created_at: Date
  sent_at: Date | null
  attempts: Generated<number>
  last_error: string | null
}

export type ParticipationRow = {
  organisation_id: string
  visit_id: string
  committee_id: string
  round_name: string
  state: string
  coordinator_id: string | null
  refusal_reason: string | null
  visit_on: string | null
  due: ColumnType<unknown, string, string>
  version: Generated<number>
  received_at: Date
  extended: ColumnType<unknown, string | undefined, string>
}

export type PersonRow = {
  id: string
  name: string
  email: string
  kept_by: string
  created_at: Generated<Date>
  left_at: Date | null
}

export type PublicFactRow = {
  organisation_id: string
  id: string
  visit_id: string
  body: string
  link: string
  published_on: string
  entered_by: string
  entered_at: Date
  withdrawn_by: string | null
  withdrawn_at: Date | null
}

export type PublishedNewsRow = {
  kept_by: string
  id: string
  title: string
  body: string
  published_on: string
  withdrawn_on: string | null
}

export type PublishedReportRow = {
  kept_by: string
  round_id: string
  document: ColumnType<unknown, string, string>
  released_on: string
}

export type PublishedReportPieceRow = {
  kept_by: string
  round_id: string
  n: number
  bytes: Buffer
}

export type PublishedRoundRow = {
  kept_by: string
  round_id: string
  slug: string
  name: string
  starts_on: string
  ends_on: string
}

export type PublishedVisitRow = {
  kept_by: string
  round_id: string
  municipality_id: string
}

export type ReactionRow = {
  organisation_id: string
  visit_id: string
  paragraph_id: string
  kind: string
  body: Generated<string>
  version: number
  person_id: string
  saved_at: Date
  draft_version: Generated<number>
}

export type ReactionAnswerRow = {
  organisation_id: string
  visit_id: string
  paragraph_id: string
  verdict: string
  body: Generated<string>
  version: number
  person_id: string
  draft_version: Generated<number>
}

export type RecessRow = {
  organisation_id: string
  id: string
  round_id: string
  name: string
  starts_on: string
  ends_on: string
  reason: string
  set_by: string
  set_at: Date
  withdrawn_by: string | null
  withdrawn_at: Date | null
  withdrawal_reason: string | null
}

export type ReflectionRow = {
  organisation_id: string
  id: string
  round_id: string
  body: string
  version: Generated<number>
  written_by: string
  released_by: string | null
}

export type ReportRow = {
  organisation_id: string
  visit_id: string
  stage: string
  revision: Generated<number>
  summary: Generated<string>
  summary_version: Generated<number>
  created_at: Date
}

export type ReportCorrectionRow = {
  organisation_id: string
  id: string
  visit_id: string
  reason: string
  opened_by: string
  opened_at: Date
  withdraw_by: string | null
  withdraw_at: Date | null
  withdrawn_at: Date | null
  closed_at: Date | null
}

export type ReportParagraphRow = {
  organisation_id: string
  id: string
  visit_id: string
  section: string
  position: number
  body: string
  version: number
  person_id: string
}

export type ReportReleaseRow = {
  organisation_id: string
  visit_id: string
  stage: string
  revision: number
  person_id: string
  at: Date
}

export type ReportSecrecyRow = {
  organisation_id: string
  id: string
  visit_id: string
  ground: string
  imposed_by: string
  imposed_on: string
  ends_on: string | null
  by_person: string
  at: Date
  lifted_by: string | null
  lifted_on: string | null
  lifted_by_person: string | null
  lifted_at: Date | null
}

export type ReportShareRow = {
  organisation_id: string
  visit_id: string
  id: string
  audience: string
  recipient: Generated<string>
  ground: Generated<string>
  by_person: string
  at: Date
  ended_at: Date | null
  part: Generated<string>
  until_on: string | null
}

export type ReportTablingRow = {
  organisation_id: string
  visit_id: string
  body: string
  n: number
  state: string
  on_date: string
  by_person: string
  at: Date
}

export type RoleAssignmentRow = {
  organisation_id: string
  id: string
  person_id: string
  role: string
  starts_on: string
  ends_on: string | null
  is_read_only: Generated<boolean>
  ground: string | null
  granted_by: string | null
}

export type RoundRow = {
  organisation_id: string
  id: string
  name: string
  mandate: string
  starts_on: string
  ends_on: string
  target: number
  due_weeks: ColumnType<unknown, string, string>
  version: Generated<number>
  created_at: Date
  closed_at: Date | null
  contact_phone: Generated<string>
  contact_email: Generated<string>
  reminder_days: ColumnType<unknown, string | undefined, string>
  aims: ColumnType<unknown, string | undefined, string>
  visits_per_month: number | null
  composition_version: Generated<number>
}

export type RoundReportRow = {
  organisation_id: string
  round_id: string
  revision: Generated<number>
  released_on: string | null
}

export type RoundReportChapterRow = {
  organisation_id: string
  round_id: string
  code: string
  body: string
  version: Generated<number>
}

export type RoundReportReleaseRow = {
  organisation_id: string
  round_id: string
  revision: number
  person_id: string
  at: Date
}

export type RoundSeatRow = {
  organisation_id: string
  round_id: string
  person_id: string
  role: string
  starts_on: string
  ends_on: string | null
}

export type SearchEntryRow = {
  organisation_id: string
  kind: string
  subject_id: string
  title: string
  body: string
  url: string
  roles: string[]
  person_id: string | null
  words: ColumnType<string, never, never>
  changed_at: Date
}

export type SelfImageRow = {
  organisation_id: string
  visit_id: string
  questionnaire: string
  questionnaire_version: number
  opened_on: string
  handed_in_at: Date | null
  handed_in_by: string | null
  offered_at: Date | null
  offered_by: string | null
}

export type SelfImageSeenRow = {
  organisation_id: string
  visit_id: string
  role: string
  person_id: string
  at: Date
}

export type SharedSolutionRow = {
  id: string
  kept_by: string
  title: string
  body: string
  municipality_id: string | null
}

export type SlotAnswerRow = {
  organisation_id: string
  visit_id: string
  seat: string
  choices: ColumnType<unknown, string, string>
  note: string
  given_by: string
  given_at: Date
  version: Generated<number>
}

export type SolutionRow = {
  organisation_id: string
  id: string
  visit_id: string
  title: string
  body: string
  state: string
  version: number
  written_by: string
  saved_at: Date
  answered_at: Date | null
}

export type SolutionRequestRow = {
  organisation_id: string
  id: string
  visit_id: string
  asked_title: string
  asked_body: string
  title: string
  body: string
  permission: string | null
  version: number
  asked_at: Date
  answered_by: string | null
  answered_at: Date | null
}

export type SuccessorReadingRow = {
  organisation_id: string
  municipality_id: string
  readable_from: string
  ended_on: string
  successors: string[]
  decided_by: string | null
  decided_at: Date | null
}

export type SurveyRow = {
  organisation_id: string
  id: string
  round_id: string
  version: number
  public_key: Buffer
  sent_by: string
  sent_at: Date
  closes_on: string
  reminders: Generated<number>
  reminded_on: string | null
  opening_asked_by: string | null
  opening_asked_at: Date | null
  opened_by: string | null
  opened_at: Date | null
  released_by: string | null
  released_at: Date | null
  figures: ColumnType<unknown, string | null, string | null>
}

export type SurveyAddresseeRow = {
  organisation_id: string
  survey_id: string
  municipality_id: string
}

export type SurveyAnswerRow = {
  organisation_id: string
  survey_id: string
  id: string
  document: ColumnType<unknown, string, string>
}

export type SurveyCodingRow = {
  organisation_id: string
  survey_id: string
  answer_id: string
  question: string
  first_code: string
  first_by: string
  second_code: string | null
  second_by: string | null
}

export type SurveyInvitationRow = {
  organisation_id: string
  survey_id: string
  vng_id: string
  round_name: string
  version: number
  public_key: Buffer
  sent_on: string
  closes_on: string
  is_answered: Generated<boolean>
}

export type SurveyKeyRow = {
  organisation_id: string
  survey_id: string
  sealed: Buffer
}

export type SurveySealedRow = {
  organisation_id: string
  survey_id: string
  id: string
  sealed: Buffer
}

export type TextVersionRow = {
  organisation_id: string
  subject_kind: string
  subject_id: string
  version: number
  body: string
  person_id: string
  created_at: Date
  details: ColumnType<unknown, string | null, string | null>
}

export type TreatedPointRow = {
  organisation_id: string
  visit_id: string
  point: string
  treated_by: string
  treated_at: Date
}

export type VisitRow = {
  organisation_id: string
  id: string
  round_id: string
  municipality_id: string
  state: string
  visit_on: string | null
  visit_at: string | null
  place: string | null
  version: Generated<number>
  created_at: Date
  extended: ColumnType<unknown, string | undefined, string>
  address: Generated<string>
  programme: Generated<string>
}

export type VisitBatchRow = {
  organisation_id: string
  id: string
  act: string
  input: ColumnType<unknown, string | null, string | null>
  made_by: string
  made_at: Date
  confirmed_at: Date | null
  finished_at: Date | null
}

export type VisitBatchLineRow = {
  organisation_id: string
  batch_id: string
  visit_id: string
  version: number
  result: string | null
  reason: string | null
  at: Date | null
}

export type VisitExtensionRow = {
  organisation_id: string
  visit_id: string
  step: string
  due_on: string
  reason: string
  by_person: string | null
  at: Date
}

export type VisitLessonRow = {
  organisation_id: string
  visit_id: string
  kind: string
  body: string
  version: number
  person_id: string
  saved_at: Date
}

export type VisitLogRow = {
  organisation_id: string
  id: string
  visit_id: string
  happened_on: string
  kind: string
  with_role: string
  body: string
  letter_id: string | null
  version: number
  written_by: string
  written_at: Date
}

export type VisitMemberRow = {
  organisation_id: string
  visit_id: string
  person_id: string
}

export type VisitMergerRow = {
  organisation_id: string
  visit_id: string
  into_visit_id: string
  merges_on: string
  by_person: string
  at: Date
}

export type VisitReminderRow = {
  organisation_id: string
  visit_id: string
  step: string
  on_day: string
  turn: string
  by_person: string | null
  at: Date
}

export type VisitStateRow = {
  organisation_id: string
  visit_id: string
  n: number
  state: string
  reason: string | null
  by_person: string | null
  at: Date
}

export type WooMomentRow = {
  organisation_id: string
  request_id: string
  n: number
  state: string
  reason: Generated<string>
  by_person: string
  at: Date
}

export type WooPassageRow = {
  organisation_id: string
  id: string
  request_id: string
  part: string
  words: Generated<string>
  ground: string
  by_person: string
  at: Date
  removed_at: Date | null
}

export type WooRequestRow = {
  organisation_id: string
  id: string
  visit_id: string
  reference: string
  received_on: string
  due_on: string
  state: string
  decision: string | null
  ground: string | null
  decided_by: string | null
  decided_on: string | null
  file_id: string | null
  version: Generated<number>
}

export type WorkItemRow = {
  organisation_id: string
  key: string
  module: string
  grouping: string
  person_id: string | null
  role: string | null
  title: string
  place: string
  url: string
  due_on: string | null
  created_at: Date
  done_at: Date | null
  from_on: string | null
  reminded_on: string | null
}

export type Tables = {
  'identity.account': IdentityAccountRow
  'identity.challenge': IdentityChallengeRow
  'identity.login_attempt': IdentityLoginAttemptRow
  'identity.mail_request': IdentityMailRequestRow
  'identity.oidc_domain': IdentityOidcDomainRow
  'identity.oidc_link': IdentityOidcLinkRow
  'identity.oidc_provider': IdentityOidcProviderRow
  'identity.passkey': IdentityPasskeyRow
  'identity.recovery_code': IdentityRecoveryCodeRow
  'identity.session': IdentitySessionRow
  'identity.ticket': IdentityTicketRow
  'identity.used_token': IdentityUsedTokenRow
  absence: AbsenceRow
  action_perspective: ActionPerspectiveRow
  administrator_request: AdministratorRequestRow
  answer: AnswerRow
  audit_event: AuditEventRow
  audit_head: AuditHeadRow
  colleague_list: ColleagueListRow
  comment: CommentRow
  conflict_of_interest: ConflictOfInterestRow
  conversation_note: ConversationNoteRow
  conversation_topic: ConversationTopicRow
  delegate: DelegateRow
  denied_access: DeniedAccessRow
  destruction: DestructionRow
  effect_round: EffectRoundRow
  emergency_access: EmergencyAccessRow
  emergency_reading: EmergencyReadingRow
  emergency_request: EmergencyRequestRow
  file: FileRow
  file_piece: FilePieceRow
  follow_up: FollowUpRow
  form_post: FormPostRow
  handed_out: HandedOutRow
  handed_out_step: HandedOutStepRow
  handover: HandoverRow
  handover_file: HandoverFileRow
  handover_receipt: HandoverReceiptRow
  invitation: InvitationRow
  kept_worklist: KeptWorklistRow
  last_time: LastTimeRow
  letter: LetterRow
  letter_wording: LetterWordingRow
  mail_day: MailDayRow
  municipal_import: MunicipalImportRow
  municipality: MunicipalityRow
  municipality_inhabitants: MunicipalityInhabitantsRow
  municipality_list: MunicipalityListRow
  municipality_name: MunicipalityNameRow
  municipality_successor: MunicipalitySuccessorRow
  news: NewsRow
  organisation: OrganisationRow
  outbox: OutboxRow
  participation: ParticipationRow
  person: PersonRow
  public_fact: PublicFactRow
  published_news: PublishedNewsRow
  published_report: PublishedReportRow
  published_report_piece: PublishedReportPieceRow
  published_round: PublishedRoundRow
  published_visit: PublishedVisitRow
  reaction: ReactionRow
  reaction_answer: ReactionAnswerRow
  recess: RecessRow
  reflection: ReflectionRow
  report: ReportRow
  report_correction: ReportCorrectionRow
  report_paragraph: ReportParagraphRow
  report_release: ReportReleaseRow
  report_secrecy: ReportSecrecyRow
  report_share: ReportShareRow
  report_tabling: ReportTablingRow
  role_assignment: RoleAssignmentRow
  round: RoundRow
  round_report: RoundReportRow
  round_report_chapter: RoundReportChapterRow
  round_report_release: RoundReportReleaseRow
  round_seat: RoundSeatRow
  search_entry: SearchEntryRow
  self_image: SelfImageRow
  self_image_seen: SelfImageSeenRow
  shared_solution: SharedSolutionRow
  slot_answer: SlotAnswerRow
  solution: SolutionRow
  solution_request: SolutionRequestRow
  successor_reading: SuccessorReadingRow
  survey: SurveyRow
  survey_addressee: SurveyAddresseeRow
  survey_answer: SurveyAnswerRow
  survey_coding: SurveyCodingRow
  survey_invitation: SurveyInvitationRow
  survey_key: SurveyKeyRow
  survey_sealed: SurveySealedRow
  text_version: TextVersionRow
  treated_point: TreatedPointRow
  visit: VisitRow
  visit_batch: VisitBatchRow
  visit_batch_line: VisitBatchLineRow
  visit_extension: VisitExtensionRow
  visit_lesson: VisitLessonRow
  visit_log: VisitLogRow
  visit_member: VisitMemberRow
  visit_merger: VisitMergerRow
  visit_reminder: VisitReminderRow
  visit_state: VisitStateRow
  woo_moment: WooMomentRow
  woo_passage: WooPassageRow
  woo_request: WooRequestRow
  work_item: WorkItemRow
}
