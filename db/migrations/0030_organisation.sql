-- SPDX-License-Identifier: EUPL-1.2
-- Organisations and their people. What a municipality was and became are public facts, kept by 'beheer'. Rows never move:
-- who may read an organisation that is no more has a dated, read-only role in it, with its ground.

-- The register of municipalities ---------------------------------------------------------------------------------------

CREATE TABLE municipality (
  id text PRIMARY KEY REFERENCES organisation (id),
  kept_by text NOT NULL DEFAULT 'beheer',
  name text NOT NULL,
  tooi_uri text,
  safety_region_code text
);
COMMENT ON TABLE municipality IS 'common: public facts of a municipality; name is the newest one in the register, also when its day is still to come';
CALL make_common('municipality');

CREATE TABLE municipality_name (
  municipality_id text NOT NULL REFERENCES organisation (id),
  until_on date NOT NULL,
  kept_by text NOT NULL DEFAULT 'beheer',
  name text NOT NULL,
  PRIMARY KEY (municipality_id, until_on)
);
COMMENT ON TABLE municipality_name IS 'common: a name that a municipality had up to, not including, this day';
CALL make_common('municipality_name');

CREATE TABLE municipality_successor (
  municipality_id text NOT NULL REFERENCES organisation (id),
  successor_id text NOT NULL REFERENCES organisation (id),
  kept_by text NOT NULL DEFAULT 'beheer',
  succeeded_on date NOT NULL,
  PRIMARY KEY (municipality_id, successor_id)
);
CREATE INDEX municipality_predecessor ON municipality_successor (successor_id);
COMMENT ON TABLE municipality_successor IS 'common: what a municipality that ended went to; more than one after a split';
CALL make_common('municipality_successor');

CREATE TABLE municipality_inhabitants (
  municipality_id text NOT NULL REFERENCES organisation (id),
  counted_on date NOT NULL,
  kept_by text NOT NULL DEFAULT 'beheer',
  inhabitants integer NOT NULL CHECK (inhabitants >= 0),
  PRIMARY KEY (municipality_id, counted_on)
);
COMMENT ON TABLE municipality_inhabitants IS 'common: published counts of inhabitants';
CALL make_common('municipality_inhabitants');

-- Importing changes ----------------------------------------------------------------------------------------------------

CREATE TABLE municipal_import (
  organisation_id text NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  source text NOT NULL CHECK (source IN ('csv', 'tooi')),
  file_name text NOT NULL,
  sha256 bytea NOT NULL,
  changes jsonb NOT NULL,
  offered_by uuid NOT NULL,
  offered_at timestamptz NOT NULL,
  applied_by uuid,
  applied_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  CHECK ((applied_by IS NULL) = (applied_at IS NULL))
);
COMMENT ON TABLE municipal_import IS 'own: a list of municipal changes that was offered, tried, and perhaps applied';
CALL make_own('municipal_import', 'SELECT, INSERT, UPDATE');

CREATE TABLE successor_reading (
  organisation_id text NOT NULL REFERENCES organisation (id),
  municipality_id text NOT NULL REFERENCES organisation (id),
  readable_from date NOT NULL,
  ended_on date NOT NULL,
  successors text[] NOT NULL,
  decided_by uuid,
  decided_at timestamptz,
  PRIMARY KEY (organisation_id, municipality_id, readable_from),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL))
);
COMMENT ON TABLE successor_reading IS 'own: after a split an administrator decides who of the successors may read the old municipality';
CALL make_own('successor_reading', 'SELECT, INSERT, UPDATE');

-- People and roles -----------------------------------------------------------------------------------------------------

-- A role that has not begun is withdrawn; one that has begun gets a last day.
GRANT DELETE ON role_assignment TO dl_app;

CREATE TABLE administrator_request (
  organisation_id text NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  starts_on date NOT NULL,
  ends_on date,
  confirmer text NOT NULL CHECK (confirmer IN ('colleague', 'platform')),
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  outcome text CHECK (outcome IN ('given', 'refused')),
  decided_by uuid,
  decided_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  CHECK (ends_on IS NULL OR ends_on >= starts_on),
  CHECK ((outcome IS NULL) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX administrator_request_open ON administrator_request (organisation_id, person_id) WHERE outcome IS NULL;
COMMENT ON TABLE administrator_request IS 'own: one administrator asks, another person confirms: nobody makes an administrator alone';
CALL make_own('administrator_request', 'SELECT, INSERT, UPDATE');

CREATE TABLE absence (
  organisation_id text NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  stand_in_id uuid REFERENCES person (id),
  roles text[] NOT NULL,
  takes_named boolean NOT NULL,
  from_on date NOT NULL,
  until_on date NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  CHECK (until_on >= from_on),
  CHECK (stand_in_id <> person_id)
);
CREATE INDEX absence_stand_in ON absence (stand_in_id, until_on);
COMMENT ON TABLE absence IS 'platform: who is away and who stands in; as own, and a stand-in reads the own rows over all organisations for one Vandaag';
SELECT make_walled('absence', 'SELECT, INSERT, UPDATE, DELETE');
CREATE POLICY tenant ON absence TO dl_app
  USING (organisation_id = nullif(current_setting('app.org', true), ''))
  WITH CHECK (organisation_id = nullif(current_setting('app.org', true), ''));
CREATE POLICY stand_in ON absence FOR SELECT TO dl_app
  USING (stand_in_id = nullif(current_setting('app.person', true), '')::uuid);
