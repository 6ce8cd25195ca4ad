-- SPDX-License-Identifier: EUPL-1.2
-- What a municipality chooses to bring of last time: a copy of its earlier answers, perhaps with the perspectives of the
-- report that followed, beside the questions until it hands in. And which of the points that a municipality brought the
-- committee treated in the talk. The version before this one does not know the tables.

CREATE TABLE last_time (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  from_organisation text NOT NULL REFERENCES organisation (id),
  document jsonb NOT NULL,
  brought_by uuid NOT NULL REFERENCES person (id),
  brought_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES self_image (organisation_id, visit_id)
);
COMMENT ON TABLE last_time IS 'own: the earlier self-image that the municipality chose to bring to this visit; taken away when it changes its mind';
CALL make_own('last_time');

CREATE TABLE treated_point (
  organisation_id text NOT NULL,
  visit_id uuid NOT NULL,
  point text NOT NULL CHECK (point ~ '^[a-zA-Z0-9-]{1,40}$'),
  treated_by uuid NOT NULL REFERENCES person (id),
  treated_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, visit_id, point),
  FOREIGN KEY (organisation_id, visit_id) REFERENCES visit (organisation_id, id)
);
COMMENT ON TABLE treated_point IS 'own: which of the points that the municipality brought were treated in the talk; a point that is open has no row';
CALL make_own('treated_point', 'SELECT, INSERT, DELETE');
