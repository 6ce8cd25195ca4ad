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

export type IdentityOidcDomainRow = {
  provider_id: string
  domain: string
  enabled_at: Date
  enabled_by: string
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
  id: Buffer
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
}

export type IdentityUsedTokenRow = {
  id: string
  expires_at: Date
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

export type DeniedAccessRow = {
  organisation_id: string
  person_id: string
  route: string
  minute: Date
  times: Generated<number>
}

export type FormPostRow = {
  organisation_id: string
  person_id: string
  key: string
  body_hash: Buffer
  result_url: string | null
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

export type PersonRow = {
  id: string
  name: string
  email: string
  kept_by: string
  created_at: Generated<Date>
  left_at: Date | null
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

export type TextVersionRow = {
  organisation_id: string
  subject_kind: string
  subject_id: string
  version: number
  body: string
  person_id: string
  created_at: Date
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
}

export type Tables = {
  'identity.account': IdentityAccountRow
  'identity.challenge': IdentityChallengeRow
  'identity.login_attempt': IdentityLoginAttemptRow
  'identity.oidc_domain': IdentityOidcDomainRow
  'identity.oidc_link': IdentityOidcLinkRow
  'identity.oidc_provider': IdentityOidcProviderRow
  'identity.passkey': IdentityPasskeyRow
  'identity.recovery_code': IdentityRecoveryCodeRow
  'identity.session': IdentitySessionRow
  'identity.ticket': IdentityTicketRow
  'identity.used_token': IdentityUsedTokenRow
  audit_event: AuditEventRow
  audit_head: AuditHeadRow
  comment: CommentRow
  denied_access: DeniedAccessRow
  form_post: FormPostRow
  handover: HandoverRow
  handover_file: HandoverFileRow
  handover_receipt: HandoverReceiptRow
  organisation: OrganisationRow
  outbox: OutboxRow
  person: PersonRow
  role_assignment: RoleAssignmentRow
  search_entry: SearchEntryRow
  text_version: TextVersionRow
  work_item: WorkItemRow
}
