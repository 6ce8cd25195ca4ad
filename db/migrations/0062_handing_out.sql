-- SPDX-License-Identifier: EUPL-1.2
-- Handing out: parts of a larger whole go to a colleague, with a day and a message. What the whole and its parts are is
-- for the module that hands out; here they are a kind and codes. The version before this one does not know these tables.

CREATE TABLE handed_out (
  organisation_id text NOT NULL REFERENCES organisation (id),
  id uuid NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  parts text[] NOT NULL CHECK (cardinality(parts) > 0),
  module text NOT NULL,
  work_key text NOT NULL,
  title text NOT NULL,
  place text NOT NULL,
  url text NOT NULL,
  sender_id uuid NOT NULL,
  holder_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'answered', 'returned', 'accepted', 'withdrawn')),
  due_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, id)
);
CREATE INDEX handed_out_subject ON handed_out (organisation_id, subject_kind, subject_id);
COMMENT ON TABLE handed_out IS 'own: what one colleague asked of another, about which parts of what; the holder sees these parts until it ends';
CALL make_own('handed_out', 'SELECT, INSERT, UPDATE');

CREATE TABLE handed_out_step (
  organisation_id text NOT NULL,
  handed_out_id uuid NOT NULL,
  n integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('handedOut', 'asked', 'replied', 'handedOn', 'returned', 'answered', 'sentBack', 'accepted', 'withdrawn')),
  person_id uuid,
  to_person_id uuid,
  body text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, handed_out_id, n),
  FOREIGN KEY (organisation_id, handed_out_id) REFERENCES handed_out (organisation_id, id)
);
COMMENT ON TABLE handed_out_step IS 'own: who did and said what about something that was handed out; the thread that stays with it';
CALL make_own('handed_out_step', 'SELECT, INSERT');
