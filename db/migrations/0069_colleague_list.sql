-- SPDX-License-Identifier: EUPL-1.2
-- Colleagues who are asked in together: the lines as they were given, kept to be looked at before anything is done, and
-- afterwards what became of each. The version before this one does not know the table; it asks colleagues in one by one.

CREATE TABLE colleague_list (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  file_name text NOT NULL,
  lines jsonb NOT NULL,
  offered_by uuid NOT NULL REFERENCES person (id),
  offered_at timestamptz NOT NULL,
  applied_by uuid REFERENCES person (id),
  applied_at timestamptz,
  results jsonb,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES participation (organisation_id, visit_id),
  CHECK (num_nulls(applied_by, applied_at, results) IN (0, 3))
);
CREATE INDEX colleague_list_of_visit ON colleague_list (organisation_id, visit_id, offered_at);
COMMENT ON TABLE colleague_list IS 'own: colleagues asked in together, line by line, with what became of each; gone after a month';
CALL make_own('colleague_list');
