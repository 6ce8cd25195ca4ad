-- SPDX-License-Identifier: EUPL-1.2
-- At most one mail a day per person, over all organisations in which he or she works.

CREATE TABLE mail_day (
  person_id uuid NOT NULL REFERENCES person (id),
  day date NOT NULL,
  organisation_id text NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (person_id, day)
);
COMMENT ON TABLE mail_day IS 'platform: a person works for several organisations but gets one mail a day; seen by those organisations';
SELECT make_walled('mail_day', 'SELECT, INSERT, DELETE');
CREATE POLICY colleagues ON mail_day TO dl_app
  USING (EXISTS (SELECT 1 FROM role_assignment r WHERE r.person_id = mail_day.person_id
                 AND r.organisation_id = nullif(current_setting('app.org', true), '')))
  WITH CHECK (organisation_id = nullif(current_setting('app.org', true), ''));
