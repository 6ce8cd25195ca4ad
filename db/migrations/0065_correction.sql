-- SPDX-License-Identifier: EUPL-1.2
-- A final report can turn out to be wrong. Somebody of the committee opens it again, with a reason; two people release the
-- next version, or take the old one back first. The old one stays readable, marked. The version before this one does not
-- know the table; to it the text of a released report stands still.

CREATE TABLE report_correction (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  visit_id uuid NOT NULL,
  reason text NOT NULL,
  opened_by uuid NOT NULL REFERENCES person (id),
  opened_at timestamptz NOT NULL,
  withdraw_by uuid REFERENCES person (id),
  withdraw_at timestamptz,
  withdrawn_at timestamptz,
  closed_at timestamptz,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES report (organisation_id, visit_id),
  CHECK ((withdraw_by IS NULL) = (withdraw_at IS NULL)),
  CHECK (withdrawn_at IS NULL OR withdraw_at IS NOT NULL)
);
CREATE UNIQUE INDEX report_correction_open ON report_correction (organisation_id, visit_id) WHERE closed_at IS NULL;
COMMENT ON TABLE report_correction IS 'own: a final report that is opened again, why, and whether it was taken back meanwhile';
CALL make_own('report_correction', 'SELECT, INSERT');
GRANT UPDATE (withdraw_by, withdraw_at, withdrawn_at, closed_at) ON report_correction TO dl_app;
