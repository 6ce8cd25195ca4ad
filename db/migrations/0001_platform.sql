-- SPDX-License-Identifier: EUPL-1.2
-- The mechanisms every module stands on: the four kinds of tables (decision 3), audit, handover, idempotent posts,
-- what waits, search, history, comments and mail. A table's kind is the first word of its comment; a test reads it.

-- Context, set by the one door as SET LOCAL: app.person, app.org, app.orgs (comma separated).
-- nullif, because a setting that was once set reads as '' afterwards.

-- own: the organisation of the context leads every key; nobody else sees the row.
CREATE PROCEDURE make_own(tbl regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE, DELETE') LANGUAGE plpgsql AS $$
BEGIN
  PERFORM make_walled(tbl, privileges);
  EXECUTE format($p$CREATE POLICY tenant ON %s TO dl_app
    USING (organisation_id = nullif(current_setting('app.org', true), ''))
    WITH CHECK (organisation_id = nullif(current_setting('app.org', true), ''))$p$, tbl);
END $$;

-- common: read by everybody, written by the organisation that keeps the row.
CREATE PROCEDURE make_common(tbl regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE') LANGUAGE plpgsql AS $$
BEGIN
  PERFORM make_walled(tbl, privileges);
  EXECUTE format('CREATE POLICY read_by_all ON %s FOR SELECT TO dl_app USING (true)', tbl);
  EXECUTE format($p$CREATE POLICY kept ON %s TO dl_app
    USING (kept_by = nullif(current_setting('app.org', true), ''))
    WITH CHECK (kept_by = nullif(current_setting('app.org', true), ''))$p$, tbl);
END $$;

-- The wall itself: row level security on for everybody, also the owner; the owner gets one open policy, or its own
-- COPY, UPDATE and ADD FOREIGN KEY would silently see no rows.
CREATE FUNCTION make_walled(tbl regclass, privileges text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tbl);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tbl);
  EXECUTE format('CREATE POLICY maintenance ON %s TO dl_owner USING (true) WITH CHECK (true)', tbl);
  EXECUTE format('GRANT %s ON %s TO dl_app', privileges, tbl);
END $$;

REVOKE EXECUTE ON PROCEDURE make_own(regclass, text), make_common(regclass, text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION make_walled(regclass, text) FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO dl_app;

-- Organisations -------------------------------------------------------------------------------------------------------

CREATE TABLE organisation (
  id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{1,30}$'),
  kind text NOT NULL,
  name text NOT NULL,
  kept_by text NOT NULL DEFAULT 'beheer',
  is_fictional boolean NOT NULL DEFAULT false,
  province_code text,
  valid_from date,
  valid_to date,
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE organisation IS 'common: names and codes of organisations are public facts';
CALL make_common('organisation');

CREATE TABLE person (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL,
  kept_by text NOT NULL REFERENCES organisation (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  left_at timestamptz
);
COMMENT ON TABLE person IS 'platform: a person may work for several organisations; visible to those organisations and to the person';

CREATE TABLE role_assignment (
  organisation_id text NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  role text NOT NULL,
  starts_on date NOT NULL,
  ends_on date,
  is_read_only boolean NOT NULL DEFAULT false,
  ground text,
  granted_by uuid,
  PRIMARY KEY (organisation_id, id),
  CHECK (ends_on IS NULL OR ends_on >= starts_on)
);
CREATE UNIQUE INDEX role_assignment_once ON role_assignment (organisation_id, person_id, role, starts_on);
CREATE INDEX role_assignment_person ON role_assignment (person_id);
COMMENT ON TABLE role_assignment IS 'platform: a person reads the own roles before an organisation is chosen; otherwise as own';
SELECT make_walled('role_assignment', 'SELECT, INSERT, UPDATE');
CREATE POLICY tenant ON role_assignment TO dl_app
  USING (organisation_id = nullif(current_setting('app.org', true), ''))
  WITH CHECK (organisation_id = nullif(current_setting('app.org', true), ''));
CREATE POLICY self ON role_assignment FOR SELECT TO dl_app
  USING (person_id = nullif(current_setting('app.person', true), '')::uuid);

SELECT make_walled('person', 'SELECT, INSERT, UPDATE');
CREATE POLICY colleagues ON person FOR SELECT TO dl_app USING (
  id = nullif(current_setting('app.person', true), '')::uuid
  OR kept_by = nullif(current_setting('app.org', true), '')
  OR EXISTS (SELECT 1 FROM role_assignment r
             WHERE r.person_id = person.id AND r.organisation_id = nullif(current_setting('app.org', true), '')));
CREATE POLICY kept ON person FOR INSERT TO dl_app
  WITH CHECK (kept_by = nullif(current_setting('app.org', true), ''));
CREATE POLICY changed ON person FOR UPDATE TO dl_app
  USING (id = nullif(current_setting('app.person', true), '')::uuid OR kept_by = nullif(current_setting('app.org', true), ''))
  WITH CHECK (id = nullif(current_setting('app.person', true), '')::uuid OR kept_by = nullif(current_setting('app.org', true), ''));

-- Audit (decision 5) --------------------------------------------------------------------------------------------------

CREATE TABLE audit_head (
  organisation_id text PRIMARY KEY,
  seq bigint NOT NULL,
  hash bytea NOT NULL
);
COMMENT ON TABLE audit_head IS 'own: last link of the organisation''s audit chain';
CALL make_own('audit_head', 'SELECT, INSERT, UPDATE');

CREATE TABLE audit_event (
  organisation_id text NOT NULL,
  seq bigint NOT NULL,
  body text NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (organisation_id, seq)
);
COMMENT ON TABLE audit_event IS 'own: append only; body is the hashed text: ids, codes and digests, never names or texts';
CALL make_own('audit_event', 'SELECT, INSERT');

CREATE TABLE denied_access (
  organisation_id text NOT NULL,
  person_id uuid NOT NULL,
  route text NOT NULL,
  minute timestamptz NOT NULL,
  times integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, person_id, route, minute)
);
COMMENT ON TABLE denied_access IS 'own: at most one audit event per actor, route and minute, with a count';
CALL make_own('denied_access');

-- Handover (decision 3) -----------------------------------------------------------------------------------------------

CREATE TABLE handover (
  id uuid NOT NULL,
  from_organisation text NOT NULL,
  to_organisation text NOT NULL,
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  version integer NOT NULL,
  document jsonb NOT NULL,
  document_hash bytea NOT NULL,
  by_person uuid,
  ground text NOT NULL,
  until_on date,
  created_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  PRIMARY KEY (from_organisation, id)
);
CREATE UNIQUE INDEX handover_version ON handover (from_organisation, to_organisation, kind, subject_id, version);
CREATE INDEX handover_received ON handover (to_organisation, kind, subject_id);
COMMENT ON TABLE handover IS 'handover: an immutable copy of what was released; read by both, inserted only by the giver';
SELECT make_walled('handover', 'SELECT, INSERT');
GRANT UPDATE (withdrawn_at) ON handover TO dl_app;
CREATE POLICY giver ON handover TO dl_app
  USING (from_organisation = nullif(current_setting('app.org', true), ''))
  WITH CHECK (from_organisation = nullif(current_setting('app.org', true), ''));
CREATE POLICY receiver ON handover FOR SELECT TO dl_app
  USING (to_organisation = nullif(current_setting('app.org', true), ''));

CREATE TABLE handover_file (
  from_organisation text NOT NULL,
  handover_id uuid NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  sha256 bytea NOT NULL,
  n integer NOT NULL,
  size integer NOT NULL,
  bytes bytea NOT NULL CHECK (octet_length(bytes) <= 262144),
  PRIMARY KEY (from_organisation, handover_id, name, n),
  FOREIGN KEY (from_organisation, handover_id) REFERENCES handover (from_organisation, id)
);
ALTER TABLE handover_file ALTER COLUMN bytes SET STORAGE EXTERNAL;
COMMENT ON TABLE handover_file IS 'handover: the files of a handover, in pieces of at most 256 kB';
SELECT make_walled('handover_file', 'SELECT, INSERT');
CREATE POLICY giver ON handover_file TO dl_app
  USING (from_organisation = nullif(current_setting('app.org', true), ''))
  WITH CHECK (from_organisation = nullif(current_setting('app.org', true), ''));
CREATE POLICY receiver ON handover_file FOR SELECT TO dl_app USING (EXISTS (
  SELECT 1 FROM handover h WHERE h.from_organisation = handover_file.from_organisation AND h.id = handover_file.handover_id
    AND h.to_organisation = nullif(current_setting('app.org', true), '')));

CREATE TABLE handover_receipt (
  organisation_id text NOT NULL,
  from_organisation text NOT NULL,
  handover_id uuid NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, from_organisation, handover_id)
);
COMMENT ON TABLE handover_receipt IS 'own: which handovers the receiver''s modules have taken in';
CALL make_own('handover_receipt', 'SELECT, INSERT');

-- Idempotent posts ----------------------------------------------------------------------------------------------------

CREATE TABLE form_post (
  organisation_id text NOT NULL,
  person_id uuid NOT NULL,
  key uuid NOT NULL,
  body_hash bytea NOT NULL,
  result_url text,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, person_id, key)
);
CREATE INDEX form_post_age ON form_post (organisation_id, created_at);
COMMENT ON TABLE form_post IS 'own: one row per posted form; the same key and body give the stored answer again, kept 24 h';
CALL make_own('form_post');

-- What waits, search: read over all organisations of the person (decision 4) ------------------------------------------

CREATE TABLE work_item (
  organisation_id text NOT NULL,
  key text NOT NULL,
  module text NOT NULL,
  grouping text NOT NULL CHECK (grouping IN ('decide', 'do', 'read')),
  person_id uuid,
  role text,
  title text NOT NULL,
  place text NOT NULL,
  url text NOT NULL,
  due_on date,
  created_at timestamptz NOT NULL,
  done_at timestamptz,
  PRIMARY KEY (organisation_id, key),
  CHECK (person_id IS NOT NULL OR role IS NOT NULL)
);
CREATE INDEX work_item_open ON work_item (organisation_id, person_id) WHERE done_at IS NULL;
COMMENT ON TABLE work_item IS 'platform: what waits for whom; written by modules in their own transaction, read over app.orgs';
SELECT make_walled('work_item', 'SELECT, INSERT, UPDATE, DELETE');
CREATE POLICY tenant ON work_item TO dl_app
  USING (organisation_id = nullif(current_setting('app.org', true), ''))
  WITH CHECK (organisation_id = nullif(current_setting('app.org', true), ''));
CREATE POLICY mine ON work_item FOR SELECT TO dl_app
  USING (organisation_id = ANY (string_to_array(nullif(current_setting('app.orgs', true), ''), ',')));

CREATE TABLE search_entry (
  organisation_id text NOT NULL,
  kind text NOT NULL,
  subject_id text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  url text NOT NULL,
  roles text[] NOT NULL,
  person_id uuid,
  words tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', body), 'B')) STORED,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, kind, subject_id)
);
COMMENT ON TABLE search_entry IS 'platform: what can be found by which roles; written by modules, read over app.orgs';
SELECT make_walled('search_entry', 'SELECT, INSERT, UPDATE, DELETE');
CREATE POLICY tenant ON search_entry TO dl_app
  USING (organisation_id = nullif(current_setting('app.org', true), ''))
  WITH CHECK (organisation_id = nullif(current_setting('app.org', true), ''));
CREATE POLICY mine ON search_entry FOR SELECT TO dl_app
  USING (organisation_id = ANY (string_to_array(nullif(current_setting('app.orgs', true), ''), ',')));

-- History, comments ---------------------------------------------------------------------------------------------------

CREATE TABLE text_version (
  organisation_id text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  version integer NOT NULL,
  body text NOT NULL,
  person_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, subject_kind, subject_id, version)
);
COMMENT ON TABLE text_version IS 'own: every version of every text, for history and restore';
CALL make_own('text_version', 'SELECT, INSERT, DELETE');

CREATE TABLE comment (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  person_id uuid NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX comment_subject ON comment (organisation_id, subject_kind, subject_id, created_at);
COMMENT ON TABLE comment IS 'own: remarks beside a thing, inside one organisation';
CALL make_own('comment');

-- Mail ----------------------------------------------------------------------------------------------------------------

CREATE TABLE outbox (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  not_before timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  PRIMARY KEY (organisation_id, id)
);
CREATE UNIQUE INDEX outbox_once ON outbox (organisation_id, person_id, key);
COMMENT ON TABLE outbox IS 'own: who must hear that something waits; never what';
CALL make_own('outbox', 'SELECT, INSERT, UPDATE');
