-- SPDX-License-Identifier: EUPL-1.2
-- When somebody can be at the talk: one row for each who was asked, at the committee and at the municipality, each on its
-- own side. The half-days that were offered are a handover and stand nowhere else. The version before this one does not know
-- the table; its secretary sets the day by hand.

CREATE TABLE slot_answer (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  -- A person, or the role of somebody who is known by name only.
  seat text NOT NULL,
  -- 'YYYY-MM-DD-morning' or '-afternoon' -> yes, ifNeeded or no.
  choices jsonb NOT NULL,
  note text NOT NULL,
  given_by uuid NOT NULL REFERENCES person (id),
  given_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (organisation_id, visit_id, seat)
);
COMMENT ON TABLE slot_answer IS 'own: on which half-days somebody can be at the talk of a visit, and who said so';
CALL make_own('slot_answer', 'SELECT, INSERT, UPDATE');
