-- SPDX-License-Identifier: EUPL-1.2
-- A filter of the werkvoorraad under a name. The version before this one does not know the table; the address of a filter works
-- in both.

CREATE TABLE kept_worklist (
  organisation_id text NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  -- The part of the address after '?'.
  query text NOT NULL,
  kept_by uuid NOT NULL REFERENCES person (id),
  is_shared boolean NOT NULL,
  kept_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE kept_worklist IS 'own: filters of the werkvoorraad under a name, for oneself or for the whole secretariat';
CALL make_own('kept_worklist');
