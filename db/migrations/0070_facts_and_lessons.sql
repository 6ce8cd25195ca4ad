-- SPDX-License-Identifier: EUPL-1.2
-- What the secretariat enters of a municipality that everybody may know, each with where it stands and since when; and what
-- the committee learned on a visit, beside what the municipality said of self-regulation. The version before this one does
-- not know the tables.

CREATE TABLE public_fact (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  body text NOT NULL,
  link text NOT NULL CHECK (link LIKE 'https://%'),
  published_on date NOT NULL,
  entered_by uuid NOT NULL REFERENCES person (id),
  entered_at timestamptz NOT NULL,
  withdrawn_by uuid REFERENCES person (id),
  withdrawn_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX public_fact_visit ON public_fact (organisation_id, visit_id, entered_at);
COMMENT ON TABLE public_fact IS 'own: what everybody may know of a visited municipality, with its source; withdrawn, never changed';
CALL make_own('public_fact', 'SELECT, INSERT');
GRANT UPDATE (withdrawn_by, withdrawn_at) ON public_fact TO dl_app;

CREATE TABLE visit_lesson (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('learned', 'selfRegulation')),
  body text NOT NULL,
  version integer NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, kind),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id)
);
COMMENT ON TABLE visit_lesson IS 'own: what the committee learned on a visit, and what the municipality said of self-regulation; no names';
CALL make_own('visit_lesson', 'SELECT, INSERT, UPDATE');
