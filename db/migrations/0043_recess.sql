-- SPDX-License-Identifier: EUPL-1.2
-- The recess of a round: days on which nothing is due, besides weekends and holidays. A period is never changed or deleted:
-- it is withdrawn and another takes its place, so that what held, and why, stays known. The version before this one does
-- not know the table; its due dates then take no account of recess.

CREATE TABLE recess (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  name text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  reason text NOT NULL,
  set_by uuid NOT NULL REFERENCES person (id),
  set_at timestamptz NOT NULL,
  withdrawn_by uuid REFERENCES person (id),
  withdrawn_at timestamptz,
  withdrawal_reason text,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id),
  CHECK (ends_on > starts_on),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
  CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))
);
CREATE INDEX recess_of_round ON recess (organisation_id, round_id, starts_on);
COMMENT ON TABLE recess IS 'own: periods of a round in which nothing is due, with why; withdrawn, never changed';
CALL make_own('recess', 'SELECT, INSERT');
GRANT UPDATE (withdrawn_by, withdrawn_at, withdrawal_reason) ON recess TO dl_app;
