// SPDX-License-Identifier: EUPL-1.2
// Made by bin/schema from the catalogue; do not edit.
import type { ColumnType, Generated } from 'kysely'

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
