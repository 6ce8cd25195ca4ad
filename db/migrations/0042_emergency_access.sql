-- SPDX-License-Identifier: EUPL-1.2
-- Break-glass (docs/decisions/0017-break-glass.md): the platform asks, a second administrator of it approves, and for sixty
-- minutes the one who asked reads the organisation in one role. The request is the platform's own; the access, and what was
-- read under it, are the organisation's own. What crosses is a handover.

CREATE TABLE emergency_request (
  organisation_id text NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  owner_id text NOT NULL REFERENCES organisation (id),
  role text NOT NULL,
  reason text NOT NULL,
  needed_for text NOT NULL,
  asked_by uuid NOT NULL REFERENCES person (id),
  asked_at timestamptz NOT NULL,
  outcome text CHECK (outcome IN ('approved', 'refused', 'withdrawn')),
  decided_by uuid REFERENCES person (id),
  decided_at timestamptz,
  until_at timestamptz,
  ended_at timestamptz,
  ended_by text CHECK (ended_by IN ('asker', 'approver', 'owner')),
  PRIMARY KEY (organisation_id, id),
  CHECK ((outcome IS NULL) = (decided_at IS NULL)),
  CHECK (coalesce(outcome = 'approved', false) = (until_at IS NOT NULL)),
  CHECK (outcome IS DISTINCT FROM 'approved' OR decided_by <> asked_by),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX emergency_request_asked ON emergency_request (organisation_id, asked_at);
COMMENT ON TABLE emergency_request IS 'own: the platform''s requests to read an organisation in an emergency; never approved by who asked';
CALL make_own('emergency_request', 'SELECT, INSERT, UPDATE');

CREATE TABLE emergency_access (
  organisation_id text NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  platform_id text NOT NULL REFERENCES organisation (id),
  person_id uuid NOT NULL REFERENCES person (id),
  person_name text NOT NULL,
  approver_name text NOT NULL,
  role text NOT NULL,
  reason text NOT NULL,
  needed_for text NOT NULL,
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_by text CHECK (ended_by IN ('asker', 'approver', 'owner')),
  PRIMARY KEY (organisation_id, id),
  CHECK (until_at > from_at AND until_at <= from_at + interval '60 minutes'),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX emergency_access_person ON emergency_access (person_id, until_at);
COMMENT ON TABLE emergency_access IS 'platform: who of the platform read this organisation in an emergency; as own, and the reader finds the own row';
SELECT make_walled('emergency_access', 'SELECT, INSERT');
GRANT UPDATE (ended_at, ended_by) ON emergency_access TO dl_app;
CREATE POLICY tenant ON emergency_access TO dl_app
  USING (organisation_id = nullif(current_setting('app.org', true), ''))
  WITH CHECK (organisation_id = nullif(current_setting('app.org', true), ''));
CREATE POLICY self ON emergency_access FOR SELECT TO dl_app
  USING (person_id = nullif(current_setting('app.person', true), '')::uuid);

CREATE TABLE emergency_reading (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  access_id uuid NOT NULL,
  route text NOT NULL,
  path text NOT NULL,
  read_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, access_id) REFERENCES emergency_access (organisation_id, id)
);
CREATE INDEX emergency_reading_access ON emergency_reading (organisation_id, access_id, read_at);
COMMENT ON TABLE emergency_reading IS 'own: each page that was read under an emergency access, beside its audit event; only ever added to';
CALL make_own('emergency_reading', 'SELECT, INSERT');
