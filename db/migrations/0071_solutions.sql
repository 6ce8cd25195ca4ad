-- SPDX-License-Identifier: EUPL-1.2
-- Surprising solutions (requirement 22). The text is the committee's; whether others may read it, with or without the name,
-- is the municipality's, which may correct it first and take its permission back at any time. The version before this one
-- does not know the tables.

CREATE TABLE solution (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  state text NOT NULL CHECK (state IN ('writing', 'asked', 'named', 'unnamed', 'refused', 'withdrawn')),
  version integer NOT NULL,
  written_by uuid NOT NULL REFERENCES person (id),
  saved_at timestamptz NOT NULL,
  answered_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id)
);
CREATE INDEX solution_visit ON solution (organisation_id, visit_id, saved_at);
COMMENT ON TABLE solution IS 'own: a surprising solution that the committee heard of, and what the municipality says of sharing it';
CALL make_own('solution', 'SELECT, INSERT, UPDATE');

CREATE TABLE solution_request (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  asked_title text NOT NULL,
  asked_body text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  permission text CHECK (permission IN ('named', 'unnamed', 'refused', 'withdrawn')),
  version integer NOT NULL,
  asked_at timestamptz NOT NULL,
  answered_by uuid REFERENCES person (id),
  answered_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES participation (organisation_id, visit_id)
);
CREATE INDEX solution_request_visit ON solution_request (organisation_id, visit_id, asked_at);
COMMENT ON TABLE solution_request IS 'own: a solution of ours that the committee asks to share, as it wrote it and as we corrected it';
CALL make_own('solution_request', 'SELECT, INSERT, UPDATE');
