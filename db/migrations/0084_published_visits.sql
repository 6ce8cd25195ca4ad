-- SPDX-License-Identifier: EUPL-1.2
-- Which municipalities were visited in a round, for everybody. No date, no order, no state: a row says "visited".

CREATE TABLE published_round (
  kept_by text NOT NULL REFERENCES organisation (id),
  round_id uuid NOT NULL,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  PRIMARY KEY (kept_by, round_id)
);
COMMENT ON TABLE published_round IS 'common: a round of which the list of visited municipalities is public';
CALL make_common('published_round');

CREATE TABLE published_visit (
  kept_by text NOT NULL,
  round_id uuid NOT NULL,
  municipality_id text NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (kept_by, round_id, municipality_id),
  FOREIGN KEY (kept_by, round_id) REFERENCES published_round (kept_by, round_id)
);
COMMENT ON TABLE published_visit IS 'common: that a municipality was visited in a round, and nothing more';
CALL make_common('published_visit', 'SELECT, INSERT, DELETE');
