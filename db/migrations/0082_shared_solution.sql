-- SPDX-License-Identifier: EUPL-1.2
-- Solutions that every municipality may read. Nothing here tells which visit or day one is from, and its municipality only
-- where that allowed its name. A row goes when the permission goes. The version before this one does not know the table.

CREATE TABLE shared_solution (
  id uuid PRIMARY KEY,
  kept_by text NOT NULL REFERENCES organisation (id),
  title text NOT NULL,
  body text NOT NULL,
  municipality_id text REFERENCES organisation (id)
);
COMMENT ON TABLE shared_solution IS 'common: a solution that a municipality allowed everybody to read, in its own words; no visit, no day';
CALL make_common('shared_solution', 'SELECT, INSERT, UPDATE, DELETE');
