-- SPDX-License-Identifier: EUPL-1.2
-- What the secretariat and a municipality had to do with each other around a visit. Corrected with history, never removed.
-- The version before this one does not know the table.

CREATE TABLE visit_log (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  happened_on date NOT NULL,
  kind text NOT NULL,
  with_role text NOT NULL,
  body text NOT NULL,
  letter_id uuid,
  version integer NOT NULL,
  written_by uuid NOT NULL REFERENCES person (id),
  written_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id),
  FOREIGN KEY (organisation_id, letter_id) REFERENCES letter (organisation_id, id)
);
CREATE INDEX visit_log_of_visit ON visit_log (organisation_id, visit_id, happened_on, written_at);
COMMENT ON TABLE visit_log IS 'own: calls, letters, mails and talks around a visit, by role; process data of the secretariat, never content';
CALL make_own('visit_log', 'SELECT, INSERT, UPDATE');
