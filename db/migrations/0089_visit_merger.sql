-- SPDX-License-Identifier: EUPL-1.2
-- A municipality merges in mid-round: its visit goes on in that of its successor. Rows never move; this says where it went.
-- The version before this one does not know the table; its merged visits tell only the reason.

CREATE TABLE visit_merger (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  into_visit_id uuid NOT NULL,
  merges_on date NOT NULL,
  by_person uuid NOT NULL REFERENCES person (id),
  at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id),
  FOREIGN KEY (organisation_id, into_visit_id) REFERENCES visit (organisation_id, id),
  CHECK (visit_id <> into_visit_id)
);
CREATE INDEX visit_merger_into ON visit_merger (organisation_id, into_visit_id);
COMMENT ON TABLE visit_merger IS 'own: in which visit of the same round a visit went on, because the municipalities merge';
CALL make_own('visit_merger', 'SELECT, INSERT');
