-- SPDX-License-Identifier: EUPL-1.2
-- The same act for many visits: chosen, looked at line by line, confirmed, and then done by a job, each line once. The
-- version before this one does not know the tables; its secretary does the same visit by visit.

CREATE TABLE visit_batch (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  act text NOT NULL CHECK (act IN ('invite', 'remind', 'assign', 'extend')),
  -- Members to assign, or weeks and reason to extend; null until it was told.
  input jsonb,
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  finished_at timestamptz,
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX visit_batch_open ON visit_batch (organisation_id, confirmed_at) WHERE finished_at IS NULL;
COMMENT ON TABLE visit_batch IS 'own: one act of the secretariat for many visits';
CALL make_own('visit_batch', 'SELECT, INSERT, UPDATE');

CREATE TABLE visit_batch_line (
  organisation_id text NOT NULL,
  batch_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  -- Of the visit as it was chosen: one that changed since is left alone.
  version integer NOT NULL,
  result text CHECK (result IN ('done', 'refused')),
  -- Why it was refused, as a code.
  reason text,
  at timestamptz,
  PRIMARY KEY (organisation_id, batch_id, visit_id),
  FOREIGN KEY (organisation_id, batch_id) REFERENCES visit_batch (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id),
  CHECK (num_nulls(result, at) IN (0, 2))
);
COMMENT ON TABLE visit_batch_line IS 'own: one visit of a batch, and what became of it; kept in the transaction of the act itself';
CALL make_own('visit_batch_line', 'SELECT, INSERT, UPDATE');
