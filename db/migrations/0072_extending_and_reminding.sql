-- SPDX-License-Identifier: EUPL-1.2
-- One visit may get a later date for one step, with a reason, and who must move can be reminded. The version before this one
-- knows neither: it counts every date from the day of the visit and the weeks of the round.

ALTER TABLE visit ADD COLUMN extended jsonb NOT NULL DEFAULT '{}';
ALTER TABLE participation ADD COLUMN extended jsonb NOT NULL DEFAULT '{}';

CREATE TABLE visit_extension (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  step text NOT NULL,
  due_on date NOT NULL,
  reason text NOT NULL,
  by_person uuid REFERENCES person (id),
  at timestamptz NOT NULL,
  -- Each is later than the one before.
  PRIMARY KEY (organisation_id, visit_id, step, due_on),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id)
);
COMMENT ON TABLE visit_extension IS 'own: later dates that steps of a visit got, by whom and why; the latest of each stands in visit.extended';
CALL make_own('visit_extension', 'SELECT, INSERT');

CREATE TABLE visit_reminder (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  step text NOT NULL,
  on_day date NOT NULL,
  turn text NOT NULL,
  -- Nobody, when it went by itself.
  by_person uuid REFERENCES person (id),
  at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, step, on_day),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id)
);
COMMENT ON TABLE visit_reminder IS 'own: on which days who must move in a visit was reminded of a step; at most once a day';
CALL make_own('visit_reminder', 'SELECT, INSERT');

-- What waits is told anew on the day of the reminder.
ALTER TABLE work_item ADD COLUMN reminded_on date;
