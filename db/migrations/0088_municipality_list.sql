-- SPDX-License-Identifier: EUPL-1.2
-- Municipalities that are put in a round together: the lines as they were given, kept to be looked at before anything is
-- done, and afterwards what became of each. The version before this one does not know the table; it adds one at a time.

CREATE TABLE municipality_list (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  file_name text NOT NULL,
  lines jsonb NOT NULL,
  offered_by uuid NOT NULL REFERENCES person (id),
  offered_at timestamptz NOT NULL,
  applied_by uuid REFERENCES person (id),
  applied_at timestamptz,
  results jsonb,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id),
  CHECK (num_nulls(applied_by, applied_at, results) IN (0, 3))
);
CREATE INDEX municipality_list_of_round ON municipality_list (organisation_id, round_id, offered_at);
COMMENT ON TABLE municipality_list IS 'own: municipalities put in a round together, line by line, with what became of each; gone after a month';
CALL make_own('municipality_list');
