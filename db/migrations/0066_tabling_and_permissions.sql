-- SPDX-License-Identifier: EUPL-1.2
-- What college and council did with a report, apart from each other (requirement 30), and for how long and what of it another
-- organisation may have (requirement 27). The version before this one knows neither: its shares are of the whole report, without
-- an end, which is what the defaults say.

CREATE TABLE report_tabling (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  body text NOT NULL CHECK (body IN ('college', 'council')),
  n integer NOT NULL,
  state text NOT NULL CHECK (state IN ('notShared', 'forInformation', 'onAgenda', 'discussed')),
  on_date date NOT NULL,
  by_person uuid NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, body, n),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES participation (organisation_id, visit_id)
);
COMMENT ON TABLE report_tabling IS 'own: what college and council did with a report, one row per step; the last one holds';
CALL make_own('report_tabling', 'SELECT, INSERT');

ALTER TABLE report_share
  ADD COLUMN part text NOT NULL DEFAULT 'whole' CHECK (part IN ('whole', 'summary', 'perspectives', 'redacted')),
  ADD COLUMN until_on date;
